### Words that every flow and channel shares.

## Small words

yes = Yes
no = No
answer-unknown = I don't know
choices-how = Choose all that fit. You can type several numbers, with commas between them.
choices-onward = Continue with these
none-of-these = None of these
language-name = English

## Welcome

welcome = Hello, I am veiviser, a guide for software engineers who want to work in Norway. I ask simple questions, tell you what the rules say about your case, and show you the law behind the answer. You can answer “I don't know” to every question. When I run in a terminal, nothing you write leaves this machine.
welcome-back = { $count ->
    [0] Welcome back. We had not come to any answers yet.
    [one] Welcome back. I have kept your { $count } answer, so we can go on where you left off.
   *[other] Welcome back. I have kept your { $count } answers, so we can go on where you left off.
}
choose-language = Which language would you like?

## Controls

control-back = Back
control-change = Change an answer
control-check = Check answers
control-confirm = Everything is right: show my result
control-dont-know = I don't know
control-forget = Delete everything
control-help = Help
control-language = Language
control-more = Go into more detail
control-quit = Quit
control-rather-not-say = Rather not say
control-restart = Start over
control-resume = Continue
control-why = Why do you ask?

## Help

help = Choose an answer, or type one in your own words. Numbers, dates and amounts can be written the way you usually write them. You can type any of these at any time:
    back: to the question before
    why: why I ask this
    I don't know: go on without an answer
    skip: you would rather not say
    check: see your answers
    menu: begin something else, or go on with it
    carry: go on elsewhere with the same case
    papers: get your report and other papers
    import: go on with a case that you saved as a file
    change: change an answer, for example “change pay”
    language: switch between English and Norwegian
    restart: start over
    ask: ask me something, for example “ask: can I work remotely?”
    quit: stop, and come back later
    help: this text

## Questions

progress = Question { $at } of about { $of }
answer-now = Your answer now: { $value }.
quoted = “{ $text }”
about-more = For the law behind it, type “why”. For everything you can type, type “help”.
why-heading = Why I ask
why-rules = Your answer matters for:

## Several questions on one form

form-doubt = { $asked } If so, please write it out that way.

## Checking the answers

check-heading = Check your answers
check-intro = Is everything right?
check-assumed = I have taken this for granted:
check-nothing = You have not answered anything yet.
check-choose = If not, choose the answer you want to change.

## The result

result-heading = Your result
as-of = Judged on the rules as known on { $date }.
findings-heading = What the rules say
findings-met = In place
findings-not-met = Not in place
findings-unknown = Still open
findings-warning = Worth knowing
decided-by = { $count ->
    [one] Decided by your answer on: { $facts }.
   *[other] Decided by your answers on: { $facts }.
}
too-open = In short, this is what a yes takes. You need a written offer from an employer in Norway. The job must require your education, and pay enough.
too-open-more = “{ control-more }” asks a little more. Then I show every condition, and every way to a yes.
missing-heading = What to find out
unsure-heading = What I do not know yet
unsure-intro = You gave no answer to this, and some of what stands above depends on it. Come back when you know more.
missing-item = { $fact }: { $ask }
assumed-heading = What I have taken for granted
tasks-heading = What to do
    .later = What to do once the open points are clear
more-offer = If any of this is wrong, choose “{ control-more }” or change an answer.
last-line = This is not legal advice, and it does not come from UDI. It rests on the facts you gave and on the law as known on { $date }. UDI, a union or a lawyer can help you further.

## The way to a yes

way-heading = What could change the answer
way-intro = One of these is enough. Where several things stand in one line, you need them all.
way-all = All of this is needed:
way-besides = And one of these lines:
way-or = or
way-and = and
way-change =
    .at-least = { $fact }: at least { $value }
    .at-most = { $fact }: at most { $value }
    .one-of = { $fact }: { $value }
    .on-or-before = { $fact }: no later than { $to }
    .on-or-after = { $fact }: no earlier than { $from }
    .between = { $fact }: from { $from } to { $to }
    .country = { $fact }: it depends on the country
    .from = now: { $from }
    .unknown = now: not known
way-more = { $count ->
    [one] There is { $count } more way that is not shown here.
   *[other] There are { $count } more ways that are not shown here.
}
pay-as-full-time = told as full-time pay
pay-raise = { $amount } more a year

## Other routes

routes-heading = Other ways to Norway
route-conditions-met = Conditions you meet
route-conditions-open = Conditions still open

## Sources

sources-heading = Sources
source-note = Read on { $seen }: { $confidence }.

## Leaving and coming back

quit-unsaved = Your answers are not kept, so we start afresh next time. Good luck!
quit-saved = Your answers are kept on this machine. Start veiviser again to go on. Good luck!
forgotten = Everything you told me is deleted.
restarted = We start over. Your earlier answers are gone.
restart-sure = Do you want to start over? Your answers so far will be deleted.
privacy = In the terminal, I keep only your answers, your language and where we are. They are kept encrypted on this machine, where only your user account can open them, and are sent nowhere. Type “veiviser forget” at the command line to erase them for good.
session-newer = Your saved answers were made by a newer version of veiviser. I have left them untouched, so please update to go on with them.
session-corrupted = I could not read your saved answers. I have set them aside as { $file }, and we start afresh. If another key was in use, they come back with it.
read-only = I cannot write to { $folder }. We can go on, but your answers will not be saved.

## Money

money-per-year = { $amount } a year
money-per-month = { $amount } a month
money-per-fortnight = { $amount } every other week
money-per-week = { $amount } a week
money-per-day = { $amount } a day
money-per-hour = { $amount } an hour

## Units

unit-percent = { $value } percent
unit-hours = { $value ->
    [one] { $value } hour
   *[other] { $value } hours
}
unit-years = { $value ->
    [one] { $value } year
   *[other] { $value } years
}
unit-weeks = { $value ->
    [one] { $value } week
   *[other] { $value } weeks
}
unit-months = { $value ->
    [one] { $value } month
   *[other] { $value } months
}
unit-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
unit-year = the year { $value }
unit-count = { $value }
unit-NOK = { $value } kroner

## Units by name

unit-name-percent = percent
unit-name-hours = hours a week
unit-name-years = years
unit-name-weeks = weeks
unit-name-months = months
unit-name-days = days
unit-name-year = a year
unit-name-count = how many
unit-name-NOK = Norwegian kroner, as one sum or for a whole year

## Trouble with what is kept

store-busy = Your answers are being changed somewhere else. Nothing was lost. Please try again in a moment.
store-corrupted = I could not read your saved answers. Nothing was deleted.
store-damaged = The file with your answers is damaged: { $path }. I have left it as it is. Move it away to start afresh.
store-full = There is no room left on the disk, so I cannot save your answers: { $path }. Free some space and try again.
store-locked = Another program is using the file with your answers: { $path }. Close it and try again.
store-newer-version = Your saved answers were made by a newer version of veiviser. I have left them untouched, so please update to go on with them.
store-read-only = I cannot write to { $path }. Set VEIVISER_HOME to a folder you may write to.
store-unavailable = I cannot open the place where your answers are kept: { $path }. Check that the folder exists and is yours.

## Areas beside the one asked about

area-eligibility = The permit
contract-figures-heading = Your pay and what a permit asks for
    .free = Your pay
area-pay = Your pay in the market
area-tax = Your net pay
