### Staying for good: permanent residence and, in brief, citizenship.

## The time in Norway

permanenceGoal = What would you like to apply for?
    .label = What you apply for
    .why = Permanent residence and citizenship have different conditions.
    .is-permanent-residence = Permanent residence (permanent oppholdstillatelse)
    .is-citizenship = Norwegian citizenship (statsborgerskap)
    .assumed = You want to know about permanent residence.

grantedInNorway = Were you in Norway when you were given your first skilled-worker permit?
    .label = First permit given in Norway
    .hint = Your decision letter has the date. Answer no if you moved to Norway after that day.
    .why = It decides from which day your years in Norway count.

permitGrantedOn = On which day was your first skilled-worker permit granted?
    .label = Day of the grant
    .hint = The date is in your decision letter. For example 15 March 2024.
    .why = Your years in Norway count from this day when you were here already.

reportedToPolice = On which day did you report to the police after you had moved to Norway?
    .label = Report to the police
    .hint = The appointment at which you ordered your first residence card.
    .why = When the permit was given abroad, the years in Norway count from this day.

permitConditions = Have you met the conditions of your permit the whole time?
    .label = Conditions of the permit
    .hint = The same type of position, full time or close to it, and paid well enough. A time without a job is a gap.
    .why = The conditions must be met when you apply, and must have been met all along.
    .is-not-met = No, I do not meet them now
    .is-gap = I meet them now, but there was a gap
    .is-met-throughout = Yes, the whole time

monthsAbroad = How many months have you been outside Norway in the last three years?
    .label = Months outside Norway
    .hint = Add up all journeys, holidays too. For example 5 or 6.5.
    .why = Too long a time abroad makes you wait longer.

monthsAbroadForEmployer = How many of those months did your employer send you abroad to work?
    .label = Months abroad for the employer
    .hint = Only assignments for your employer in Norway count.
    .why = A skilled worker may have been away longer when most of it was for the employer.

oralNorwegian = Which test in spoken Norwegian have you passed?
    .label = Test in spoken Norwegian
    .hint = Look for the oral part (muntlig) of the Norwegian test (norskprøven).
    .why = You must have passed an oral test at a certain level.
    .is-none = None
    .is-a1 = A1
    .is-a2 = A2
    .is-b1 = B1 or higher

socialStudiesPassed = Have you passed the social studies test (samfunnskunnskapsprøven)?
    .label = Social studies test
    .hint = You may take it in a language you understand.
    .why = The test is a condition for permanent residence.

testExemption = Do you have papers that may free you from the tests, for example because of your health?
    .label = Exemption from the tests
    .hint = You do not have to say what it is about.
    .why = UDI can make an exception when there are good reasons.

incomeLast12Months = How much did you earn in the last 12 months?
    .label = Income in the last 12 months
    .hint = Before tax, in kroner. Your partner's income, gifts and savings do not count.
    .why = You must have had an income of your own.

criminalRecord = Have you been punished for a crime, or are you charged with one?
    .label = Punishment or charge
    .hint = You may answer “rather not say”.
    .why = It can make the wait longer.

yearsInNorway = How many years have you lived in Norway with a permit?
    .label = Years in Norway
    .hint = Count the years of the last decade or so, and leave out longer stays abroad.
    .why = Citizenship takes more years than permanent residence.

incomeLastTaxSettlement = Which income does your latest tax settlement show?
    .label = Income in the tax settlement
    .hint = The letter is called skatteoppgjør. Write the income before tax, in kroner.
    .why = With a high enough income, fewer years are enough.

citizenshipTestPassed = Have you passed the citizenship test (statsborgerprøven)?
    .label = Citizenship test
    .why = The test is a condition for citizenship.

## What the rules say

rule-countingPermit = The permit you have
    .met = Your permit counts towards permanent residence.
    .not-met = Your permit does not count towards permanent residence. Time with a skilled-worker permit does.
    .unknown = You need a permit that counts towards permanent residence. I do not know yet which one you have.
    .law = It is not certain that your permit counts.

rule-threeYears = Long enough in Norway
    .met = You have been in Norway long enough.
    .not-met = You have not been in Norway long enough yet. Below you can see from which day you have.
    .unknown = I do not know yet from which day your years in Norway count.

rule-timeAbroad = Time outside Norway
    .met = You have not been outside Norway for too long.
    .not-met = You have been outside Norway for too long. You may have to wait until the longest journeys are further back.
    .unknown = You must not have been outside Norway for too long. I do not know enough about your time abroad yet.
    .no-rule = I do not know the rule about time abroad for this date. Ask UDI.

rule-permitConditionsKept = The conditions of your permit
    .met = You have met the conditions of your permit all along.
    .not-met = You do not meet the conditions of your permit now, and you must when you apply.
    .unknown = You must have met the conditions of your permit all along. I do not know yet whether you have.
    .law = There was a gap in which the conditions were not met.

rule-permitStillValid = A valid permit
    .not-met = Your permit runs out before you apply. Renew it in time, and apply while it is valid.
    .no-rule = I do not know whether the permit had to be valid on this date. Ask UDI.

rule-cleanRecord = Punishment or charge
    .not-met = A punishment or a charge can make the wait longer. A lawyer can say how much.

rule-oralTest = Spoken Norwegian
    .met = You have the test in spoken Norwegian, or need none.
    .not-met = You have not yet passed an oral test at the level you need.
    .unknown = You need a test in spoken Norwegian, unless something frees you from it. I do not know enough about that yet.
    .law = It is not certain that you need the oral test.
    .no-rule = I do not know the language rule for this date. Ask UDI.

rule-socialStudiesTest = Social studies
    .met = You have the social studies test, or need none.
    .not-met = You have not yet passed the social studies test.
    .unknown = You need the social studies test, unless something frees you from it. I do not know enough about that yet.
    .law = It is not certain that you need the social studies test.
    .no-rule = I do not know the rule about social studies for this date. Ask UDI.

rule-ownIncome = An income of your own
    .met = You have earned enough of your own.
    .not-met = You have not earned enough of your own. At least { $shortfall } is missing.
    .unknown = You must have had enough income of your own, unless your age frees you from it. I do not know enough about the two yet.
    .law = It is not certain that you need an income of your own.
    .no-rule = I do not know the income you had to have on this date. Check udi.no.

rule-citizenshipRules = Citizenship
    .unknown = I do not know yet which rules hold for your citizenship.
    .law = I know the rules for citizenship only in brief.
    .no-rule = Nordic citizens have rules of their own, which I do not know. Ask UDI.

rule-citizenshipYears = Years for citizenship
    .not-met = You have probably not lived in Norway long enough. A higher income can make fewer years enough.
    .no-rule = I do not know how many years were needed on this date. Ask UDI.

rule-citizenshipOralTest = Spoken Norwegian for citizenship
    .not-met = You will probably need a higher oral test than you have.
    .no-rule = I do not know the language rule for citizenship on this date. Ask UDI.

rule-citizenshipTest = Citizenship test
    .not-met = You will probably need the citizenship test, in Norwegian.
    .no-rule = I do not know the rule about the citizenship test for this date. Ask UDI.

open-permitCounts = Some permits count and some do not. Your decision letter says which kind yours is.
    .ask = Read your decision letter, or ask UDI.

open-gapInConditions = It is not settled how a gap counts, for example a time without a job or a lay-off.
    .ask = Ask UDI whether the gap makes you start counting again. Have the dates and the papers ready.

open-formerTests = I do not know which tests your permit called for under the former rules.
    .ask = Ask UDI. With the tests of today, the doubt is gone.

open-agesTested = I read only in unofficial texts that people of your age need no test.
    .ask = Ask UDI before you rely on it.

open-testExemption = UDI can make an exception for health or other weighty reasons.
    .ask = Ask UDI which papers they want to see. Passing the tests removes the doubt.

open-agesOfIncome = I do not know whether people of your age need an income of their own.
    .ask = Ask UDI before you apply.

open-citizenshipRules = What I know of citizenship was not confirmed for this year, so I do not judge it.
    .ask = Use the guide to citizenship on udi.no.

contradiction-reportBeforeArrival = You said that you reported to the police before you came to Norway. Which day is right?

contradiction-grantedAfterReport = You said that you came with a permit, and that it was granted after you had reported to the police. Which answer is right?

contradiction-permitOverBeforeReport = You said that your permit ran out before you reported to the police. Which day is right?

contradiction-moreMonthsForEmployer = You said that you were abroad for your employer longer than you were abroad at all. Which number is right?

verdict-permanence-likely = On your answers, you are likely to get permanent residence.
    .detail = Every condition I can check is met. UDI decides, and may know or see something that I cannot. So this is not a promise.

verdict-permanence-not-likely = On your answers, you are not likely to get permanent residence yet.
    .detail = At least one condition is not met now. This is not a refusal, since only UDI can give one. Below you can see what is missing, and from which day it may change.

verdict-permanence-not-yet-known = I cannot say yet whether you can stay for good.
    .detail = Something is still missing, or the law is not clear on a point that decides. Below you can see what is open and whom to ask.

verdict-citizenship = This is what I know of Norwegian citizenship (statsborgerskap).
    .detail = The figures are the last ones I have read. They were not confirmed for this year, so I do not judge your case. Below you see what UDI asks for, and what to do.

verdict-permanence-no-permit-needed = You need not apply for permanent residence.
    .detail = This rests on the answers you gave: you need no permit, or you have this one already.

## What to do

task-citizenship-count-years = Count your years in Norway
    .how = Count the years with a permit. Note your journeys abroad as well. The conditions for permanent residence must be met too.

task-citizenship-oral-test = Pass the oral Norwegian test at B1
    .how = Ask for a date early, since the places may fill up.

task-citizenship-test = Pass the citizenship test (statsborgerprøven)
    .how = You take it in Norwegian. Your municipality (kommune) can tell you where and when.

task-citizenship-apply = Apply for citizenship
    .how = Read the guide to citizenship on udi.no first, since I could not check the rules of this year. You may keep the citizenship that you have, as far as Norway is concerned.

task-three-years-reached = The day you have been in Norway long enough
    .how = You can hand in the application from then on, if everything else is in place.
    .within = It depends on the day from which your years count.

task-note-days-abroad = Note your days abroad
    .how = Write down every journey with its dates, and keep tickets and letters about assignments for your employer.

task-oral-test = Pass the test in spoken Norwegian
    .how = Book the oral part of the Norwegian test (norskprøven) in good time. It is held only a few times a year.

task-social-studies-test = Pass the social studies test (samfunnskunnskapsprøven)
    .how = Book it with your municipality, in a language you understand.

task-keep-permit-valid = Keep your permit valid
    .how = Apply while your permit is valid, and renew it in time if it runs out before that.
    .within = Apply before your permit runs out.

task-recent-offer-form = Get a recent offer form
    .how = Ask your employer for an offer form signed in the last few months, and your latest payslips.

task-apply-permanent = Apply for permanent residence
    .how = Fill in the application on udi.no, pay the fee and book an appointment with the police.

figure-permanentIncome = Income you must have had
figure-permanentFee = Fee for permanent residence
figure-citizenshipYearsNeeded = Years in Norway that you need
figure-citizenshipYearsAmong = They count among the last
figure-citizenshipIncome = Income with which fewer years may be enough
figure-citizenshipFewerYears = Years with that income
figure-citizenshipFewerYearsAmong = These count among the last
law-amount-of-permanentFees = Fee for permanent residence

condition-yearsCounted = The years in Norway
    .is-not-yet = not long enough yet
    .is-reached = long enough
condition-monthsAbroadOtherwise = Months abroad that were not for the employer
