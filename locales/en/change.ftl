### After the permit: what changed, what the rules say of it, and what to do by when.

## The interview

flow-change = Something has changed
    .about = Tell me what has changed or what you plan. I show you what it means for your permit, what to do, and by which day. Family, permanent residence and citizenship are here too.
    .time = It takes a few minutes.
    .have = Have your residence card, your decision letter and your contract at hand. You can do without them as well.

## The change

changeKind = What has changed, or what are you planning?
    .label = What has changed
    .hint = Choose what comes closest. You can come back for another one afterwards.
    .why = Each change has rules and deadlines of its own. I only ask about yours.
    .is-lost-job = I have lost my job, or it is ending
    .is-new-employer = A new employer
    .is-new-position = Another position with the same employer
    .is-laid-off = I am laid off for a time (permittert)
    .is-fewer-hours = Fewer hours
    .is-lower-pay = Lower pay
    .is-side-job = A side job
    .is-own-company = A company of my own
    .is-remote-work = Remote work
    .is-long-absence = A long time away from Norway
    .is-renewal = My permit must be renewed
    .is-passport = My passport runs out
    .is-family = My family wants to come
    .is-permanent-residence = I want permanent residence
    .is-citizenship = I want to become a citizen

jobEndedOn = When does your employment end, or when did it end?
    .label = Last day of employment
    .hint = The last day of the notice period, not the last day in the office. For example 31 August 2026.
    .why = The deadlines for the police and for finding a new job run from this day.

noticeGivenOn = On which day was notice given?
    .label = Day of notice
    .hint = The day on which the written notice was received.
    .why = Notice comes before the last day of employment, so I can check that the days fit.

policeTold = Have you told the police that the job ended?
    .label = Police told
    .hint = A letter or an e-mail to the police where you live counts. Keep a copy.
    .why = You may only stay and look for work if the police have been told in time.

renewalPending = Have you applied to renew your permit, and are you waiting for the answer?
    .label = Renewal pending
    .why = A job lost while a renewal is pending can change the answer to the renewal.

newShare = How much of a full-time position is the job after the change?
    .label = Position percentage
    .hint = In percent, for example 100 for full time. You can also give hours a week.
    .why = The job must stay full time, or close to it.

newPay = What is your fixed pay after the change?
    .label = Fixed pay
    .hint = For example 48k a month, or 600 000 a year. Before tax, without bonus, overtime or benefits.
    .why = The pay must still be high enough for your permit.

remoteWorkInJob = Is remote work written into the job that your permit was given for?
    .label = Remote work in the job
    .hint = Look in your contract and in the offer form that was sent with your application.
    .why = Remote work is safest when it was part of the job that UDI approved.

monthsAwayInPermitYear = How many months will you be away from Norway in this permit year?
    .label = Months away in the permit year
    .hint = Count from the day your permit began, or from the same day this year. For example 4.5.
    .why = You must live in Norway for a good part of each year to keep the permit.

passportUntil = Until when is your passport valid?
    .label = Passport valid until
    .hint = The date is on the page with your photo.
    .why = As far as I know, a permit cannot last longer than the passport.

## What the rules say

rule-permitCoversJob = Does your permit cover the new job?
    .met = It is the same type of position, so you need no new permit. The new job must still meet every condition, pay included.
    .not-met = It is another type of position, so you need a new permit. Do not start before UDI has given it.
    .unknown = Your permit is for a type of position. I do not know yet whether the new job is of the same type.
    .no-rule = I do not know the rule about changing jobs for this date. Ask UDI.

rule-livesInNorway = Living in Norway
    .met = You are in Norway enough of the year to keep your permit.
    .unknown = You must live in Norway for a good part of each permit year. I do not know yet how long you will be away.
    .law = You will be away for a longer part of the permit year than the law normally allows.
    .no-rule = I do not know the rule about living in Norway for this date. Ask UDI.

rule-jobLostWhileRenewing = A job lost while the renewal is pending
    .law = You lost the job while UDI is deciding on your renewal.

rule-permitAfterJobLoss = Your permit after the job
    .not-met = You have not told the police yet. If they are not told in time, your permit may be taken back.
    .no-rule = I do not know the rule about losing a job for this date. Ask UDI.

rule-layOff = Being laid off
    .law = A lay-off is not the loss of a job, because the employment goes on.
    .no-rule = I do not know the rule about lay-offs for this date. Ask UDI.

rule-sideJob = A side job
    .law = Your permit is for one job with one employer.
    .no-rule = I do not know the rule about side jobs for this date. Ask UDI.

rule-ownFirm = A company of your own
    .law = Your permit is for a job. Running a business has a permit of its own.

rule-remoteWork = Remote work
    .met = Remote work is written into the job that your permit was given for, so the permit covers it. Work for others is not part of that.
    .law = Remote work is not allowed unless it is part of the job that UDI approved.
    .no-rule = I do not know the rule about remote work for this date. Ask UDI.

rule-passportOutlastsPermit = Passport and permit
    .met = Your passport is valid for as long as the permit you have now, or longer. As far as I know, a new permit cannot last longer than the passport. If the passport runs out soon after, renew it before you apply again.
    .not-met = Your passport runs out before your permit. Renew it before you apply again.

open-longAbsence = A longer absence can be all right when the purpose of the permit calls for it. It is not settled when that is so.
    .ask = Ask UDI for a written answer before you travel. A shorter absence removes the doubt.

open-jobLostWhileRenewing = I found no rule for this. A renewal needs a job that meets the conditions, so a refusal is possible.
    .ask = Tell the police now, and get advice from a union or a lawyer. A new job of the same type helps most.

open-layOff = It is not settled what a lay-off means for your pay condition. The same goes for the time that counts when you want to stay for good.
    .ask = Ask UDI in writing, and keep the answer. Ask before you take other work meanwhile.

open-sideJob = I found no official text that allows a side job. A lawyer reports a case that was won, but that is no general licence.
    .ask = Ask UDI, and do not start before they have answered in writing. Ask your employer too.

open-ownFirm = I found no official text that allows a company beside the job.
    .ask = Ask UDI, and do not start before they have answered in writing.

open-remoteWork = Where UDI has not approved it as part of the job, only UDI can say whether it is allowed.
    .ask = Ask UDI, and do not start before they have answered in writing. Having it in the contract and the offer form removes the doubt.


contradiction-noticeAfterEnd = You said that notice was given after the job had ended. Which day is right?

verdict-change-judged = This is what the change means for your permit.
    .detail = Below you see what the rules say, what to do, and by which day. Only UDI and the police decide.

verdict-change-not-yet-known = I cannot say yet what this means for your permit.
    .detail = Something is still missing, or I know of no rule for this day. Below you see what is open and whom to ask.

verdict-lost-job-judged = I am sorry about your job. This is what it means for you.
    .detail = Below you see what the rules say, what to do, and by which day. Only UDI and the police decide.

verdict-lost-job-not-yet-known = I am sorry about your job. I cannot say yet what it means for you.
    .detail = Something is still missing, or I know of no rule for this day. Below you see what is open and whom to ask.

## What to do

task-tell-police-job-loss = Tell the police that your job has ended
    .how = Write to the police where you live, and keep a copy. You may look for a new job only if they are told in time.
    .how-new-job = Write to the police where you live, and keep a copy.
    .within = { $days ->
        [one] Do it within { $days } day of the last day of employment.
       *[other] Do it within { $days } days of the last day of employment.
    }

task-ask-what-lets-you-stay = Ask UDI what lets you stay and work in Norway
    .how = You said that you have no Norwegian permit. The months to look for work go with a work permit. Do not begin in a new job before you have an answer.

task-eea-look-for-work = Register with Nav, and look for a new job
    .how = You need no permit, and may stay for a time to look for work. Ask Nav at once what you can get while you have no job. Ask UDI how long you may stay without one.

task-find-new-job-by = Find a new job that meets the conditions
    .how = If the police are told in time, you may stay and look for work until then, but never longer than your permit lasts. Another type of position needs a new permit first.
    .how-late = The months to look for work are for those who told the police in time. Ask the police or UDI now how long you may stay. A new job of the same type helps most.
    .within = { $months ->
        [one] You have { $months } month from the last day of employment.
       *[other] You have { $months } months from the last day of employment.
    }

task-check-new-job = Check the new job before you sign
    .how = It must meet every condition of the permit, pay included. Choose “Can I work in Norway?” here, and answer for the new job.

task-wait-for-new-permit = Do not start in the new position yet
    .how = Wait until UDI has given you the new permit. Keep your present job until then if you can.

task-keep-terms = Agree to nothing that breaks the conditions
    .how = Get the change in writing, and keep your payslips. UDI checks them when you renew and when you apply for permanent residence.

task-ask-about-lay-off = Ask UDI about the lay-off
    .how = Ask in writing what it means for your permit, and keep the answer. Do not take other work before they have answered.

task-ask-about-side-job = Ask UDI about the side job
    .how = Do not start before UDI confirms in writing that you may. Describe the work, the hours and who pays.

task-ask-about-own-firm = Ask UDI about your own company
    .how = Do not start before UDI confirms in writing that you may. Registering the company does not give you the right to run it.

task-ask-about-remote-work = Ask UDI about the remote work
    .how = Do not start before UDI confirms in writing that you may. Do no remote work for anyone but your employer.

task-count-days-away = Note your days away
    .how = Write down each journey with its dates, and keep the tickets. Days away count again when you apply for permanent residence.

task-renewal-apply = Renew your permit
    .how = Apply on udi.no, and book an appointment with the police in good time. If you apply too late, you may lose the right to stay and work while you wait.
    .how-short = The time by which UDI advises to book with the police has passed. Apply on udi.no today, and take the first free appointment. Your rights last while you wait if you applied in time.
    .how-without-job = A renewal needs a job that meets the conditions, so find one first. Then apply on udi.no, and book with the police at once. Without such a job, the answer is likely to be no.
    .fee = The fee is { $fee }.
    .within = { $months ->
        [one] Apply at least { $months } month before the permit runs out.
       *[other] Apply at least { $months } months before the permit runs out.
    }

task-renewal-papers = Get new papers from your employer
    .how = Ask for a new offer form and your latest payslips. The job and the pay must still be as the permit requires.

task-travel-while-waiting = Be careful with travel while you wait
    .how = When your card has run out, other countries may refuse to let you in or through. Ask before you book.

task-renew-passport = Renew your passport
    .how = Ask your country's embassy how long it takes. Then order a new residence card if the police ask you to.
    .within = Do it before the passport runs out.
