### The flow that asks whether this person may take this job in Norway.

flow-eligibility = Can I work in Norway?
    .about = I find out whether you need a permit for the job, and whether you are likely to get it. Then I show you what to do next.
    .time = It takes about { $time }.
    .have = Have your job offer or contract, your diploma and any Norwegian permit at hand. You can do without them as well.
