### The flow that goes through a job offer: what it is, its questions, and what is said of warning signs.

flow-offer = Is my offer good?
    .about = I go through your offer or contract with you. You hear what is fine, what is missing, what is worrying and what the law does not allow. You also hear what to ask for.
    .time = The short version takes about { $time }, the full one about { $whole }.
    .have = Have the offer or the contract in front of you. Where it says nothing, that is an answer too.

reviewDepth = Shall we take the short version or the full one?
    .label = How much to go through
    .hint = You can start with the short one and go on afterwards.
    .why = The short version checks what decides whether an offer is worth a signature. The full one goes through every clause.
    .is-short = Short: the five checks
    .is-full = Full: every clause

paperKind = What do you have in front of you?
    .label = What you have
    .hint = If you are not sure, choose what comes closest.
    .why = An advert or a talk binds nobody. A letter can already bind, but the contract must still say everything.
    .is-advert = A job advert
    .is-message = A short message
    .is-offer-letter = An offer letter
    .is-draft = A draft contract
    .is-signed = A signed contract

contractDate = When is the contract dated?
    .label = Date of the contract
    .hint = If it is not dated yet, give today's date.
    .why = The law has changed over the years. The date of the contract decides which rules apply to it.
    .assumed = The contract is dated { $value }.

## Who and what

employerNamed = How is the employer named in the paper?
    .label = Name of the employer
    .hint = A Norwegian company has an organisation number (organisasjonsnummer) that you can look up.
    .why = You must know who would owe you the pay. UDI also needs to see one certain employer.
    .is-legal-name = Full company name
    .is-brand-only = Only a brand or a product name
    .is-foreign-group = Only a parent company abroad
    .is-recruiter = Only a recruiter
    .is-not-stated = It is not named

employerSame = Is the employer the same in everything you have been sent?
    .label = Same employer everywhere
    .hint = Compare the offer, the contract and the messages.
    .why = When different companies are named, it is not clear who owes you the pay.

dutiesStated = What does it say about the work?
    .label = Title and duties
    .hint = Look for a title and a few lines about what you will do.
    .why = The contract must say what the work is. UDI compares it with your education.
    .is-title-and-duties = A title and the duties
    .is-title-only = Only a title
    .is-vague = Something vague, such as “consultant”
    .is-not-stated = Nothing

employmentForm = Is the job permanent or temporary?
    .label = Form of employment
    .hint = Permanent is “fast”, temporary is “midlertidig”.
    .why = Permanent is the main rule in Norway. Temporary work needs a reason that the law accepts.
    .is-permanent = Permanent (fast)
    .is-temporary = Temporary (midlertidig)
    .is-project = For a project
    .is-contractor = I would send invoices
    .is-not-stated = It does not say

temporaryGround = Which reason is given for the job being temporary?
    .label = Reason for temporary work
    .hint = The contract must name the reason.
    .why = The law lists the reasons that are good enough.
    .is-temporary-work = The work itself is temporary
    .is-substitute = I stand in for somebody
    .is-trainee = Trainee work (praksis)
    .is-labour-market-scheme = A labour market scheme (tiltak)
    .is-sport = Organised sport
    .is-other = Another reason
    .is-not-stated = No reason is given

temporaryMonths = How many months does the temporary job last?
    .label = Length of the temporary job
    .hint = From the first day to the last.
    .why = The probation may only take a part of a temporary job. After a long time the job becomes permanent.

contractorReality = Which is closer to how you would work?
    .label = Business or employee
    .hint = It is the daily work that counts, not what the paper is called.
    .why = Whoever works like an employee has the rights of one, whatever the paper says.
    .is-own-business = I have my own clients and risk
    .is-like-employee = They decide when and how I work

hirerNamed = Does it name the client you would be hired out to?
    .label = Client named
    .hint = It must be named as soon as the agency knows it.
    .why = Somebody who is hired out has a right to know where.

equalTerms = Does it promise you terms at least as good as the client's own staff have?
    .label = Equal terms
    .hint = Think of pay, hours, overtime and holiday.
    .why = An agency must treat you at least as well as the client would have done.

payBetweenAssignments = Are you paid between assignments too?
    .label = Pay between assignments
    .hint = Look for words like “paid for hours approved by the client”.
    .why = In a permanent job you have a right to real, predictable work and pay.

contractLanguage = Can you read the contract?
    .label = Language of the contract
    .hint = You may have somebody with you when it is drawn up.
    .why = Nobody should sign what they have not been able to read.
    .is-readable = Yes
    .is-not-readable = No, I need a translation
    .is-unseen = I have not seen all of it

governingLaw = Which country's law does it say applies?
    .label = Law that applies
    .hint = It often stands at the end.
    .why = Norwegian protection cannot be signed away for work in Norway. Foreign law makes it harder to use.
    .is-norway = Norwegian
    .is-foreign = Another country's
    .is-not-stated = It does not say

changeTerms = Who can change the terms later?
    .label = Changing the terms
    .hint = Look for “the company may change”.
    .why = Changes are to be agreed and written down.
    .is-both = Both must agree
    .is-minor-alone = The employer, in small things
    .is-alone = The employer, in anything
    .is-not-stated = It does not say

## How much, when and where

hoursGuaranteed = Does it promise you a fixed amount of work?
    .label = Guaranteed work
    .hint = A fixed percentage or fixed hours is a promise. “By agreement” is not.
    .why = A permanent job must have real, predictable hours. You can only count on what is promised.
    .is-fixed = Yes, fixed
    .is-flexible = Flexible, by agreement
    .is-none = No hours at all are promised

startTerm = What does it say about when you start?
    .label = Start
    .hint = “When the permit is granted” is a good answer if you need a permit.
    .why = The contract must say when the work starts. You may not start before you have the right to work.
    .is-date = A date
    .is-when-permitted = When the permit is granted
    .is-open = To be agreed
    .is-before-permit = Before I may work in Norway
    .is-not-stated = Nothing

placeOfWork = What does it say about where you work?
    .label = Place of work
    .hint = A town or an address, and what is agreed about working from home.
    .why = The contract must say where the work is done.
    .is-named = A certain place
    .is-several = Several places, or my own choice
    .is-anywhere = Wherever the company decides
    .is-not-stated = Nothing

workExtras = Which of these belong to the job?
    .label = What belongs to the job
    .hint = I only ask more about those you choose.
    .why = Each of these has rules of its own. What you do not choose needs no more questions.
    .is-home-office = Work from home
    .is-special-hours = Flexitime or other special hours
    .is-training = Courses or other training
    .is-abroad = Periods of work abroad
    .is-exempt = A “leading” or “independent” position
    .is-same-job = The same job as I had there before

homeOffice = How will you work from home?
    .label = Home office
    .hint = A fixed day each week counts as regular.
    .why = Regular work from home needs a written agreement of its own.
    .is-none = Not at all
    .is-now-and-then = Only now and then
    .is-written = Regularly, and it is in writing
    .is-spoken = Regularly, but it is not in writing

hoursTerms = What does it say about when you work?
    .label = When you work
    .hint = Days, core hours, from when to when.
    .why = The contract must say how long and when you work.
    .is-stated = The hours are stated
    .is-more-when-needed = And more when needed
    .is-not-stated = Nothing

hoursAveraged = Is there a written agreement that evens the hours out over a longer time?
    .label = Hours evened out
    .hint = It is called gjennomsnittsberegning. You work more in some weeks and less in others.
    .why = Such long weeks need an agreement with you in writing.

breaksStated = Does it say how long the breaks are?
    .label = Breaks
    .hint = For example half an hour for lunch.
    .why = The contract must say it.

specialHours = Are the special hours in the contract?
    .label = Special hours
    .hint = Such as flexitime, shorter hours or no nights.
    .why = Then the contract must say so.
    .is-none = I have none
    .is-stated = Yes, they are there
    .is-not-stated = No, they are agreed outside it

competenceTerms = Is the training in the contract?
    .label = Courses and training
    .hint = Such as a budget, conference days or certificates.
    .why = Rights to training are to be stated in the contract.
    .is-none = There is none
    .is-stated = Yes, it is there
    .is-not-stated = No, it is only offered

weeksAbroad = For how many weeks in a row will they send you to work abroad?
    .label = Weeks of work abroad
    .hint = Zero if they will not.
    .why = Before a longer stay abroad, the contract must say more.

abroadTermsStated = Does it say which country, for how long, in which currency you are paid, and how you return?
    .label = Terms of work abroad
    .why = All of this must be written down before you leave.

sideJobTerms = What does it say about other work in your spare time?
    .label = Side jobs
    .hint = A permit can limit side jobs as well.
    .why = A total ban goes further than most employers need.
    .is-allowed = Allowed, if I tell them
    .is-consent = Allowed, if they agree
    .is-banned = Not allowed at all
    .is-not-stated = Nothing

monitoringTerms = What does it say about looking into your e-mail and files?
    .label = Monitoring
    .hint = Look for “access” and “devices”.
    .why = An employer may only look into a mailbox when the rules for it are followed.
    .is-policy = It refers to rules
    .is-anything = They may look at anything, any time
    .is-not-stated = Nothing

## Probation and how it ends

probationMonths = How many months is the probation (prøvetid)?
    .label = Probation
    .hint = Zero if the paper says nothing: then there is none.
    .why = In the probation you have weaker protection. The law sets a longest time.

probationExtension = Can the probation be made longer?
    .label = Longer probation
    .hint = Look for “extended”.
    .why = It may only be made longer when you have been away, and only if that was said in writing.
    .is-none = No
    .is-absence = Only if I have been away
    .is-free = Yes, if the company wants to

sameJobBefore = Have you done the same job for the same company before?
    .label = Same job before
    .hint = For example as a temporary employee.
    .why = As a rule nobody is put on probation twice in the same job.

noticeMonthsEmployer = How many months' notice must the employer give you after the probation?
    .label = Notice from the employer
    .hint = Count in months. The Norwegian word is oppsigelsestid.
    .why = The notice is the time you have to find a new job. It matters more when a permit depends on the job.

noticeMonthsEmployee = And how many months' notice must you give?
    .label = Notice from you
    .hint = Often the same. If only one time is given, it holds for both.
    .why = Your notice may never be longer than the employer's.

endingStated = Does it say how employment is ended, in writing and by which rules?
    .label = How employment ends
    .hint = A reference to the Working Environment Act (arbeidsmiljøloven) is enough.
    .why = Newer contracts must say how it is done.

agreementStated = What does it say about a collective agreement (tariffavtale)?
    .label = Collective agreement in the contract
    .hint = Many companies in technology have none.
    .why = If one applies, the contract must name it.
    .is-named = It names one
    .is-none-applies = It says that none applies
    .is-not-stated = Nothing

## Pay

payForm = How is the pay written?
    .label = How the pay is written
    .hint = A fixed sum before tax (brutto) is best.
    .why = Only pay that is fixed and before tax can be compared and documented.
    .is-gross = A fixed sum before tax
    .is-net = A sum after tax
    .is-range = A range, or “up to”
    .is-total-split = A total, with the fixed part shown
    .is-total-unsplit = A total, nothing shown apart
    .is-conflicting = Different figures in different places
    .is-not-stated = It is not stated

payDay = How and when are you paid?
    .label = Payday
    .hint = Such as monthly, to a bank account.
    .why = Pay must go to your bank account. The contract must say when.
    .is-bank = To a bank account, and it says when
    .is-cash = In cash
    .is-not-stated = It does not say

payExtras = Which of these come with the pay?
    .label = What comes with the pay
    .hint = What was only said counts as well.
    .why = What comes on top of the pay is often worth less than it sounds.
    .is-raise = A raise promised for later
    .is-bonus = A bonus
    .is-equity = Shares or options
    .is-on-call = Being on call (vakt)

raisePromised = Is there a promise to raise the pay later, after a low start?
    .label = Raise promised later
    .hint = For example “after the probation”.
    .why = A promise like that cannot be relied on. For a permit, the pay must be high enough from the first day.

bonusTerms = How is the bonus promised?
    .label = Bonus
    .hint = Clear means: what it takes, how much, when it is paid, and what happens if you leave.
    .why = A bonus that somebody can change at will is not pay you can count on.
    .is-none = There is none
    .is-clear = With clear terms
    .is-discretionary = As the company sees fit
    .is-withdrawn = It can be taken back

equityTerms = How are the shares or options promised?
    .label = Shares and options
    .hint = A plan says how many, at which price, from when and how they are taxed.
    .why = A promise without a plan may be worth nothing.
    .is-none = There are none
    .is-plan = With a written plan
    .is-promise = Without any plan

overtimeTerms = What does it say about overtime?
    .label = Overtime
    .hint = Overtime is “overtid”. More work up to full legal hours is “merarbeid”.
    .why = Nearly everybody has a right to a supplement for overtime, and it cannot be signed away.
    .is-paid = Paid, with a supplement
    .is-by-law = “According to the Act”
    .is-included-split = In the pay, and that part is shown
    .is-included = In the pay, not shown apart
    .is-time-off = Only time off, no supplement
    .is-unpaid = Not paid
    .is-not-stated = Nothing

overtimeSupplement = How large is the supplement for overtime, in percent?
    .label = Overtime supplement
    .hint = It is given in percent of the hourly pay.
    .why = The law sets the least it can be.

exemptionClaimed = What does it call the position: leading (ledende) or particularly independent (særlig uavhengig)?
    .label = Leading or independent position
    .hint = Such words often stand beside overtime.
    .why = The rules on hours and overtime do not hold for such positions. Few developers have one.
    .is-no = Neither
    .is-leading = Leading
    .is-independent = Particularly independent
    .is-both = Both

realIndependence = Would you decide what you do, how and when, or really lead others?
    .label = Real independence
    .hint = Flexible hours or a project of your own is not enough.
    .why = It is the work that counts, not what the contract calls it.

onCallTerms = How will you be on call (vakt)?
    .label = On call
    .hint = A rota says when you are on call, and what you get for it.
    .why = Some of that time counts as work, and being called out is work.
    .is-none = Not at all
    .is-paid = With pay and a rota
    .is-reachable = Only “expected to be reachable”
    .is-unpaid = Without any pay

costTerms = Which of these can cost you money?
    .label = What can cost you
    .hint = Look for “deduct”, “pay back” and “rent”.
    .why = The law limits what may be taken from your pay and what you can be made to pay back.
    .is-deductions = Deductions from the pay
    .is-training = Training to pay back
    .is-sign-on = A signing or moving sum to pay back
    .is-housing = A home rented from the employer

deductionTerms = What may the employer take out of your pay, apart from tax?
    .label = Deductions from pay
    .hint = Look for fines, deposits, equipment, damage and “any amount owed”.
    .why = The law lists what may be taken out of pay. Most of it must be agreed in writing first.
    .is-none = Nothing
    .is-agreed = Certain things I agree to
    .is-anything = Whatever I owe them
    .is-fines = Fines or deposits
    .is-not-stated = It does not say

trainingBond = What must you pay back for training if you leave?
    .label = Paying back training
    .hint = Fair means: a real course, a sum that shrinks month by month, nothing if they end the job.
    .why = Such a bond only holds when it is fair.
    .is-none = Nothing
    .is-fair = A part, with fair terms
    .is-long = For long, or for ordinary training
    .is-harsh = All of it, whatever the reason

signOnTerms = If you leave, what must you pay back of the sum for signing or moving?
    .label = Paying back a sign-on sum
    .hint = Scaled means that the sum shrinks month by month, and only counts if you resign.
    .why = Terms that are too hard can be set aside.
    .is-none = Nothing
    .is-scaled = A part, scaled
    .is-full = All of it, also if they end the job
    .is-deducted = It is taken from my pay without asking

moveCosts = What does the employer pay of the permit and the move?
    .label = Permit and move
    .hint = The application fee, flights, shipping, a place to live at first.
    .why = Much of this can be asked for. Paying back an employer's own costs is a warning sign.
    .is-paid = Most of it
    .is-part = Some of it
    .is-nothing = Nothing
    .is-paid-back = I must pay it back from my pay

housingTied = Does the employer rent you a place to live and take the rent out of your pay?
    .label = Housing from the employer
    .why = Then you can lose job and home at once. Compare the rent with other places.

## Holiday, pension and illness

holidayWeeks = How many weeks of holiday do you get?
    .label = Weeks of holiday
    .hint = If it only says “according to the Act”, answer 4.2.
    .why = The law gives everybody some holiday. Most employers in technology give a little more.

firstYearHolidayPaid = Is your holiday paid in the first year too?
    .label = Paid holiday in the first year
    .hint = If the paper does not say so, answer “I don't know” and ask.
    .why = Holiday pay is earned the year before. New arrivals have earned none, so the first holiday is unpaid unless this is agreed.

holidayPayPercent = How many percent is the holiday pay (feriepenger)?
    .label = Holiday pay
    .hint = It is given in percent of your pay.
    .why = The law sets the least it can be. More holiday calls for a higher percentage.

statedTerms = Which of these does the contract say something about?
    .label = What the contract mentions
    .hint = A reference to the law or to a handbook counts.
    .why = A contract must say something about most of these. I point out what is missing.
    .is-breaks = Breaks
    .is-agreement = A collective agreement (tariffavtale)
    .is-pension = Pension
    .is-insurance = Insurance
    .is-sick-pay = Pay when ill
    .is-family-leave = Leave for children or care
    .is-ending = How employment is ended

pensionTerms = What does it say about pension?
    .label = Pension
    .hint = A good contract gives the percentage and the provider.
    .why = Nearly every employer must pay into a pension for you. How much is worth a talk.
    .is-stated = A percentage
    .is-public = A public pension scheme
    .is-by-law = Only “according to law”
    .is-employee-pays = I pay all of it myself
    .is-none = There is no pension
    .is-not-stated = Nothing

pensionPercent = How many percent of your pay does the employer pay into the pension?
    .label = Pension percentage
    .hint = For example 5 percent.
    .why = The law sets the least it can be. Many good employers pay more.

insuranceTerms = What does it say about insurance?
    .label = Insurance
    .hint = Such as group life, disability, travel and health insurance.
    .why = Insurance for injuries at work is compulsory. The rest is a benefit.
    .is-named = It names the insurance
    .is-none = There is none at all
    .is-not-stated = Nothing

sickPayTerms = What does it say about pay when you are ill?
    .label = Pay when ill
    .hint = Full pay above Nav's ceiling is a benefit worth having.
    .why = Sick pay from Nav has a ceiling. Above it, only the employer can pay.
    .is-topped-up = Full pay, above the ceiling too
    .is-by-law = “According to law”
    .is-deducted = Sick days are taken from my pay
    .is-not-stated = Nothing

leaveTerms = What does it say about leave for children or care?
    .label = Leave
    .hint = Such as parental leave and days with a sick child.
    .why = The law gives leave that no contract can take away.
    .is-topped-up = More than the law gives
    .is-by-law = “According to law”
    .is-limited = Less than the law gives
    .is-not-stated = Nothing

## What binds you

boundTerms = Which of these clauses does the contract have?
    .label = Clauses that bind you
    .hint = They often stand at the end.
    .why = Such clauses follow you after work, and some after the job. The law limits several of them.
    .is-competitors = A ban on working for competitors
    .is-customers = A ban on working for customers
    .is-inventions = Who owns what I make
    .is-secrecy = Keeping secrets (confidentiality)
    .is-side-jobs = Other work in my spare time
    .is-monitoring = Looking into my e-mail or files
    .is-law = Which country's law applies
    .is-changes = How the terms can be changed

nonCompeteMonths = For how many months after the job are you barred from working for competitors?
    .label = Ban on competing
    .hint = Zero if there is no such ban.
    .why = The law sets a longest time, and the employer must pay you while the ban holds.

nonCompeteTerms = How is that ban written?
    .label = Terms of the ban
    .hint = Narrow means that it names certain competitors. Paid means that it follows chapter 14 A.
    .why = A ban only holds when there is a particular need for it, and when it is paid for.
    .is-narrow-paid = Narrow, and paid
    .is-broad = Broad
    .is-unpaid = It says it is not paid
    .is-not-stated = It does not say how it is paid

customerClauseMonths = For how many months after the job must you keep away from their customers?
    .label = Ban on customers
    .hint = Zero if there is no such ban.
    .why = The law sets a longest time for this as well.

customerScope = Which customers?
    .label = Customers under the ban
    .why = Only customers you worked with in the last year can be meant.
    .is-served = Those I worked with
    .is-all = All customers

inventionTerms = Who owns what you make?
    .label = What you make
    .hint = Software made at work belongs to the employer. Your own projects need not.
    .why = Some contracts take everything you ever make, in your spare time too.
    .is-work-only = They own what I make at work
    .is-everything = They own everything I make
    .is-waiver = And I give up all payment and naming
    .is-not-stated = It does not say

secrecyTerms = What does it say about keeping secrets?
    .label = Confidentiality
    .hint = A limit to business secrets is normal.
    .why = Confidentiality is normal. It can never stop you from reporting wrongdoing.
    .is-limited = Normal, with limits
    .is-endless = Without end, with a penalty
    .is-gag = I may not talk to authorities or unions
    .is-none = Nothing

## Warning signs

contractBeforeTravel = Will the written contract be signed before you travel?
    .label = Contract before travel
    .hint = “You sign when you arrive” is a no.
    .why = A written contract is a right. Without it you have nothing to hold on to in a new country.

fraudSigns = Has anything like this happened?
    .label = Signs of fraud
    .hint = Pressed also means: a deadline of a day, no talk with you, only a messaging app.
    .why = An honest employer takes no money from you, lets you keep your papers, and gives you time.
    .is-none = Nothing like this
    .is-money = I was asked for money
    .is-passport = They want to keep my passport
    .is-pressure = I am pressed to sign

moneyAsked = Has anybody asked you for money to get the job or the permit?
    .label = Asked for money
    .hint = The fee to UDI is paid to UDI and to nobody else.
    .why = In an honest hire the worker pays nobody for the job.

passportKept = Does anybody want to keep your passport or other original papers?
    .label = Passport kept
    .hint = Copies are normal. Keeping the originals is not.
    .why = Whoever takes your passport takes your freedom to leave.

pressedToSign = Are you pressed to sign at once, or were you chosen without any talk with you?
    .label = Pressed to sign
    .hint = Other signs: a free e-mail address, only a messaging app, a deadline of a day.
    .why = Those are signs of fraud. An honest employer gives you time to read.

negotiateFirst = Which term matters most to you?
    .label = Most important to you
    .hint = I put it at the top of the list of what to ask for.
    .why = You can seldom get everything, so start with what matters.
    .is-pay = The pay
    .is-first-year-holiday = Paid holiday in the first year
    .is-relocation = Help with the move
    .is-notice = Longer notice
    .is-remote = Days from home
    .is-language-course = A language course

## Warning signs found

rule-moneyAsked = Money asked of you
    .not-met = Somebody asks you to pay for the job or the permit. Do not pay. Pay the fee to UDI yourself, and tell the police if you have paid already.

rule-passportKept = Your passport
    .not-met = Somebody wants to keep your passport. Do not hand it over. Nobody in Norway may hold it to keep you in a job.

rule-pressedToSign = Pressure to sign
    .not-met = You are pressed to sign, or were chosen without any talk. Look the company up and call it on a number you find yourself. You have a right to time and help.

rule-contractBeforeTravel = A contract before you travel
    .not-met = You would travel without a written contract. Ask for it first. UDI needs it too.

rule-employerSame = The same employer everywhere
    .not-met = Different employers are named. Ask which company would employ you and pay you, and have it corrected.

rule-notEmployed = A real job with one employer
    .not-met = You would not be employed by the company you work for. You may lack an employee's rights, and a permit is in doubt. Ask to be employed directly.

rule-raisePromised = A raise promised for later
    .not-met = The pay is low now and would be raised later. Such a promise is hard to hold anybody to. For a permit, the pay must be right from the first day.

rule-payNotComparable = Pay that cannot be compared
    .not-met = The pay is not a fixed sum in kroner before tax. It can then not be compared or documented. Ask for one fixed amount a year.

rule-extrasCounted = Extras counted into the pay
    .not-met = Bonus or overtime is counted into the pay. Only the fixed part is certain, and only that is measured for a permit.

rule-moveCostsBack = Costs taken back from your pay
    .not-met = You would pay the employer's own costs back from your pay. That is a grave sign, and your real pay may become too low.

rule-housingTied = Housing tied to the job
    .not-met = The employer would be your landlord and take the rent from your pay. Ask for a rental contract of its own at an ordinary rent.

rule-startsTooSoon = A start before the permit
    .not-met = The job starts so soon that the permit may not be there yet. You may not work before it, or before the police confirm an early start. Ask that the contract says you start once the permit is granted.

## Answers that cannot both be true

contradiction-startBeforeContract = You would start before the date of the contract. Which date is right?

contradiction-temporaryWithoutEnd = You said that the job is temporary, and that it lasts no time at all. Which answer is right?

contradiction-permanentWithEnd = You said that the job is permanent, and that it ends after some months. Which answer is right?

contradiction-agreementNamed = You said that no collective agreement (tariffavtale) covers the job, and that the contract names one. Its pay rate counts if it does. Which answer is right?

contradiction-advertIsNoOffer = You said that you only have a job advert, and that you have a written offer. Which answer is right?

contradiction-pensionAndNone = You said that there is no pension, and gave a percentage for it. Which answer is right?

contradiction-noCompetingTerms = You said that there is no ban on competing, and how that ban is written. Which answer is right?

## Verdicts

verdict-offer-not-yet-known = I cannot say yet whether this offer is sound.
    .detail = Some things that decide are still unknown. Below you see which, and whom to ask.

## Words in the result

five-checks-heading = The five checks before you sign
    .signed = The five checks of the contract
five-checks-positionShare = Full time, or close to it
five-checks-pay = Pay that is high enough
five-checks-employer = One certain employer in Norway
five-checks-written = An offer in writing
five-checks-skilled = A skilled job that fits your education
five-checks-yes = Yes: { $check }
five-checks-no = No: { $check }
five-checks-unknown = Not clear yet: { $check }
five-checks-no-permit = You need no permit, so nobody measures the offer against these. They are good advice all the same.

clause-silence = What only binds you
    .ask = If the contract says nothing of it, that is fine. If it does, read it once more.

findings-warning-signs = Warning signs

clauses-unlawful = Not allowed by law
clauses-missing = Missing from the contract
clauses-worrying = Worrying
clauses-not-stated = Not stated, or not known to you: ask
clauses-silence = If the contract says nothing of these, that is fine. If it does, read them once more: { $clauses }.
clauses-silence-limit = { $clause } (at most { $limit } by law)
clause-told = It says { $value }.
clauses-in-order = In order
clauses-unread = { $count ->
    [one] We have not been through one point of the contract yet, so I cannot call the offer sound.
   *[other] We have not been through { $count } points of the contract yet, so I cannot call the offer sound.
}
    .named = Not gone through yet: { $clauses }. So I cannot call the offer sound.
    .more = “{ control-more }” goes through them, clause by clause. Your answers so far stay.

negotiate-heading = What to negotiate, in this order
negotiate-intro = Ask by the year and in kroner. You seldom get everything, so start at the top.

## Things to do

task-written-contract = Get the written contract
    .how = The employer draws it up and must give it to you in time. If it does not come, the Labour Inspection Authority (Arbeidstilsynet) can help.
    .how-at-once = For very short jobs, and when you are hired out, the contract must be ready when the work begins.
    .title-draft = Have the contract signed
    .how-draft = You have a draft. Ask for what should change before you sign, and keep a copy that both have signed.
    .within = { $days ->
        [0] { $months ->
            [0] It must be there on your first working day.
            [one] It must be there within a month of your first working day.
           *[other] It must be there within { $months } months of your first working day.
        }
       *[other] It must be there within { $days } days of your first working day.
    }

task-contract-update = Have the old contract brought up to date
    .how = Contracts from before the law changed need not be rewritten. If you ask, the employer must add what is missing.

task-negotiate-pay = Pay
    .how = Ask for more, as a fixed sum a year before tax, with a date for the next review. What others in your occupation earn is a good reason.

task-negotiate-first-year-holiday = Paid holiday in the first year
    .how = Ask them to write that your holiday is paid in your first calendar year too.

task-negotiate-relocation = Help with the move
    .how = Ask for the fee, the flights, the shipping and a place to live at first.

task-negotiate-notice = Longer notice
    .how = Ask for a longer notice, and during the probation too. It gives you time if you lose the job.

task-negotiate-remote = Days from home
    .how = Ask for fixed days, in a written agreement.

task-negotiate-language-course = A language course
    .how = Ask for Norwegian lessons, best in working hours.

## Figures and worked-out facts

condition-noticeGap = How much longer your notice is
condition-probationShare = Probation as a part of the job
condition-holidayDays = Holiday in working days
condition-startSaid = What is said of the start
    .is-date = A date
    .is-when-permitted = When the permit is granted
    .is-open = To be agreed
    .is-before-permit = Before I may work in Norway
    .is-not-stated = Nothing
condition-pensionSaid = What is said of the pension
    .is-stated = A percentage
    .is-public = A public pension scheme
    .is-by-law = Only “according to law”
    .is-employee-pays = I pay all of it myself
    .is-none = There is no pension
    .is-not-stated = Nothing

## The parts of the answers

part-offer-offer = You and the offer
part-offer-job = The job
part-offer-pay = Pay
part-offer-you = Your education and experience
part-offer-signs = Before you sign
part-offer-contract = The contract
part-offer-work = Place and working time
part-offer-terms = More about pay and benefits
part-offer-ending = Probation and notice
part-offer-security = Holiday, pension and insurance
part-offer-bonds = Limits on you, and other terms
part-offer-wishes = Living in Norway, and your wishes
