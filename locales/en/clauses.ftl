### The clauses of a contract: what each is called, what is wrong with it, and what to ask for.

## Who and what

clause-employer = The employer
    .missing = The paper does not say which company would employ you.
    .worrying = The name is not that of a Norwegian company, so it is not clear who owes you the pay.
    .ask = Ask for the full company name and the organisation number (organisasjonsnummer).

clause-duties = Title and duties
    .missing = Nothing is said about the work. The law requires it, and so does UDI.
    .worrying = The work is only hinted at. UDI compares the duties with your education.
    .ask = Ask for a title and a few lines about what you will do, and which education it takes.

clause-employmentForm = Permanent or temporary
    .worrying = It is not clear that the job is permanent. Silence counts as permanent, but you may have to prove it.
    .ask = Ask for the word permanent (fast), or for an end date and the reason.

clause-temporaryGround = The reason for temporary work
    .unlawful = The reason is none of those the law accepts. You may have a right to a permanent job.
    .missing = A temporary job must state the reason the law accepts.
    .worrying = The job lasts longer than { $months } months. By then it should be permanent.
    .ask = Ask which reason in the Working Environment Act (arbeidsmiljøloven) they rely on, or ask for a permanent job.

clause-contractor = Contractor or employee
    .unlawful = You would work like an employee without being one. The law sees through that, and a permit does not rest on it.
    .worrying = As a contractor you have none of an employee's protection: no notice, no holiday, no sick pay.
    .ask = Ask to be employed, with a contract of employment.

clause-agencyApproved = The agency's approval
    .unlawful = The agency is not approved, so nobody may hire you from it.
    .ask = Look it up in the list on arbeidstilsynet.no, or ask the agency for proof.

clause-hirer = The client
    .missing = It does not name the client you would be hired out to.
    .ask = Ask for the client's name as soon as it is known.

clause-equalTerms = Equal terms with the client's staff
    .unlawful = Your terms would be worse than those of the client's own staff.
    .ask = Ask for at least the same pay, hours, overtime and holiday.

clause-payBetweenAssignments = Pay between assignments
    .unlawful = The job is called permanent, but you are not paid between assignments. The law requires real, predictable work.
    .worrying = You are not paid between assignments, so your pay is not certain.
    .ask = Ask for pay between assignments too.

clause-language = A contract you can read
    .worrying = You would sign something you have not been able to read.
    .ask = Ask for all of it in a language you read, and for time. You may have somebody with you.

clause-governingLaw = The law that applies
    .worrying = Another country's law is named. Norwegian protection still holds for work here, but it gets harder to use.
    .ask = Ask for Norwegian law and Norwegian courts.

clause-changes = Changing the terms
    .unlawful = The employer would change anything alone. Core terms cannot be changed that way.
    .worrying = The employer may change smaller things alone. It is easy to disagree about what is small.
    .ask = Ask that changes are agreed by both and put in writing.

## The work

clause-positionSize = Guaranteed work
    .unlawful = The job is called permanent but promises no hours. The law requires real, predictable hours.
    .worrying = No certain amount of work is promised, so neither is the pay.
    .ask = Ask for a percentage, or for certain hours a week.

clause-start = The start
    .unlawful = You would start before you have the right to work in Norway. That can cost you the permit.
    .missing = Nothing is said about when you start.
    .worrying = The start is open, so you cannot plan or give notice where you are.
    .ask = Ask for a date, or for “the first working day after the permit is granted”, with a last date.

clause-placeOfWork = The place of work
    .missing = Nothing is said about where you work.
    .worrying = The company may send you anywhere.
    .ask = Ask for the town and office, and what is agreed about working from home.

clause-homeOffice = Working from home
    .missing = Regular work from home needs a written agreement, and there is none.
    .ask = Ask for an agreement: how much, when to be reachable, and who owns the equipment.

clause-workingHours = Hours a week
    .unlawful = Ordinary hours above { $hours } a week need a written agreement that evens them out, and even then there is a limit.
    .worrying = The hours are above { $hours } a week. That needs a written agreement that evens them out.
    .ask = Ask for ordinary full-time hours, with everything above them as overtime.

clause-hoursStated = When you work
    .missing = Nothing is said about how long and when you work.
    .worrying = “More when needed” has no limit and no price.
    .ask = Ask for the hours a week, the core time, and what counts as overtime.

clause-breaks = Breaks
    .missing = Nothing is said about breaks. The law requires it.
    .ask = Ask for a line about the breaks, and whether they are paid.

clause-specialHours = Special hours
    .missing = You have agreed on special hours, but they are not in the contract.
    .ask = Ask to have flexitime, or what you have agreed, written in.

clause-competence = Courses and training
    .missing = Training was promised, but it is not in the contract.
    .ask = Ask to have the budget or the days written in.

clause-workAbroad = Work abroad
    .missing = For a longer stay abroad the contract must say more than yours does.
    .ask = Ask for the country, the length, the currency, extra benefits and the way back, before you leave.

clause-sideJobs = Side jobs
    .worrying = All other work is banned. That is more than most employers need. A permit may limit side jobs as well.
    .ask = Ask that side jobs are allowed when they do not compete and you tell them first.

clause-monitoring = E-mail and files
    .worrying = The employer would look into anything at any time. The law allows it only in certain cases.
    .ask = Ask for a reference to the rules on access (innsyn).

## Pay

clause-payStated = How the pay is written
    .unlawful = The pay is one total in which nothing can be told apart. The law requires each part by itself.
    .missing = The pay is not stated.
    .worrying = The pay is not one fixed sum in kroner before tax. It can then not be compared or documented.
    .ask = Ask for the fixed pay a year in kroner before tax, with bonus and overtime apart from it.

clause-payDay = Payday
    .unlawful = Pay in cash is not allowed. It must go to your bank account.
    .missing = Nothing is said about when and how you are paid.
    .worrying = You would be paid in cash, which is hard to prove afterwards.
    .ask = Ask for a date each month and payment to your account.

clause-collectivePay = Pay by the collective agreement
    .unlawful = The pay is below the collective agreement (tariffavtale) that binds the employer.
    .ask = Ask for at least the pay of the agreement. A union can tell you what it is.

clause-agreementStated = Collective agreement in the contract
    .missing = Nothing is said about a collective agreement (tariffavtale).
    .ask = Ask which one applies, or for a line that says that none does.

clause-bonus = Bonus
    .worrying = The bonus can be changed or taken away, so do not count on it.
    .ask = Ask what it takes, how much it is, when it is paid, and what happens if you leave.

clause-equity = Shares and options
    .worrying = They are promised without a plan, and may be worth nothing.
    .ask = Ask for the plan: how many, at which price, from when, and how they are taxed.

clause-overtime = Overtime
    .unlawful = You would get no supplement for overtime. The law gives at least { $percent } percent, and it cannot be signed away.
    .missing = Nothing is said about overtime and how it is paid. The law requires it.
    .worrying = Overtime is not paid apart, and it is not clear what covers it. By law the supplement is at least { $percent } percent.
    .ask = Ask that ordered overtime is paid by the hour with a supplement. If it is in the pay, ask which part that is.

clause-overtimeSupplement = The overtime supplement
    .unlawful = The supplement is below the { $percent } percent that the law requires.
    .ask = Ask for at least what the law gives.

clause-exemptPosition = Leading or independent position
    .unlawful = The contract calls the position something it is not. The ordinary rules on hours and overtime hold all the same.
    .worrying = You would have no right to overtime pay and no limit on hours. Few positions really are like that.
    .ask = Ask for their written assessment, or have the words taken out.

clause-onCall = On call
    .unlawful = Time on call would count for nothing and be paid with nothing. Part of it is working time, and call-outs are work.
    .worrying = “Expected to be reachable” has no limit and no pay.
    .ask = Ask for a rota, pay for each week on call, and pay for call-outs.

clause-deductions = Deductions from pay
    .unlawful = Fines and deposits may not be taken from your pay.
    .worrying = The company could take whatever it says you owe. The law allows only certain things, agreed in writing beforehand.
    .ask = Ask to have the clause removed, or limited to certain things you agree to.

clause-trainingBond = Paying back training
    .unlawful = You would pay back everything whatever the reason. A bond like that does not hold, and pay cannot be emptied for it.
    .worrying = The bond is long, or is about ordinary training that you need for the job.
    .ask = Ask for a real course with its price, and a sum that shrinks each month. If they end the job, nothing should be owed.

clause-signOn = Paying back a sign-on sum
    .unlawful = Money would be taken from your pay without your agreement in writing.
    .worrying = You would pay it all back, also if they end the job or the permit is refused.
    .ask = Ask that the sum shrinks each month and only counts if you resign yourself.

## Probation and how it ends

clause-probation = Probation
    .unlawful = The probation is longer than the { $months } months the law allows.
    .ask = Ask for a probation within the law, with a longer notice during it.

clause-temporaryProbation = Probation in a temporary job
    .unlawful = The probation takes more than half of the temporary job. That is not allowed.
    .ask = Ask for a probation of at most half the time.

clause-probationExtension = Longer probation
    .unlawful = The company could make the probation longer as it likes. Only your own absence can do that.
    .ask = Ask to have it limited to absence, as the law says.

clause-secondProbation = Probation once more
    .worrying = You have done the same job there before, so there is as a rule no new probation.
    .ask = Ask to have the probation taken out.

clause-notice = Notice
    .told = The employer's is { $noticeMonthsEmployer }, and yours is { $noticeMonthsEmployee }.
    .unlawful = Yours may never be longer than the employer's, and what goes beyond that does not bind you. Without a collective agreement, the employer's is at least { $months ->
        [one] { $months } month
       *[other] { $months } months
    }.
    .worrying = The employer's notice is below { $months ->
        [one] the month
       *[other] the { $months } months
    } that holds without a collective agreement.
    .ask = Ask for the same notice for both. The longer it is, the more time you have to find a new job.

clause-endingProcedure = How employment ends
    .missing = Nothing is said about how employment is ended. Newer contracts must say it.
    .ask = Ask for a reference to the rules in the Working Environment Act (arbeidsmiljøloven).

## Holiday, pension and illness

clause-holiday = Holiday
    .unlawful = The holiday is shorter than the { $days } working days the law gives, Saturdays counted.
    .worrying = You get the least the law gives. Most employers in technology give a few days more.
    .ask = Ask for the extra days that are usual here, and when the holiday is set.

clause-firstYearHoliday = Holiday in the first year
    .worrying = The first holiday would be unpaid, since holiday pay is earned the year before.
    .ask = Ask them to write that your holiday is paid in the first calendar year too.

clause-holidayPay = Holiday pay
    .unlawful = The holiday pay is below the { $percent } percent that the law gives.
    .worrying = The holiday is longer than the law gives, but the percentage is not. With it belongs { $more } percent.
    .ask = Ask for the percentage that fits the holiday.

clause-pension = Pension
    .unlawful = The employer must pay at least { $percent } percent of your pay into a pension. You cannot be made to pay it.
    .missing = Nothing is said about pension. Newer contracts must say it, and who the provider is.
    .worrying = The pension is no more than the { $percent } percent the law requires, or may be less.
    .ask = Ask for the percentage and the provider. Many good employers pay clearly more than the law requires.

clause-insurance = Insurance
    .unlawful = Every employer must insure you against injuries at work.
    .ask = Ask which insurance you would have, and with whom.

clause-sickPay = Pay when ill
    .unlawful = Sick days that the employer must pay would be taken from your pay.
    .worrying = Your pay is above Nav's ceiling, so by law alone you would lose part of it when ill.
    .ask = Ask for full pay when ill, also above the ceiling of what Nav pays.

clause-leave = Leave
    .unlawful = The clause takes away leave that the law gives you.
    .ask = Ask to have it removed, and whether they pay more than Nav during leave.

## What binds you

clause-nonCompete = Ban on competing
    .unlawful = The ban lasts longer than the { $months } months the law allows.
    .worrying = The ban is long for somebody who writes software. The law allows at most { $months } months.
    .ask = Ask to have it removed, or made shorter and narrower.

clause-nonCompeteTerms = Terms of the ban on competing
    .unlawful = A ban without pay does not hold. The employer must pay you while it lasts.
    .worrying = The ban is broad, or does not say how you are paid while it lasts.
    .ask = Ask for certain named competitors, and a reference to chapter 14 A of the Working Environment Act (arbeidsmiljøloven).

clause-customerClause = Ban on customers
    .unlawful = The ban lasts longer than the { $months } months the law allows.
    .ask = Ask to have it made shorter.

clause-customerScope = Customers under the ban
    .worrying = Only customers you worked with in your last year can be meant, not all of them.
    .ask = Ask to have it limited to those customers.

clause-inventions = What you make
    .unlawful = You would give up rights that the law keeps for you, such as fair payment for an invention.
    .worrying = They would own everything you ever make, your own projects too.
    .ask = Ask that only what belongs to the job is theirs, and list the projects you already have.

clause-secrecy = Confidentiality
    .unlawful = You may always report wrongdoing and talk to a union or the authorities.
    .worrying = The duty has no end and carries a penalty.
    .ask = Ask for a limit to real business secrets.
