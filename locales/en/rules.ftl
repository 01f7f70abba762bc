### What each rule found, open questions of law, contradictions, verdicts.

## Who needs no skilled-worker permit

rule-nordicCitizen = Nordic citizenship
    .met = You are a Nordic citizen, so you need no permit to live and work in Norway. You must still report that you have moved here.

rule-eeaCitizen = EU/EEA or Swiss citizenship
    .met = You are an EU/EEA or Swiss citizen, so you need no permit and may start work at once. If you stay longer, you must register with the police.

rule-eeaFamily = Family of an EU/EEA citizen
    .met = As husband or wife of an EU/EEA citizen you need no skilled-worker permit. If you stay longer, you must apply for a residence card (oppholdskort).

rule-permanentResidence = Permanent residence permit
    .met = Your permanent residence permit lets you take any job. Keep your residence card up to date.

rule-familyPermit = Family permit
    .met = A family permit normally lets you take any job, so you need no other permit for this one. Check that your decision letter says so, and renew in time.

rule-samePosition = Same type of position
    .met = You can take the new job on the permit you have, because it is the same type of position. The new job must still meet every condition, pay included. You must tell the police when the old job ends and when the new one starts.

rule-shortStay = Short assignment
    .met = A short assignment like this needs no work permit. It must stay short, and it does not let you take a job in Norway. You may still need a visa to enter.

## The offer and the employer

rule-offer = The job offer
    .met = You have a written job offer.
    .not-met = You have no job offer yet. The permit rests on one.
    .unknown = Only a written offer counts, and as far as I know you do not have one yet. Ask for it in writing.

rule-oneEmployer = One employer
    .met = The offer is for one job with one employer.
    .unknown = The offer should be for one job with one employer. I do not know yet whether it is.
    .law = Several part-time jobs cannot normally be added together.

rule-employerInNorway = An employer in Norway
    .met = Your employer is in Norway.
    .not-met = Your employer is abroad. This permit needs an employer in Norway, but another route may fit.
    .unknown = The employer must be in Norway. I do not know yet who would employ you.
    .law = This permit needs an employer in Norway, and yours may not count as one.
    .no-rule = I do not know the rule about employers for this date. Ask UDI.

rule-agency = The staffing agency
    .met = The agency is approved, and it can give you an assignment list.
    .not-met = The agency must be approved, and it must give you an assignment list. At least one of these is missing.
    .unknown = If a staffing agency (bemanningsforetak) would employ you, it must be approved and give you an assignment list. I do not know yet whether that is so.
    .no-rule = I do not know the rule about staffing agencies for this date. Ask UDI.

rule-agencyDetails = Extra conditions for staffing agencies
    .law = UDI has extra conditions for staffing agencies, and I do not know all of them. Ask UDI before you rely on this offer.
    .no-rule = I do not know the extra conditions for staffing agencies on this date. Ask UDI.

rule-hiredOut = Hired out to a client
    .not-met = A client directs your work, or part of it, so you may count as hired out. The employer must then be an approved staffing agency, so ask before you apply.
    .no-rule = I do not know the rule about hiring out for this date. Ask UDI.

rule-relatedEmployer = Ties to the employer
    .not-met = You are close to someone who owns or runs the company. UDI may look more closely at whether the job is real, so keep good documents.

## The position

rule-workplace = The place of work
    .met = The job is on the Norwegian mainland.
    .no-rule = The rules I know cover the Norwegian mainland only. Ask UDI about work on Svalbard or offshore.

rule-positionShare = Full time or close to it
    .met = The job is full time, or close enough.
    .not-met = The job is too far from full time.
    .unknown = The job must be full time, or close to it. I do not know yet how much it is.
    .no-rule = I do not know how much of a full-time position was required on this date. Ask UDI.

rule-positionSkilled = A skilled job
    .met = The job requires vocational training or higher education.
    .not-met = The job requires no vocational training or higher education. So it does not count as skilled work. If it needs long experience instead, ask UDI.
    .unknown = The job itself must require vocational training or higher education. I do not know yet whether it does. Ask the employer to state in the offer form what the job requires.

rule-subsistence = Enough to live on
    .met = The job gives you enough to live on.
    .not-met = In less than full time, the job does not pay enough to live on by UDI's measure.
    .unknown = You must be able to live on the job. I do not know enough about the pay and the hours yet.
    .law = The job is less than full time, and the pay is in another currency.
    .no-rule = I do not know the amount you must have to live on for this date. Check udi.no.

## The pay

rule-pay = The pay
    .met = The pay is high enough.
    .not-met = The pay is too low. At least { $shortfall } a year is missing.
    .not-met-in-part-time = The pay is too low, even if it is counted as full-time pay: { $full } a year is missing then. If what the post pays counts, { $shortfall } a year is missing. It is not settled which of them counts.
    .below-agreement = The pay is below the collective agreement (tariffavtale). It must be at least as good as the agreement says.
    .unknown = I do not know enough about the job and the pay to say whether the pay is high enough.
    .by-level-met = The pay is high enough for a job that requires a bachelor's or a master's degree. I do not know yet what yours requires.
    .by-level-bachelor = The pay is high enough for a job that requires a bachelor's degree, and too low for one that requires a master's. I do not know yet what yours requires.
    .by-level-not-met = The pay is too low for a job that requires a bachelor's or a master's degree. I do not know yet what yours requires.
    .without-agreement-met = About the pay only one thing is open: whether a collective agreement (tariffavtale) binds the employer, and what it says. Without one this pay is high enough. With one its rate holds, so ask the employer.
    .without-agreement-not-met = About the pay only one thing is open: whether a collective agreement (tariffavtale) binds the employer, and what it says. Without one this pay is too low. With one its rate holds, so ask the employer.
    .law = It is not certain that this pay is enough.
    .no-rule = I do not know the pay requirement for this date. Check udi.no.

rule-payAtStart = The pay when you start
    .not-met = On the day you start, this pay would be too low. At least { $shortfall } a year would be missing. It is not settled whether that requirement applies to you, so ask UDI.
    .no-rule = The pay requirement for the day you start is not known. Check udi.no before you sign.

## What you bring

rule-qualification = Your qualification
    .met = You have the education that this permit requires.
    .not-met = Your education or experience is below what this permit requires for the job.
    .not-met-without-offer = Your education or experience is below what this permit requires.
    .unknown = You need education or long experience that matches the job. I do not know enough about yours yet.
    .law = It is not certain that what you bring is enough for this permit.
    .no-rule = I do not know what counted as a qualification on this date. Ask UDI.

rule-relevance = How well your education fits
    .met = Your education fits what the job requires.
    .not-met = Your education does not fit what the job requires. The job must need the kind of education you have.
    .unknown = Your education must fit the job. I do not know yet how well it does.
    .unknown-by-education = Your education does not fit the job. Only experience could carry it: as a rule at least { $years }, well documented. I do not know yet whether you have that.
    .not-met-by-education = Your education does not fit what the job requires. Only experience could take its place: as a rule at least { $years }, well documented.
    .law = It is not certain that your background fits the job well enough.
    .no-rule = I do not know how relevance was judged on this date. Ask UDI.

rule-documentation = Proof of your qualification
    .met = You can show your education on paper.
    .not-met = You cannot show your education on paper, and your experience does not take its place.
    .unknown = You need papers for your education or your experience. I do not know yet whether you have them.
    .law = You cannot show an education on paper, so your experience would have to take its place.
    .no-rule = I do not know which papers were required on this date. Ask UDI.

rule-authorisation = Approval for the profession
    .met = You have the approval that the profession requires.
    .not-met = The profession requires a Norwegian approval, and you do not have it yet.
    .unknown = A regulated profession requires a Norwegian approval. I do not know yet whether you have it.

rule-adult = Your age
    .met = You are old enough.
    .not-met = You are too young for this permit.

## Applying

rule-lawfulStay = Where you apply from
    .met = You can apply from where you are.
    .not-met = To apply in Norway you must be here lawfully. Applying from abroad is another way, but talk to a lawyer before you travel.

rule-shortStayTooLong = A longer assignment
    .not-met = An assignment like this needs no work permit only while it is short. Yours is longer than that, or close to it. So ask UDI before you count on it.
    .no-rule = I do not know how long a short assignment could be on this date. Ask UDI.

rule-worksOnProtection = Work on temporary protection
    .not-met = The protection you have lets you work already. You may start in the job while it is valid. Time with it does not count towards permanent residence. Time with a skilled-worker permit does.
    .no-rule = I do not know whether your protection lets you work on this date. Ask UDI.

rule-otherPermit = The permit you have
    .not-met = I do not know what your permit lets you do. It may already let you take this job, as a Brexit permit may. Read the decision letter, or ask UDI, before you apply and pay.
    .no-rule = I do not know what your permit lets you do on this date. Ask UDI.

rule-renewalInTime = Renewal in time
    .not-met = You apply late, so you may lose the right to stay and work while you wait. Apply as soon as you can, and ask the police what applies meanwhile.

## Open questions of law

open-eeaFamilyCounts = I do not know who but a husband or wife counts as family of an EU/EEA citizen.
    .ask = Ask UDI whether your tie counts. If it does, you need no work permit.

open-severalJobs = It is not settled when several part-time jobs can count as one full job.
    .ask = Ask UDI whether your jobs can count together. One job with one employer, full time or close to it, removes the doubt.

open-employerOfRecord = It is not settled whether an employer of record can be the employer for this permit. It may count as hiring out.
    .ask = Ask UDI before you sign. A contract directly with the company in Norway removes the doubt.

open-ownCompany = It is not settled whether your own company can be the employer for this permit. Running a firm has a permit of its own.
    .ask = Ask UDI in writing before you start. A job with another employer in Norway removes the doubt.

open-assignmentListDetails = I do not know what the assignment list must contain.
    .ask = Ask UDI what the list must show. Employment with a company that does not hire out staff removes the doubt.

open-foreignCurrency = Pay must be guaranteed in Norwegian kroner. I do not know how UDI treats an amount in another currency.
    .ask = Ask the employer to state the pay in kroner in the contract and the offer form. That removes the doubt.

open-proRata = The pay is high enough only if it is counted as full-time pay. It is not settled whether UDI counts it that way.
    .ask = Ask UDI for a written answer. Full time, or pay that meets the requirement as it is, removes the doubt.

open-lowerPayAccepted = Lower pay can be accepted when it is normal for the job in that place. UDI asks for a lot of proof.
    .ask = Ask the employer to gather pay statistics and examples, and ask UDI. Pay that meets the requirement removes the doubt.

open-renewalFloor = It is not settled which pay requirement applies when you renew.
    .ask = Ask UDI which amount they use for your renewal. Pay that meets today's requirement removes the doubt.

open-normalPayForTrade = For jobs that require vocational training, I know of no fixed amount. The pay must be normal for the trade and the place.
    .ask = Ask the Labour Inspection Authority (Arbeidstilsynet) or a union what is normal. Pay that meets a collective agreement that applies to the job removes the doubt.

open-shortHigherEducation = It is not settled whether a completed higher education below a bachelor's degree is enough.
    .ask = Ask UDI and describe your education. A completed bachelor's degree that fits the job is the safe way.

open-specialQualification = Long experience can count as special qualifications. UDI judges each case, and many are refused.
    .ask = Ask UDI which proof they want to see. A completed education that fits the job removes the doubt.

open-partlyRelevant = Your education fits the job only partly. It is not settled how much is enough.
    .ask = Ask the employer to explain in the offer form why the job needs your education. UDI decides whether it is enough.

## Answers that cannot both be true

contradiction-change = You answered “{ $other }: { $said }”. To change that, type “change { $other }”.
contradiction-said = You said this: { $said }.
contradiction-figure = { $fact }: { $figure }
contradiction-fits = This would fit: { $fits }.
contradiction-at-least = “{ $fact }” at least { $than }
contradiction-less-than = “{ $fact }” less than { $than }
contradiction-several = I have kept none of what you just told me. Please tell me again.

contradiction-nordicWithPermit = You said that you are a Nordic citizen, and that you have a Norwegian residence permit. Nordic citizens do not need one. Which answer is right?

contradiction-permitNotHeld = You said that you are in Norway on a residence permit, and that you have no Norwegian permit. Which answer is right?

contradiction-permitOver = You said that you are in Norway on a residence permit, but the permit has run out when you apply. Which answer is right?

contradiction-renewalOfNothing = You said that you are renewing a permit, and that you have no Norwegian permit. Which answer is right?

contradiction-fullTimeInFewHours = The position percentage and the hours a week do not fit: so few hours are a smaller part of full time. Which answer is right?

contradiction-partTimeInFullHours = The position percentage and the hours a week do not fit: so many hours are a larger part of full time. Which answer is right?

contradiction-degreeWithoutEducation = You said that you finished an education in Norway, and that you have no education. Which answer is right?

contradiction-workBeforeChildhood = You gave more years of work than there are since you were a small child. Which is right: your age, or your years of experience?

## Verdicts

verdict-no-permit-needed = You do not need to apply for a skilled-worker permit for this job.
    .detail = This rests on the answers you gave. If there is something to report or register, it stands below. It does not mean that the job offer itself is good.

verdict-likely = On your answers, you are likely to get a skilled-worker permit.
    .detail = Every condition I can check is met. UDI decides, and may know or see something that I cannot. So this is not a promise, and it gives no right to work.

verdict-other-route = On your answers, this permit does not fit, but another way may.
    .detail = At least one condition is not met now. Below you can see which other way to Norway may fit you. I have not judged whether you would get it.

verdict-not-likely = On your answers, you are not likely to get a skilled-worker permit.
    .detail = At least one condition is not met. This is not a refusal, since only UDI can give one. Below you can see what is missing, and what could change the answer.

verdict-no-offer-not-likely = Without a job offer, you are not likely to get a skilled-worker permit yet.
    .detail = Nothing you told me about yourself stands in the way. Below you can see what the job must be like.

verdict-no-offer-other-route = Without a job offer this permit does not fit yet, but another way may.
    .detail = Nothing you told me about yourself stands in the way of this permit. Below you can see what the job must be like, and which other way may fit you. I have not judged whether you would get it.

verdict-not-yet-known = I cannot say yet whether you would get a skilled-worker permit.
    .detail = Something is still missing, or the law is not clear on a point that decides. This is neither a yes nor a no. Below you can see what is open and whom to ask.

## Other verdicts

verdict-sound = This offer looks sound.
    .detail = I found nothing that should keep you from signing. Read the contract once more, since I only know what you told me.

verdict-ask-first = Ask before you sign.
    .detail = Something is missing, unclear or worth talking about. Below you can see what to ask for.

verdict-ask-first-unread = So far, so good.
    .detail = I found nothing to ask the employer about yet. But we have not been through the whole contract, and the rest can hold a surprise. Read it before you sign.

verdict-do-not-sign-yet = Do not sign this yet.
    .detail = Something in it is against the law, could hurt you, or would stop your permit. Below you can see what, and what to ask for. If you have signed already: a term worse than the law does not bind you.

verdict-signed-sound = This contract looks sound.
    .detail = I found nothing in it to change. Read it once more, since I only know what you told me.

verdict-signed-ask-first = There is something to ask about.
    .detail = Something in the contract is missing, unclear or worth talking about. You can still ask after signing. Below you can see what to ask for.

verdict-signed-ask-first-unread = So far, so good.
    .detail = I found nothing to ask the employer about yet. But we have not been through the whole contract, and the rest can hold a surprise. Read it once more.

verdict-signed-do-not-sign-yet = This contract should be put right.
    .detail = Something in what you signed is against the law, could hurt you, or would stop your permit. A term worse than the law does not bind you. Below you can see what to ask the employer to change.

verdict-judged = Here is what follows from your answers.
    .detail = It rests on what you told me and on the sources below.

## When no change leads to a yes

way-law = Whatever you change, the answer turns on a point of law that is not settled:
    .first = This must be put right in any case:
    .then = Even then the answer turns on a point of law that is not settled:
    .ask = Ask UDI for a written answer before you make plans.

no-way-law-unclear = Whatever you change, the answer still turns on a point of law that is not settled. Ask UDI for a written answer before you make plans.

no-way-yet = One thing only time can change. Below you can see from which day.

no-way-no-rule = I do not know the rules or amounts for this date or this case, so I cannot point to a change that helps. Check udi.no, or ask UDI.

no-way-other-job = It is what the job itself asks for that does not fit. Another job, one that requires what you have learnt, may fit. When you have such an offer, come back and change your answers.

no-way-cannot-be-changed = What is not in place is something that neither you nor an employer can change today. UDI or a lawyer can say whether another way fits you.
