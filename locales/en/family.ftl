### The family: who can join, what you must earn, and in which order to apply.

## The family

familyMember = Who wants to come to you in Norway?
    .label = Family member
    .hint = Choose one. You can come back and answer for the next person afterwards.
    .why = Each tie has conditions of its own.
    .is-spouse = My husband, wife or registered partner
    .is-cohabitant = A partner I live with (samboer)
    .is-child = My child
    .is-other = Somebody else, such as a parent or a sibling

familyCitizenship = Which citizenships does your family member hold?
    .label = Citizenship of the family member
    .hint = Name every country, for example India, or Brazil and Italy.
    .why = Some citizens need no permit at all.

yearsLivedTogether = How many years have you lived together?
    .label = Years lived together
    .hint = Count the time in the same home, also abroad. For example 1.5. Neither of you may be married to somebody else.
    .why = Partners who are not married must have lived together for some time, or have a child together.

commonChild = Do you have a child together, or expect one?
    .label = A child together
    .why = With a child together, it does not matter how long you have lived together.

youngerPartnerAge = How old is the younger of the two of you?
    .label = Age of the younger partner
    .hint = In whole years.
    .why = There is a lowest age for couples, with some exceptions.

childAge = How old is the child?
    .label = Age of the child
    .hint = In whole years. With several children, answer for the oldest first.
    .why = Children who are of age are judged in another way.

ownShare = How much of a full-time position is your job in Norway?
    .label = Position percentage
    .hint = The job you have, or the one you are to begin in. In percent, for example 100 for full time. You can also give hours a week.
    .why = What you earn is worked out from the pay and the size of the position.

ownPay = What is your fixed pay in Norway?
    .label = Fixed pay
    .hint = In the job you have, or the one you are to begin in. For example 48k a month, or 600 000 a year. Before tax, without bonus, overtime or benefits.
    .why = You must earn enough for your family to join you.

applyTogether = Will you apply together, at the same time?
    .label = Apply together
    .hint = Your employer can apply for all of you if you give them written authority.
    .why = Applications that are handed in together are answered together.

## What the rules say

rule-familyNordic = Nordic citizenship
    .met = Your family member is a Nordic citizen and needs no permit to live and work in Norway. They must report that they have moved here.

rule-familyEea = EU/EEA or Swiss citizenship
    .met = Your family member is an EU/EEA or Swiss citizen and needs no permit. If they stay longer, they must register with the police.

rule-familyOfEea = Family of an EU/EEA citizen
    .met = You are an EU/EEA or Swiss citizen, so your family needs no family permit. If they stay longer, they apply for a residence card (oppholdskort).

rule-countsAsFamily = Family of an EU/EEA citizen
    .unknown = The family of an EU/EEA citizen has rules of its own. I do not know yet whether they are yours.
    .law = It is not certain that your family member may come as the family of an EU/EEA citizen.
    .no-rule = I do not know which family could come with an EU/EEA citizen on this date. Ask UDI.

rule-familyMember = Who wants to come
    .met = This family member can join you.
    .unknown = Only some family members can join you. I do not know yet who wants to come.
    .law = The rules I know are for a spouse, a partner and children who are not of age.

rule-livedTogether = Living together
    .met = You have lived together long enough, or you have or expect a child together.
    .not-met = You have not lived together long enough, and you have no child together.
    .unknown = You must have lived together for some time, or have a child together. I do not know yet whether that is so.

rule-childUnderAge = The age of the child
    .met = Your child is not of age, and can join you.
    .unknown = The child must not be of age. I do not know yet how old your child is.
    .law = The child is of age.

rule-coupleAge = The age of the couple
    .met = You are both old enough.
    .unknown = You must both have reached a certain age. I do not know yet how old the younger of you is.
    .law = The younger of you is below the usual lowest age.
    .no-rule = I do not know the rule about age for this date. Ask UDI.

rule-personJoined = The person they join
    .met = Family can join somebody with your permit.
    .unknown = It depends on your own permit, and I do not know yet which one you have.
    .law = It is not certain that family can join you.

rule-familyWork = The right to work
    .met = With the permit, an adult in your family may take any job. The permit ends no later than yours.
    .unknown = What your family may work with follows from their permit. I do not know yet which kind they need.
    .no-rule = I do not know whether family could work on this date. Ask UDI.

rule-applyTogether = Applying together
    .not-met = It is usually best to apply at the same time as you do. The applications are then answered together.
    .no-rule = I do not know how families applied on this date. Ask UDI.

rule-familyIncome = Your income
    .met = Your pay is high enough for your family to join you. It must be likely to stay so.
    .not-met = Your pay is too low for your family to join you. At least { $shortfall } a year is missing. There are a few exceptions, so ask UDI.
    .unknown = You must earn enough. I do not know enough about your pay yet.
    .law = Your pay is in another currency.
    .no-rule = I do not know how much you had to earn on this date. Check udi.no.

rule-formerFamilyIncome = Your income, by the former rule
    .met = Your pay is high enough by the rule for applications from before the change.
    .not-met = Your pay is too low, also by the rule for applications from before the change. At least { $shortfall } a year is missing.
    .unknown = You must earn enough. I do not know enough about your pay yet.
    .law = Your pay is in another currency.
    .no-rule = I do not know how much you had to earn on this date. Check udi.no.

rule-pastIncome = Your income last year
    .law = Often UDI also looks at what you earned last year.
    .no-rule = I do not know whether last year's income counted on this date. Ask UDI.

open-countsAsFamily = You are an EU/EEA or Swiss citizen. I do not know whether your family member counts as your family under those rules.
    .ask = Ask UDI who counts as the family of an EU/EEA citizen.

open-otherFamily = I do not know the conditions for other family members.
    .ask = Use the guide on udi.no, or ask UDI.

open-youngCouple = There are exceptions to the lowest age, and I do not know all of them.
    .ask = Ask UDI whether an exception fits you.

open-nordicFamily = You are a Nordic citizen, and I do not know the details of how your family joins you.
    .ask = Use the guide for family immigration on udi.no.

open-workerFirst = You have no permit yet. Your family's permit rests on yours.
    .ask = First find out here whether you are likely to get a permit for your job.
    .way = First find out whether you are likely to get a permit for your job. Then come back here.

open-personJoined = Some permits do not let family join, and your decision letter says which.
    .ask = Read your decision letter, or ask UDI. Permission as a skilled worker removes the doubt.

open-pastIncome = An older text of the regulations spares whoever joins a skilled worker. A newer guide says otherwise.
    .ask = Use UDI's guide to the income requirement, and keep your latest tax papers at hand.

verdict-family-likely = On your answers, your family member is likely to get a permit.
    .detail = Every condition I can check is met. UDI decides, and may know or see something that I cannot. So this is not a promise.

verdict-family-not-likely = On your answers, your family member is not likely to get a permit.
    .detail = At least one condition is not met. This is not a refusal, since only UDI can give one. Below you can see what is missing, and what could change the answer.

verdict-family-not-yet-known = I cannot say yet whether your family member would get a permit.
    .detail = Something is still missing, or the law is not clear on a point that decides. Below you can see what is open and whom to ask.

verdict-eea-family-not-yet-known = I cannot say yet whether your family member may come as the family of an EU/EEA citizen.
    .detail = Something is still missing, or the law is not clear on a point that decides. Below you can see what is open and whom to ask.

verdict-family-no-permit-needed = Your family member needs no family permit.
    .detail = This rests on the answers you gave. If there is something to register, it stands below.

## What to do

task-family-eea-registration = Register with the police
    .how = An EU/EEA citizen registers. Others in the family of an EU/EEA citizen ask for a residence card (oppholdskort). Nordic citizens need neither.
    .within = { $months ->
        [one] Do it within { $months } month of arriving in Norway.
       *[other] Do it within { $months } months of arriving in Norway.
    }

task-family-documents = Gather the family's documents
    .how = You need passports and papers that show the tie. Those can be from the wedding, from your home together, or from the birth. Have them translated if they are not in Norwegian or English.

task-family-income-proof = Show what you earn
    .how = Get your contract, and payslips if you have started. Your employer can help.

task-family-apply-together = Apply together
    .how = Applications handed in together are answered together. Your employer can apply for all of you with your written authority.

task-family-apply = Apply for family immigration
    .how = Fill in the application on udi.no and pay the fee. Most hand in their documents at the embassy in the country where they live.

task-family-wait-abroad = Let the family wait for the answer
    .how = Most family members must apply from abroad and wait there. A spouse who is a skilled worker can have other ways, so ask UDI.

figure-familyIncomeNeeded = What you must earn
figure-familyFee = Fee for family immigration
figure-childFee = Fee for a child
law-amount-of-familyFees = Fee for family immigration
law-amount-of-childFees = Fee for a child
