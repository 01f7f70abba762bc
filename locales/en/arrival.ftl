### Moving to Norway: applying, arriving, settling in. The flow, its questions, what to do, and what to look out for.

flow-arrival = Plan my move
    .about = I make a plan for you, with days where there are days: applying, travelling, the first weeks and the first year.
    .time = It takes about { $time }.
    .have = Have the days you know at hand: the decision from UDI, your arrival, your first working day and your first payday. You can do without them as well.

verdict-arrival-judged = Here is your plan for the move.
    .detail = It rests on the answers and days you gave. Deadlines never move, so where one falls on a day off, the last working day before it is shown too.

verdict-refused-judged = I am sorry that you were refused. This is what you can do now.
    .detail = A refusal is not always the last word. Deadlines never move, so where one falls on a day off, the last working day before it is shown too.

verdict-arrival-not-yet-known = I need to know your citizenship before I can make a plan.
    .detail = It decides which offices you meet, and by when. What holds for everybody stands below.

## What comes before the plan

plan-first-permit = As your answers are now, you are not likely to get the permit.
    .and-contract = As your answers are now, you are not likely to get the permit, and should not sign yet.
    .and-signed = As your answers are now, you are not likely to get the permit, and your contract should be put right.
plan-first-contract = As your answers are now, you had better not sign the contract yet.
plan-first-signed = As your answers are now, the contract you have signed should be put right.
plan-first-points = This stands in the way: { $points }. Please settle it first. The plan below shows what comes after.
plan-first-more = more

## The stretches of the plan

plan-applying = Applying
plan-before-travelling = Before you travel
plan-first-week = The first week
plan-first-month = The first month
plan-first-year = The first year
plan-done = Done already

## How far you have come

permitStage = How far have you come with the residence permit?
    .label = Stage of the application
    .hint = Think of the permit for this job.
    .why = It decides what comes next: applying, waiting, travelling, or appealing.
    .is-not-applied = I have not applied yet
    .is-waiting = I have applied and am waiting
    .is-granted = I have been given the permit
    .is-refused = I was refused

appliedFrom = Where was the application handed in?
    .label = Handed in
    .hint = If your employer handed it in for you while you were abroad, choose the first answer.
    .why = Whoever applied abroad must meet the police after arriving. Whoever applied in Norway has often met them already.
    .is-abroad = Abroad, or by my employer while I was abroad
    .is-norway = In Norway, while I was here

decisionDate = When were you given the permit?
    .label = Date of the decision
    .hint = It stands on the letter from UDI. If you are still waiting, you can give the day you hope for.
    .why = The last day to enter Norway is counted from it.

refusalReceivedOn = When did you get the refusal?
    .label = Refusal received
    .hint = The day you were told of it.
    .why = The time for an appeal is counted from that day.

needsEntryVisa = Do you need a visa to enter Norway?
    .label = Visa to enter
    .hint = UDI has a list of countries whose citizens need none for a visit.
    .why = If you need one, you get it after the permit is granted, and before you travel.

earlyStartConfirmed = Have the police confirmed in writing that you may start early?
    .label = Early start confirmed
    .hint = Asking is not enough: answer yes only when you have their confirmation.
    .why = Without the permit or this confirmation you may not work yet.

## Your days

policeReportOn = When do you meet the police, or when did you?
    .label = Appointment with the police
    .hint = The appointment after you arrive. If you have none yet, answer that you do not know.
    .why = The residence card is ordered there, and the identity number follows from it.

stayLength = How long will you stay in Norway?
    .label = Length of stay
    .hint = For a permanent job, choose the last answer.
    .why = Some duties and rights begin only with a longer stay.
    .is-under-three-months = Less than 3 months
    .is-three-to-six-months = At least 3 months, but less than 6
    .is-six-to-twelve-months = At least 6 months, but less than 12
    .is-twelve-months-or-more = 12 months or more

## Numbers and places

city = Where in Norway will you live and work?
    .label = Town
    .hint = If the job is in another town, choose the last answer.
    .why = Some towns have a service centre for foreign workers, where several offices sit together. Pay and tax differ from place to place.
    .is-oslo = Oslo
    .is-bergen = Bergen
    .is-stavanger = Stavanger
    .is-trondheim = Trondheim
    .is-kirkenes = Kirkenes
    .is-elsewhere = Somewhere else

norwegianNumber = Do you have a Norwegian number already?
    .label = Norwegian number
    .hint = A national identity number is called fødselsnummer. A D-number is for shorter stays.
    .why = The bank, the doctor and the register all ask for it, and the D-number does not open every door.
    .is-none = No
    .is-d-number = A D-number
    .is-national-identity-number = A national identity number

dNumberOn = When did you get the D-number?
    .label = D-number since
    .hint = It stands in the letter.
    .why = If you report your move soon after, your identity need not be checked again.

housing = Where will you live at first?
    .label = Home
    .hint = A hotel, friends or a flat from the employer are all temporary.
    .why = You need an address for letters, and later a home with a contract.
    .is-none = I have nothing yet
    .is-temporary = Somewhere temporary
    .is-tenancy = I have signed a tenancy contract

depositAsked = Has a landlord asked you for a deposit?
    .label = Deposit
    .hint = A deposit (depositum) is money that secures the rent.
    .why = The money must be kept in a certain way, and newcomers are often cheated here.
    .is-no = No
    .is-blocked-account = Yes, into a blocked account in my name
    .is-elsewhere = Yes, in cash or into another account

## Who and what comes along

comesWith = Who comes with you?
    .label = Who comes along
    .hint = Now or later.
    .why = School, kindergarten, child benefit and family permits each take a step of their own.
    .is-alone = Nobody
    .is-partner = My partner
    .is-children = My children
    .is-partner-and-children = My partner and my children

partnerCitizenship = Which citizenships does your partner hold?
    .label = Citizenship of your partner
    .hint = Name every country, for example India, or Brazil and Italy.
    .why = Some partners need a residence card, others only register.

childBelowSchoolAge = Is a child of kindergarten age coming?
    .label = Child of kindergarten age
    .hint = From the first birthday until school begins.
    .why = The right to a kindergarten place depends on when you apply.

childOfSchoolAge = Is a child of school age coming?
    .label = Child of school age
    .hint = Primary and lower secondary school.
    .why = Children who stay have a right to school, and soon a duty.

tuberculosisCountry = Is your country on the list for tuberculosis tests?
    .label = On the tuberculosis list
    .hint = The list is on fhi.no. Countries you have lived in lately count too. You may skip this.
    .why = Newcomers from these countries must take a test. The list is renewed every year.

householdGoods = Are you bringing furniture or other household goods?
    .label = Household goods
    .hint = What you carry in your suitcases does not count.
    .why = They can be brought in free of duty, if you do it the right way.

abroadForAYear = Have you lived outside Norway all of the last year?
    .label = Abroad for a year
    .hint = Short visits to Norway do not matter.
    .why = Only then can you bring your household goods in free of duty.

pets = Are you bringing a dog, a cat or another pet?
    .label = Pets
    .hint = Dogs, cats and ferrets need a chip and vaccines.
    .why = Some steps must be taken long before you travel.

drives = Do you want to drive a car in Norway?
    .label = Driving
    .hint = If not, I skip the questions about your licence.
    .why = A foreign licence may only be used for a while.

drivingLicenceCountry = Which country issued your driving licence?
    .label = Driving licence from
    .hint = For example Japan, the USA or India.
    .why = The country decides whether you can exchange it, and what it takes.

## What to do: applying

task-authority-for-employer = Give your employer written authority
    .how = Your employer can then apply for you at the police in Norway, and for your family too. Copies of your papers are enough.

task-wait-for-answer = Wait for the answer, and plan loosely
    .how = UDI's guide to waiting times on udi.no shows how long it may take. Do not give notice or book anything that you cannot cancel. The fee is paid back only until your appointment.

task-appeal = Consider an appeal
    .how = Send it to UDI, who look at the case again. If they do not change it, the Appeals Board (UNE) decides, and that can take long. Your letter says the exact deadline. Ask a lawyer or a union first.
    .within = Do it within { $days } days of getting the refusal.

task-entry-visa = Get your entry visa
    .how = After the permit is granted, UDI asks the embassy to issue it. You do not apply for it, and it costs nothing more. Travel when you have it.

task-enter-by = Enter Norway in time
    .how = The letter from UDI says the last day. If you cannot make it for a good reason and the job still stands, ask UDI for more time before it runs out.
    .within = Do it within { $months } months of the decision.

task-book-police = Book your appointment with the police
    .how = Do it in the application portal as soon as the permit is granted, before you travel. If nothing is free soon enough, take the first free time.
    .within = Do it as soon as the permit is granted.

## What to do: before you travel

task-legalise-papers = Have the family papers stamped and put into Norwegian or English
    .how = This is for birth papers and marriage papers. It takes weeks, so do not wait.
    .within = Begin with it now.

task-papers-to-bring = Pack the original papers
    .how = Take your passport, the decision, the job contract, your diploma and your driving licence. If the family comes, take their birth papers and marriage papers too.
    .how-without-permit = Take your passport, the job contract, your diploma and your driving licence. If the family comes, take their birth papers and marriage papers too.
    .within = Have them ready when you travel.

task-first-address = Find a first address
    .how = The residence card and other letters come by post. So you need a place where your name can stand on the mailbox.
    .how-without-permit = Important letters come by post. So you need a place where your name can stand on the mailbox.
    .within = Have it when you travel.

task-goods-list = List your household goods
    .how = The customs (Tolletaten) want a list of what you bring.
    .within = Have it ready when you travel.

task-pets = Prepare your pet
    .how = First comes the chip, then the rabies vaccine. It needs weeks to work. From some countries a blood test is needed too, and that takes months. So ask the Food Safety Authority (Mattilsynet) first. A dog is treated for worms just before the border. Use the red channel. Some breeds are banned.
    .within = Have the vaccine given at least { $days } days before you travel.

## What to do: the first weeks

task-police-report = Meet the police
    .how = They take your photo and fingerprints and order the residence card. Bring your passport. If there is no free time so soon, take the first one, and keep the booking as proof. Whether you may work before this meeting stands in your letter: ask if it does not.
    .within = Do it within { $days } days of arriving in Norway.

task-identity-number = Get your identity number
    .how = It comes by itself after you have met the police: they tell UDI, and the Tax Administration (Skatteetaten) decides. It takes some weeks. If the letter brings a D-number and you stay longer, report your move yourself.

task-report-move-with-d-number = Report your move, since you have a D-number
    .how = With a D-number you are not registered as living here. Go in person, with your passport, tenancy contract and job contract. If you go soon enough, your identity is not checked again.
    .within = Do it within { $days } days of getting the D-number.

task-mailbox-name = Put your name on the mailbox
    .how = Tell the post office (Posten) your address. Write the names of everybody who lives there on the mailbox.

task-tax-card = Get a tax deduction card (skattekort)
    .how = Apply to the Tax Administration (Skatteetaten), and have your identity checked with passport and contract. Choose PAYE (kildeskatt på lønn) or ordinary tax. It must be ready before you are paid: without it the employer must hold back much more.
    .within = Do it before your first payday.

task-bank-account = Open a bank account
    .how = Bring your passport, permit or residence card, your Norwegian number, the contract and your address. Banks differ, so ask more than one, and ask the bank your employer uses.
    .how-without-permit = Bring your passport, your Norwegian number, the contract and your address. Banks differ, so ask more than one, and ask the bank your employer uses.
    .within = Do it before your first payday.

task-bank-id = Get BankID
    .how = Your bank issues it, and nearly everything online asks for it. Most banks want a national identity number and to see you in person.

task-tb-test = Take a tuberculosis test
    .how = Check the list on fhi.no first, since it is renewed every year. If your country is on it, contact your municipality (kommune) soon after you arrive. The test is free.
    .how-listed = Your country is on the list, so contact your municipality (kommune) soon after you arrive. The test is free.

task-gp-register = Choose a GP (fastlege)
    .how = Everybody registered as living in a municipality has a right to one. You need a national identity number. Choose on helsenorge.no, or by phone before you have BankID.

task-long-term-home = Find a home for longer
    .how = Get a written contract. Never pay before you have seen the place and signed. Rent can be asked for only a little ahead, and it may rise only by rules.

task-deposit-account = Pay a deposit only into a blocked account
    .how = It must be an account in your name that neither of you can empty alone. The landlord opens it and pays for it. Never pay in cash or into the landlord's own account. If you already have, you can demand it back.

## What to do: the first year

task-driving-licence-stop = Stop driving on your foreign licence
    .how = A licence from outside the EEA can be used for a short while only. I have not read this on an official page, so check vegvesen.no.
    .within = Stop at the latest { $months } months after you moved.

task-driving-licence-exchange = Exchange your driving licence if you like
    .how = You need no test. Apply to the Public Roads Administration (Statens vegvesen) when you have a national identity number.

task-driving-licence-exchange-japan = Exchange your Japanese driving licence
    .how = For a car you need no test if you do it in time. Apply to the Public Roads Administration (Statens vegvesen).
    .within = Do it within { $months } months of moving to Norway.

task-driving-licence-tests = Exchange your driving licence by passing tests
    .how = You need a theory test and a driving test. There is no deadline to apply. Ask the Public Roads Administration (Statens vegvesen).

task-driving-licence-new = Take a Norwegian driving licence
    .how = Yours cannot be exchanged, so you start as a new driver. A driving school can tell which parts of the course you need not take.

task-family-applies = Have the family apply at the same time
    .how = Applications handed in together are answered together. Your employer can hand in for the family too.
    .title-later = Have the family apply, if they have not
    .how-later = Your own application came first, so theirs may be answered later than yours. They should apply as soon as they can.

task-partner-residence-card = Have your partner apply for a residence card (oppholdskort)
    .how = Your partner may come with you as family of an EU/EEA citizen. For a longer stay your partner applies for the card. Book an appointment on udi.no soon after you arrive.

task-school = Enrol your child in school
    .how = Ask your municipality (kommune) or the local school. It is free. The youngest can stay on after school hours.
    .within = Do it before your child has been here { $months } months.

task-kindergarten = Apply for a kindergarten place
    .how = Apply to your municipality (kommune) as soon as you are registered. In time for the main round, a child who turns one by the end of November has a right to a place. After it, you depend on free places.
    .due = The next main round closes on { $due }.

task-child-benefit = Apply for child benefit (barnetrygd)
    .how = Apply to Nav when the whole family is registered here. Newcomers do not get it by themselves. Cash-for-care needs many years in Norway.

task-customs-goods = Bring your household goods in free of duty
    .how = They must be used things that you had abroad and will use here. Cars, alcohol, tobacco and work equipment do not count. Declare them with your list.
    .within = Do it within { $months } months of moving.

task-tax-return = Check and hand in your tax return (skattemelding)
    .how = It comes filled in, and you check that it is right. Whoever is in PAYE all year has none to hand in.

task-norwegian-classes = Begin Norwegian classes
    .how = You pay yourself, and some employers pay. You will need Norwegian if you later apply to stay for good.

task-union = Consider joining a union
    .how = Tekna, NITO and others help with contract and pay. You may join before you sign, and an employer may not ask about it.

## Where

where-self = By yourself
where-employer = Your employer
where-police = The police
where-service-centre = Service Centre for Foreign Workers (SUA) in your town, by appointment
where-tax-office = Tax office (Skatteetaten), by appointment
where-tax-administration-online = skatteetaten.no
where-embassy = The embassy or its visa centre
where-udi = UDI
where-border = At the border
where-vet = Your vet
where-post = By post
where-post-office = Posten
where-bank = A bank
where-municipality = Your municipality (kommune)
where-helsenorge = helsenorge.no
where-landlord = The landlord
where-roads-administration = Statens vegvesen
where-driving-school = A driving school
where-nav = Nav
where-customs = Tolletaten
where-union = A union

## What to look out for

rule-worksAfterGrant = First working day
    .not-met = Your first working day comes before the permit. You may not work until you have it, unless the police have confirmed an early start. A visit without a visa gives no right to work.

rule-worksAsStudent = Work on a student permit
    .not-met = Your first working day comes before the new permit. Until then a student permit allows only part-time work while you study, and full time in ordinary holidays. Start full time once the new permit is given.
    .no-rule = I know no rule on this for that date. Ask UDI.

rule-worksAsJobSeeker = Work on a job seeker's permit
    .not-met = Your first working day comes before the new permit. Some job seekers may work full time meanwhile, others may not work at all. Look in your decision letter which kind of permit you have, or ask UDI.
    .no-rule = I know no rule on this for that date. Ask UDI.

rule-entersInTime = Entering in time
    .not-met = You would arrive after the normal last day to enter. Check the day in your letter, and ask UDI for more time before it runs out.
    .no-rule = I do not know the last day to enter for this date. Check your letter.

rule-entersWithVisa = Entry visa
    .not-met = You need a visa to enter, and you would arrive before the permit. The visa comes after it, or after an early start that your employer has asked for. Travel when you have it.
    .no-rule = I do not know the rule about entry visas for this date. Ask the embassy.

rule-earlyStartOffice = Where early start is asked for
    .not-met = The service centre in your town cannot confirm an early start, and nor can an embassy. Ask the police district before you hand in the application.
    .no-rule = I do not know where early start was asked for on this date. Ask the police.

rule-depositAccount = The deposit
    .not-met = A deposit in cash, or into the landlord's own account, is not allowed. Ask for a blocked account in your name. You can demand the money back.

## Answers that cannot both be true

contradiction-workBeforeArrival = Your first working day is before the day you arrive. Which day is right?
contradiction-paidBeforeWork = Your first payday is before your first working day. Which day is right?
contradiction-policeBeforeArrival = You meet the police before the day you arrive. Which day is right?
contradiction-grantedThoughRefused = You gave the day of a granted permit, and said that you were refused. Which answer is right?
contradiction-grantedThoughFree = You said that you have been given the permit for this job, and that you have one that lets you take any job. Which answer is right?
contradiction-refusedTooEarly = You gave the day of a refusal, and said that you were not refused. Which answer is right?
contradiction-appliedThereBeforeComing = You said that you applied in Norway, and that the permit was given before you arrived. Which answer is right?
contradiction-visaThoughVisaFree = You said that you need a visa to enter, but your citizenship needs none for a visit. Which answer is right?
contradiction-nordicWithPermitAnswers = You said that you are a Nordic citizen, and that you have applied for a permit. Nordic citizens need none. Which answer is right?

## Parts of the answers

part-arrival-you = You
part-arrival-permit = The permit
part-arrival-days = Your days
part-arrival-settling = Settling in
part-arrival-along = Who and what comes with you
