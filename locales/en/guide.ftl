### Guide cards: short answers to what people ask beside the interview.

control-ask = Ask a question
guide-ask-how = What would you like to know? Write it as a question, for example “ask: can I work remotely?”. Then we go on where we were.
guide-checked = Checked on { $date }.
guide-also = Not what you meant? You can also ask about:
guide-not-found = I am sorry, I have no answer to that. For permits ask UDI, for tax the Tax Administration (Skatteetaten). At work, ask a union or the Labour Inspection Authority (Arbeidstilsynet).
input-no-inquiry = Write a question after “ask”, for example: veiviser ask “can I work remotely?”

guide-ask-bank = More: ask your bank, or another one.
guide-ask-customs = More: ask the Customs (Tolletaten) or the Food Safety Authority (Mattilsynet).
guide-ask-employer = More: ask your employer.
guide-ask-health = More: see helsenorge.no. In an emergency, call the number for ambulance.
guide-ask-hk-dir = More: ask HK-dir (the Directorate for Higher Education and Skills).
guide-ask-labour = More: ask the Labour Inspection Authority (Arbeidstilsynet) or a union.
guide-ask-municipality = More: ask your municipality (kommune).
guide-ask-nav = More: ask Nav.
guide-ask-police = More: ask the police or UDI.
guide-ask-rent = More: ask the Rent Disputes Tribunal (Husleietvistutvalget).
guide-ask-roads = More: ask the road authority (Statens vegvesen).
guide-ask-tax = More: ask the Tax Administration (Skatteetaten).
guide-ask-udi = More: ask UDI.
guide-ask-union = More: ask a union, or the Labour Inspection Authority (Arbeidstilsynet).

card-bank-account = Opening a bank account
    .says = Your pay must go to an account, so start as soon as you have a Norwegian number. Bring your passport, your residence card or decision letter, your contract and your address. The bank must meet you and know why you need the account. If one bank is slow, ask another, or ask which one your employer uses.

card-bank-id = Getting BankID
    .says = BankID is how you log in to most services. You get it from your bank, in person, once you are a customer. Most banks want a national identity number, and the rules differ from bank to bank. It can take time, so ask two banks before you choose.

card-id-number = Your identity number
    .says = You normally do not apply for it yourself. When you meet the police, the Tax Administration (Skatteetaten) is told about you. It decides if you get a national identity number (fødselsnummer) or a D-number. Wait for the letter, and check your mailbox has your name on it.

card-d-number = D-number
    .says = A D-number is a number for people who are not registered as living in Norway. Some services, like a doctor of your own, are closed with it. If you stay for a long time and only got a D-number, report your move yourself. If you do it within { $days }, you need no new check of your identity.

card-report-move = Reporting your move to Norway
    .says = Who must do it, and how soon, depends on who you are. Holders of a residence permit are usually registered after meeting the police. Nordic and EU/EEA citizens report the move themselves, with different time limits. The plan for your arrival shows the day that holds for you.

card-police-meeting = Meeting the police, and the residence card
    .says = Meet the police within { $days } after you come, or at the first free time. Book as soon as you have the permit. They take your photo and fingerprints, and the card comes by post. Have your name on the mailbox, and do not travel abroad before you have the card.

card-service-centre = Service centres for foreign workers
    .says = In some cities the police, the Tax Administration and others sit together (SUA). One visit can cover the card, the number and the tax card. You find them in Oslo, Bergen, Stavanger, Trondheim and Kirkenes. You need an appointment.

card-housing = Finding and renting a home
    .says = Use a written contract (husleiekontrakt), and read how long it lasts and how it ends. See the place before you pay. Pay only to an account you can check. A contract of some length also helps when you register your move.

card-deposit = Deposit for a rented home
    .says = A deposit (depositum) may be at most { $months } of rent. It must stand in a blocked account of its own, in your name, which the landlord sets up and pays for. Never pay it in cash or to the landlord’s own account. You may ask for an unlawful deposit back at any time.

card-doctor = Getting a doctor
    .says = When you are registered as living in Norway, you have the right to a doctor of your own (fastlege). You choose one on helsenorge.no. With only a D-number you get help that is needed, but no doctor of your own. In some cities you must wait for a place.

card-tb-test = Tuberculosis test
    .says = People from some countries must be tested for tuberculosis when they stay longer than { $months }. The list of countries changes, so read it at the Institute of Public Health (FHI). Call your municipality soon after you come. The test is free.

card-driving-licence = Driving licence
    .says = A licence from the EU/EEA, the United Kingdom or Switzerland is exchanged without a test. For some other countries there are tests, and for most you must take a Norwegian licence. As far as I know, a licence from outside the EEA may be used for { $months } after you move. Check your country with the road authority (Statens vegvesen).

card-belongings = Bringing your belongings
    .says = Used household goods are free of duty when you have lived abroad long enough and will use them here. Make a list of what you bring, and show it at the border. Cars, alcohol, tobacco and new things follow other rules. Bring them within { $months } after you move.

card-pets = Bringing a pet
    .says = A dog or cat needs a chip, a vaccine against rabies and papers. Dogs also need treatment for worms just before you come. Some countries need a blood test months ahead, and some breeds are banned. Read the rules at the Food Safety Authority (Mattilsynet) early.

card-school = Kindergarten and school
    .says = School is free. Children who are to stay longer than { $months } have a right to it, and after that time school is a duty. Kindergarten (barnehage) is applied for in the municipality, by 1 March for the main round. As far as I know, it costs at most { $price } a month. Apply as soon as you have an address. Ask about after-school care (SFO) too.
    .undated = School is free. Children who are to stay longer than { $months } have a right to it, and after that time school is a duty. Kindergarten (barnehage) is applied for in the municipality, by 1 March for the main round. It has a highest price, so ask the municipality. Apply as soon as you have an address. Ask about after-school care (SFO) too.

card-child-benefit = Child benefit
    .says = Child benefit (barnetrygd) is for families who live in Norway and stay for at least a year. As far as I know, it is { $benefit } a month for each child. Families who move here normally have to apply to Nav. Cash-for-care (kontantstøtte) asks for years in Norway, so newcomers seldom get it.
    .undated = Child benefit (barnetrygd) is for families who live in Norway and stay for at least a year. Look up the sum on nav.no. Families who move here normally have to apply to Nav. Cash-for-care (kontantstøtte) asks for years in Norway, so newcomers seldom get it.

card-norwegian-classes = Learning Norwegian
    .says = If you come from outside the EU/EEA to work, you pay for your own classes as a rule. Some firms pay, so ask before you sign. Your municipality knows which courses there are. It helps to start early, with tests, work and friends.

card-tax-card = Tax deduction card
    .says = Everybody who works in Norway needs a tax card (skattekort), and the employer fetches it online. Without one the employer must hold back { $share } of your pay. For the first card you usually show your passport and contract in person. Book the meeting as early as you can.
    .undated = Everybody who works in Norway needs a tax card (skattekort), and the employer fetches it online. Without one the employer must hold back far more of your pay. For the first card you usually show your passport and contract in person.

card-paye = PAYE, the flat tax for the first year
    .says = PAYE (kildeskatt på lønn) takes one fixed rate, with no deductions and no tax return. It is for the first year, and it is voluntary. It is closed to who earns more than { $ceiling } in the year. Tax is taken from holiday pay too. Compare it with ordinary tax before you choose.
    .undated = PAYE (kildeskatt på lønn) takes one fixed rate, with no deductions and no tax return. It is for the first year, and it is voluntary. It is closed to who earns more than a ceiling, which is set each year. Compare it with ordinary tax before you choose.

card-net-pay = How much tax you pay
    .says = Tax rises in steps with the pay, and there are standard deductions. What is left of your pay, in a year and a month, I work out in “{ flow-offer }”. For other years than those whose rates are out, I say so.

card-tax-return = Tax return
    .says = The tax return (skattemelding) comes filled in, in the spring of the year after. Check it, correct it, and send it in by the end of April. Whoever was in PAYE all year gets none.

card-pay-floor = How much the job must pay
    .says = Without a collective agreement the pay must be at least { $bachelor } a year when the job requires a bachelor’s degree. It is { $master } when the job requires a master’s. What counts is fixed pay before tax, not bonus. With a collective agreement (tariffavtale), its rate holds.
    .undated = Without a collective agreement the pay must reach a floor that UDI sets, higher when the job requires a master’s degree. I do not know the floor on this date, so ask UDI. What counts is fixed pay before tax, not bonus.

card-holiday-pay = Holiday and holiday pay
    .says = The law gives { $days } of holiday, Saturdays counted, and in your first year too. But holiday pay (feriepenger), at least { $percent } of the pay, is earned the year before. So the first holiday may be without pay. Ask the employer for paid holiday from the start. You may say no to the days that no holiday pay covers.

card-pension = Pension from work
    .says = Your employer must save at least { $percent } of your pay for a pension (OTP), on top of the pay. Many in IT give more. Ask which share they pay, and from which day. It is worth more than it looks.

card-documents = Which documents you need
    .says = Passport, the offer form signed by both, your CV, and diploma and transcripts that show you finished. Work certificates if experience counts, and proof of a place to live. Papers that are not in Norwegian or English must be translated. UDI has a list for your country.

card-fee = What the application costs
    .says = The fee for a work permit is { $fee }, also for a renewal. For a partner who comes with you it is { $family }, and for a child { $child } as far as I know. You pay by card when you apply online. Visa centres abroad may take a charge of their own. You get the fee back only before the appointment.
    .undated = There is a fee for a work permit, also for a renewal, and for each family member. You pay by card when you apply online. Look up the sum on udi.no.

card-speed-up = What speeds a case up
    .says = Send everything at once, with translations. Have the employer confirm the offer online and give you the code. Let every paper say the same: title, pay, hours, dates. Book the first free appointment, also in another place. The employer may apply for you.

card-slow-down = What slows a case down
    .says = Missing papers, missing translations and a diploma without proof that you finished. Papers that do not agree with each other. A job title that does not fit the education. Pay close to the limit, or told in another currency. A changed offer without a new form.

card-waiting-time = How long the answer takes
    .says = UDI shows waiting times on its own pages, and they change. I do not guess, because old numbers mislead. Look up “guide to case processing times” on udi.no. Your time counts from when the documents are handed in.

card-early-start = Starting before the answer
    .says = You must not work before you have the permit, unless one that you hold lets you work already. With a degree you may be allowed to start early (tidlig arbeidsstart). The police confirm it when the application is handed in, in Norway, and not every office does. Working too soon can lead to expulsion.

card-entry = Entry visa and last day to enter
    .says = If your passport needs a visa, the embassy gives you an entry visa after the permit, without a new application. Your decision letter says when you must have come. It is normally within { $months }. Ask for more time before it runs out.

card-travel = Travelling abroad
    .says = With a valid permit and card you can travel in and out, and visit other Schengen countries for short stays. While you wait for the first card, stay in Norway. With an expired card, other countries may turn you away, even if you may stay here.

card-refusal = If the answer is no
    .says = The letter says why, how to appeal (klage) and by when. UDI looks at it again, then the Appeals Board (UNE), and that can take long. Often it is faster to fix what was missing and apply again. Ask a lawyer or a union early.

card-degree-recognition = Having your degree recognised
    .says = For most IT jobs it is not required. It can still help when UDI or the employer does not know the school. HK-dir does it, and it is free to look up its pages first. Regulated professions need an approval of their own.

card-part-time = Part-time work
    .says = The job should be full time with one employer, and at least { $share } of it. Several small jobs cannot normally be added up. Whether part-time pay is measured by less is not settled. So ask UDI in writing, or ask for full time.

card-protection = Temporary collective protection
    .says = It lets you work already. The time with it does not count towards permanent residence. Time with a skilled-worker permit does, and you can apply for that from Norway. I can judge your case.

card-passport = A passport that runs out
    .says = As far as I know, a permit is not given for longer than the passport is valid. So renew a passport that runs out soon before you apply for a permit or renew it.

card-no-degree = Without a degree
    .says = Long experience in the field can stand in for a degree, but it must be well documented. UDI looks closely, and many are refused. Get detailed work certificates (attester) that say what you did, how much and for how long. I can judge your case.

card-eu-citizen = EU/EEA citizens
    .says = You need no permit and may start at once. If you stay longer than { $months }, register with the police before that time is over. It is free, and the paper does not run out. Then you get a number and a tax card.

card-renewal = Renewing your permit
    .says = Apply at least { $months } before it ends, and you may stay and work on the same terms until you have an answer. Register online and book the police { $early } before it ends, since free times are few. The job must still meet the conditions, and pay is looked at again.

card-permanent-residence = Permanent residence
    .says = You need { $years } in Norway on a permit that counts, and at most { $months } abroad in that time. Some may be away longer for their employer. You must have passed the tests, and have had an income of your own of at least { $income } in the last year. Keep a list of your travels. I can work out the first day for you.
    .undated = You need { $years } in Norway on a permit that counts, and at most { $months } abroad in that time. Some may be away longer for their employer. You must have passed the tests, and have had enough income of your own in the last year. Keep a list of your travels. I can work out the first day for you.

card-citizenship = Norwegian citizenship
    .says = As far as I know, you can apply when you have lived here for { $years } of the last { $of }. With an income of at least { $income }, { $fewer } of the last { $fewerOf } are enough. You need oral Norwegian at level B1 and a test for citizens. You may keep your old citizenship if your own country lets you. Check the rules on udi.no first.
    .undated = As far as I know, you can apply when you have lived here for { $years } of the last { $of }. With enough income, { $fewer } of the last { $fewerOf } are enough. You need oral Norwegian at level B1 and a test for citizens. You may keep your old citizenship if your own country lets you. Check the rules on udi.no first.

card-norwegian-tests = Norwegian tests
    .says = For permanent residence you must pass an oral test in Norwegian, at level A2 or higher, and a test on Norwegian society (samfunnskunnskap). You take the second one in a language you understand. Citizenship asks for level B1, and for a test of its own. Book early, since places fill up.

card-remote-work = Working remotely
    .says = A permit lets you do the job it was given for. Remote work is allowed when it is part of that job, so have it written into the contract. There is no permit for digital nomads. Remote work for an employer abroad is not covered by a skilled-worker permit.

card-home-office = Home office
    .says = Regular work from home for your Norwegian employer needs a written agreement. It says how much, when you can be reached, and who owns the equipment. Neither side can demand it. Have it in your job offer as well, so that it is part of what UDI approves.

card-side-job = Side jobs and freelancing
    .says = Your permit is for one type of work. I know no rule that lets you freelance or take a second job beside it. Ask UDI, and wait for a written answer before you start. Your contract may also say that the employer must agree.

card-own-company = Your own company
    .says = A skilled-worker permit is for employment. Running a firm in Norway needs a permit of its own, with conditions on skills, form and income. I know no rule that lets you do both. Do not start before UDI has said yes in writing.

card-lost-job = If you lose your job
    .says = Tell the police within { $days } after the job ends. You may then stay to look for new work for up to { $months }, but never past the end of your permit. Tell them again when a new job starts. Choose “something changed” here to get the dates for your case.

card-laid-off = Laid off for a time
    .says = Being laid off for a time (permittert) is not the same as losing the job. It has not by itself been a reason to take back a permit, but I am not sure of the rule. It may count against you later, for permanent residence. Ask UDI about your case.

card-new-employer = Changing employer
    .says = With the same type of position you need no new permit, but the new job must meet all conditions, pay too. Tell the police within { $days }, when the old job ends and when the new one starts. A new type of position needs a new permit first. Do not start before you have it.

card-unions = Unions
    .says = A union (fagforening) can read your contract and help you with pay and trouble at work. Tekna, NITO and EL og IT have many people in IT. An employer may not ask if you are a member before you are hired. Part of the fee can be taken off your tax.

card-contract = The work contract
    .says = You have the right to a written contract within { $days } of starting. It must say the place, the tasks, the pay, the hours, the holiday and the notice. What is worse for you than the law does not hold. I can go through your offer with you.

card-probation = Trial period
    .says = Probation (prøvetid) must be in writing, and may last at most { $months }. Notice during it is { $days }, unless the contract says another length. You can be dismissed if you do not fit the job, but there must be a reason. Ask a union if it happens.

card-overtime = Overtime
    .says = Overtime must be paid with at least { $percent } on top of the hourly pay, and you cannot sign that away. Few engineers are exempt from the rules, whatever the title says. A line that overtime is part of the pay often does not hold. Write down your hours.

card-noncompete = Ban on working for others
    .says = A ban on working for a competitor after you leave must be in writing, and needed. It may last at most { $months }, and the employer must pay you while it does. Ask to have it taken out, or made narrow. A union can read it for you.

card-family = Bringing your family
    .says = Your spouse, a partner you have lived with long enough, and your children under age can apply to join you. Apply together with your own case if you can, since you are then answered together. Your pay must be at least { $income } a year. I can judge it in more detail.
    .undated = Your spouse, a partner you have lived with long enough, and your children under age can apply to join you. Apply together with your own case if you can, since you are then answered together. Your pay must reach a sum that changes each May.

card-family-work = May my partner work?
    .says = Yes, a family permit normally gives the right to take any job. It is not tied to your type of work. It ends no later than your own permit. Check that the decision letter says so.

card-parents = Parents and other family
    .says = A skilled worker’s family means spouse, partner and children under age. I know no rule that lets parents, brothers or sisters move here because of your job. They can come on a visit if they have the right visa. Ask UDI about special cases.

card-collective-agreement = Collective agreements
    .says = A collective agreement (tariffavtale) is a deal on pay and terms between a union and an employer, or their organisations. Ask the employer if one covers your job. Your contract must name it too, and a union can help you check. If one does, your pay and terms must be at least as good as it says. If none does, the pay must be what is normal, and UDI has a floor. As far as I know, most private tech firms have none.

card-where-to-apply = Applying from Norway or from abroad
    .says = Both are possible. You fill in the application and pay online. Abroad, you then hand in your papers at an embassy or a visa centre. As a skilled worker you may also apply in Norway, at the police, while you are here lawfully, for example on a visit. That gives you no right to work while you wait. The employer may apply for you too, if you give them that right in writing.

card-hired-out = Staffing agencies and employers of record
    .says = The permit for skilled workers needs an employer in Norway. No rule names an employer of record, as far as I know. It may count as hiring out, so ask UDI before you sign. A staffing agency (bemanningsforetak) must be approved by the Labour Inspection Authority (Arbeidstilsynet), which has a list. UDI has extra conditions there. A consultancy that leads its own work is not a staffing agency. Ask who will lead your work each day.

card-notice = Notice period
    .says = After the trial period, notice (oppsigelsestid) is at least { $months } for both sides. Only with a collective agreement can it be shorter. After many years in the firm the law gives more, and many contracts do as well. It runs from the first day of the month after notice was given. Yours can never be longer than the employer’s. The employer needs a good reason, and must give notice in writing.

card-blue-card = EU Blue Card
    .says = As far as I know, Norway does not give the EU Blue Card, since it is not in the EU. A Blue Card or work permit from an EU country gives no right to work here. For a job in Norway you need a Norwegian permit, most often as a skilled worker. I can judge your case.

card-skilled-worker = Who is a skilled worker
    .says = To be a skilled worker (faglært) you need a finished degree, or vocational training of at least { $training } at upper-secondary level. If not, it can be long work experience, most often at least { $experience }, shown in detailed letters from employers. That way is hard, and many are refused, though UDI asks for somewhat less proof in IT. An unfinished degree is not enough. The job must need just what you have learnt.

card-confirmation-code = The code from your employer
    .says = If you apply yourself from abroad, the employer must first confirm the job offer to UDI online. They then get a code of English words, and you type it into your application. So ask for it before you begin. As far as I know, you need no code when you hand in in Norway, or when the employer applies for you. Both of you must also sign the offer form.

card-advertising = Must the job be advertised first?
    .says = As far as I know, no. There is a yearly quota for skilled workers. While it is not full, the employer need not advertise the job first, nor look for people in Norway or the EEA. If it is full, nobody there must be able to fill the job. I do not know the size of this year’s quota, so ask UDI. It does not count when you renew.
