### Every fact as a question: the question, a label for lists, a hint, why it is asked, its options,
### and the sentence shown when it was taken for granted.

## The person

citizenship = Which citizenships do you hold?
    .label = Citizenship
    .hint = Name every country, for example India, or Brazil and Italy.
    .why = Citizenship decides whether you need a permit at all. Some other routes are open to certain citizenships only.

tiesToNorway = Are you in Norway now, or do you have a Norwegian residence permit (oppholdstillatelse)? Or does your spouse, partner or parent live in Norway or have EU/EEA citizenship?
    .label = Ties to Norway
    .hint = Answer yes if at least one of these is true. I will ask about the details.
    .why = If none of this is true, I can skip several questions.

familyTie = Do any of these people belong to your family?
    .label = Family ties
    .hint = Think of your spouse, your partner or a parent.
    .why = Family can open a simpler way to live and work in Norway. You may not need a work permit of your own.
    .is-none = None of these
    .is-eea-spouse = A husband or wife from the EU/EEA, in or moving to Norway
    .is-eea-citizen = A partner or parent from the EU/EEA, in or moving to Norway
    .is-norwegian-or-nordic = A Norwegian or other Nordic citizen
    .is-resident = Someone else who lives in Norway
    .assumed = You have no spouse, partner or parent in Norway or with EU/EEA citizenship.

currentPermit = Which Norwegian residence permit (oppholdstillatelse) do you have now?
    .label = Current permit
    .hint = Your residence card or your decision letter says which kind it is.
    .why = Some permits already let you take the job. Others change how and where you apply.
    .is-none = None
    .is-skilled-worker = Skilled worker (faglært)
    .is-student = Student
    .is-job-seeker = Job seeker (arbeidssøker)
    .is-family = Family (familieinnvandring)
    .is-collective-protection = Temporary collective protection
    .is-permanent = Permanent (permanent opphold)
    .is-other = Another permit
    .assumed = You have no earlier Norwegian residence permit.

permitUntil = Until when is that permit valid?
    .label = Permit valid until
    .hint = The date is on your residence card. For example 15 March 2027.
    .why = To keep your rights while you wait, you must apply for renewal in good time. The date shows whether you are in time.

purpose = What would you be applying for?
    .label = Kind of application
    .hint = If you have no Norwegian permit today, it is your first.
    .why = Renewals and changes of permit follow partly different rules from a first permit.
    .is-first = My first permit in Norway
    .is-renewal = Renewal of the permit I have
    .is-change = Change to another kind of permit
    .assumed = You are not renewing a permit that you have.

whereNow = Where are you now?
    .label = Where you are now
    .hint = If you are in Norway, choose what lets you stay here today.
    .why = Where you are decides where you hand in the application, and what your employer has to do first.
    .is-abroad = Outside Norway
    .is-norway-visa-free = In Norway, visiting without a visa
    .is-norway-visa = In Norway on a visa
    .is-norway-permit = In Norway on a residence permit
    .is-norway-unlawful = In Norway without lawful stay
    .assumed = You are outside Norway.

age = How old are you?
    .label = Age
    .hint = In whole years, for example 29.
    .why = There is a lowest age for the permit, and some other routes have a highest age.
    .assumed = You are { $value } or older.

arrivalDate = On which day do you arrive in Norway to stay?
    .label = Arrival in Norway
    .hint = A plan is fine. For example 11 January 2027.
    .why = Several deadlines are counted from the day you arrive.

degreeFromNorway = Did you finish an education in Norway?
    .label = Education from Norway
    .hint = It must have been at a Norwegian school, university or university college.
    .why = People who have finished an education in Norway can look for work here in a way that others cannot.

funds = How much money of your own do you have to live on?
    .label = Own funds
    .hint = In Norwegian kroner, for example 200 000 or 200k.
    .why = To look for work in Norway after your studies, you must be able to support yourself.

otherPlan = Are you also thinking about something other than a job?
    .label = Other plans
    .hint = If not, choose the first answer.
    .why = If the job does not lead to a permit, one of these routes may.
    .is-none = No
    .is-own-business-norway = My own business in Norway
    .is-own-business-abroad = Work for my own company abroad
    .is-research-own-funds = Research paid for with my own funds
    .is-study = Studying

expectedProfit = How much profit do you expect your firm to make in a year?
    .label = Expected profit
    .hint = In Norwegian kroner, before tax. For example 500 000.
    .why = A permit to run your own firm in Norway requires that you can live on it.

## The offer and the employer

offer = Do you have a job offer from an employer?
    .label = Job offer
    .hint = If you have offers to choose between, answer for one at a time.
    .why = The permit rests on one concrete job offer. Only a written offer is firm enough.
    .is-none = No
    .is-vague = Only a hint or a promise
    .is-oral = Yes, but only spoken
    .is-written = Yes, in writing
    .is-several = Several part-time jobs together

employerKind = Who would employ you?
    .label = Employer
    .hint = The employer is the one named in your contract.
    .why = The employer must be in Norway. Staffing agencies and companies abroad follow rules of their own.
    .is-norwegian-company = A company in Norway
    .is-norwegian-branch = A foreign company's Norwegian branch
    .is-foreign-company = A company abroad
    .is-staffing-agency = A staffing agency (bemanningsforetak)
    .is-employer-of-record = An employer of record (EOR)
    .is-own-company = My own company

staffingAgencyApproved = Is the staffing agency approved by the Labour Inspection Authority (Arbeidstilsynet)?
    .label = Agency approved
    .hint = The list of approved agencies is on arbeidstilsynet.no.
    .why = Only approved agencies may hire out workers. Without the approval, a permit is not likely.

assignmentList = Can the agency give you a list of your assignments (oppdragsliste)?
    .label = Assignment list
    .hint = It shows which clients you would work for, and when.
    .why = UDI asks for this list when a staffing agency is the employer.

norwegianClient = Is there a contract with one client in Norway for the work you would do?
    .label = Client in Norway
    .hint = The contract must be directly with the client, not through another company.
    .why = When your employer or your own firm is abroad, a contract with a Norwegian client can open another route.

sentToNorwegianBranch = Would your employer send you to its own company or branch in Norway?
    .label = Sent to own branch
    .hint = This is common in large international companies.
    .why = There is a separate permit for people sent to Norway within an international company.

employerInEea = Is your employer based in another EU/EEA country?
    .label = Employer in the EU/EEA
    .hint = The country where the company that pays you is registered.
    .why = A company in the EU/EEA can post you to Norway under simpler rules.

residentInEea = Do you live legally in that EU/EEA country?
    .label = Resident in the EU/EEA
    .hint = For example with a residence permit there.
    .why = The simpler rules for posted workers require lawful residence in the employer's country.

shortStay = Is it one of these short assignments?
    .label = Short assignment
    .hint = If you would have a job in Norway, choose the first answer.
    .why = Some short assignments for an employer abroad need no permit.
    .is-none = No
    .is-business-trip = A business trip
    .is-equipment-expert = Installing or repairing equipment
    .is-training-in-group = Training at our Norwegian branch

assignmentWeeks = How many weeks would you work in Norway?
    .label = Weeks in Norway
    .hint = For example 6, or 2 months.
    .why = An assignment can only do without a permit when it is short.

workDirectedBy = Who would direct your daily work?
    .label = Who directs the work
    .hint = The one who tells you what to do from day to day.
    .why = If a client directs your work, you may count as hired out, and stricter rules may apply.
    .is-employer = My employer
    .is-client = A client
    .is-mixed = Both

relatedToEmployer = Are you a partner or close relative of someone who owns or runs the company?
    .label = Related to the employer
    .hint = For example your spouse, parent, child, brother or sister.
    .why = UDI may look more closely at whether the job offer is real.

samePositionType = Is the new job the same type of position as the one your permit was given for?
    .label = Same type of position
    .hint = Compare with your decision letter. The employer may be a new one.
    .why = With the same type of position you keep your permit. A new type needs a new permit.

## The position

positionPercent = How much of a full-time position is the job?
    .label = Position percentage
    .hint = In percent, for example 100 for full time. You can also give hours a week.
    .why = The job must be full time, or close to it.

hoursPerWeek = How many hours a week is the job?
    .label = Hours a week
    .hint = Ordinary hours only, without overtime. For example 35.
    .why = The hours show how close the job is to full time. Hourly pay is worked out from them as well.
    .assumed = You work { $value } hours a week.

positionLevel = Which education does the job itself require?
    .label = Level the job requires
    .hint = Look in the advert or the contract. What the job requires counts, not what you have. If it asks only for experience, say that you don't know.
    .why = The job must require skilled-worker qualifications. Its level also decides which pay is needed.
    .is-none = None is required
    .is-vocational = Vocational training (fagutdanning)
    .is-bachelor = A bachelor's degree
    .is-master = A master's degree

regulatedProfession = Is the profession regulated by Norwegian law?
    .label = Regulated profession
    .hint = Software development is not, as far as I know.
    .why = In a regulated profession you need a Norwegian approval before you can get the permit.
    .assumed = Your profession is not regulated. Software development is not, as far as I know.

authorisationHeld = Do you have the Norwegian approval (autorisasjon) that the profession requires?
    .label = Approval held
    .hint = HK-dir (the Directorate for Higher Education and Skills) can tell you which approval it is.
    .why = Without the approval you may not work in the profession, and a permit is not likely.

workplace = Where would you work?
    .label = Workplace
    .hint = Choose the place where you would do most of the work.
    .why = The rules I know cover mainland Norway only.
    .is-mainland = On the Norwegian mainland
    .is-svalbard = On Svalbard
    .is-offshore = Offshore
    .assumed = You will work on the Norwegian mainland.

## The pay

collectiveAgreement = Is the employer bound by a collective agreement (tariffavtale) for this job?
    .label = Collective agreement
    .hint = Your employer knows. Many software companies have none.
    .why = Where there is an agreement, your pay is measured against it. Otherwise other limits apply.
    .is-no = No
    .is-yes-met = Yes, and my pay meets it
    .is-yes-below = Yes, and my pay is below it
    .is-yes-unknown-rate = Yes, but I don't know the rate

basePay = What fixed pay are you offered?
    .label = Fixed pay
    .hint = For example 48k a month, or 600 000 a year. Before tax, without bonus, overtime or benefits.
    .why = The pay must be high enough. As far as I know, only fixed pay in Norwegian kroner counts for certain.

basePayFor = Is that what you would be paid, or what the job would pay full time?
    .label = What the pay is for
    .hint = This matters only when the job is less than full time.
    .why = Part-time adverts often give the full-time pay. What you would be paid is then less.
    .is-post = What I would be paid
    .is-full-time = What it would pay full time
    .assumed = The pay you gave is what you would be paid in this position.

holidayPaid = Are your holiday weeks paid as well, at the same rate?
    .label = Paid holiday
    .hint = Look in the contract. If you are paid only for hours worked, answer no.
    .why = With hourly pay, weeks without pay make the year's pay lower.

lowerPayDocumented = Can the employer document that this pay is normal for the job in that place?
    .label = Lower pay documented
    .hint = For example with official pay statistics, or the pay of colleagues in similar jobs.
    .why = Lower pay may be accepted if it is well documented as normal. UDI asks for a lot of proof.
    .assumed = The employer has not documented that lower pay is normal for this job.

## The application

whoFiles = Who would hand in the application?
    .label = Who applies
    .hint = Your employer can do it if you give written authority (fullmakt).
    .why = It decides what your employer must do first, and where the application is handed in.
    .is-self = I would
    .is-employer = My employer would

employerConfirmed = Has the employer confirmed the offer to UDI and given you a code?
    .label = Offer confirmed
    .hint = The code is made up of English words.
    .why = If you apply yourself from abroad, the application form asks for this code.

earlyStart = Do you need to start work before UDI has decided?
    .label = Early start
    .hint = It is called early employment start (tidlig arbeidsstart).
    .why = Some people can get permission to start early, but it must be asked for at the right time.

applicationDate = When do you plan to apply?
    .label = Application date
    .hint = A rough date will do, for example 1 March 2027.
    .why = The rules and amounts change over time. The date decides which ones apply.
    .assumed = You apply on { $value }.

startDate = When is your first working day?
    .label = First working day
    .hint = A rough date will do, for example 1 August 2027.
    .why = You may not start before you are allowed to work. The pay requirement may have changed by then, and some deadlines count from this day.

## Education and experience

education = What is the highest education you have completed?
    .label = Education
    .hint = If you are studying for a new degree, choose the highest one you have finished. Shorter higher education is below a bachelor's.
    .why = The permit is for skilled workers (faglærte). Your education is the usual way to show that you are one.
    .is-phd = A PhD
    .is-master = A master's degree
    .is-bachelor = A bachelor's degree
    .is-higher-under-three-years = Shorter higher education
    .is-vocational = Vocational training (fagutdanning)
    .is-secondary = General upper secondary school
    .is-none = None of these
    .is-not-finished = I am still studying, not finished yet

studyingTowards = Which level are you studying for?
    .label = Studying for
    .hint = Choose the level you will have when you are done. Shorter higher education is below a bachelor's.
    .why = Only a finished education counts, so this shows what will count when you are done.
    .is-phd = A PhD
    .is-master = A master's degree
    .is-bachelor = A bachelor's degree
    .is-higher-under-three-years = Shorter higher education
    .is-vocational = Vocational training (fagutdanning)
    .is-secondary = General upper secondary school
    .is-none = None of these

educationLevel = What is the level of your education?
    .label = Level of education
    .is-none = None of these
    .is-secondary = General upper secondary school
    .is-vocational = Vocational training (fagutdanning)
    .is-higher-under-three-years = Shorter higher education
    .is-bachelor = A bachelor's degree
    .is-master = A master's degree
    .is-phd = A PhD

stillStudying = Are you still studying for that education?
    .label = Still studying

educationCompleted = Have you completed that education?
    .label = Education completed

educationDocumented = Can you show that you completed your education?
    .label = Education documented
    .hint = With a diploma and transcript, in English or Norwegian or translated.
    .why = UDI must see the proof together with your application.
    .assumed = You can show your education with a diploma and transcript.

educationRelevant = Does your education fit what the job requires?
    .label = Education fits the job
    .hint = For example computer science for a job as a software engineer.
    .why = The job must need the kind of education you have. Being useful is not enough.
    .is-no = No
    .is-partly = Partly
    .is-yes = Yes

experienceYears = How many years of relevant work experience do you have?
    .label = Years of experience
    .hint = Count work like the job you are offered or looking for. For example 4.5.
    .why = Long experience can sometimes take the place of an education.

experienceDocumented = Can you get detailed references from your employers for those years?
    .label = Experience documented
    .hint = They should say what you did, how much you worked, and from when to when.
    .why = Experience counts only when your employers have confirmed it in writing.

## About the interview

moreDetail = A few more questions make the to-do list sharper. Go on?
    .label = More questions
