### The to-do list: tasks, whom to ask, how sure a source is, figures.

task-maybe = { $task } (if it applies to you)
task-due = Do it by { $due }.
    .working-day = That is not a working day: the last one before it is { $day }.
task-start = You can start on { $start }.
task-day = The day is { $day }.
task-now = Do it now, { $day }.
task-wanted = Better by { $day }, since this waits for it: { $task }.
task-late = It was due on { $due }. Do it now, and say why it is late.
    .to-do = It should have been done by { $due }. Do it as soon as you can.
    .maybe = If it does, the day for it was { $due }, so find out now.
task-where = Where: { $place }.
task-after = This comes after: { $tasks }.
figure-range = between { $low } and { $high }, typically { $value }

## If you need no permit

task-eu-registration = Register with the police
    .how = Book an appointment and bring your passport and proof of your job. The certificate (registreringsbevis) is free and does not expire. You may work while you wait.
    .within = { $months ->
        [one] Do it within { $months } month of arriving in Norway.
       *[other] Do it within { $months } months of arriving in Norway.
    }

task-report-move = Report your move to Norway
    .how = Tell the Tax Administration (Skatteetaten) that you have moved. They then put you in the National Population Register (Folkeregisteret). Go in person, with your passport, tenancy contract and job contract. If your family comes, bring them along.
    .within = { $months ->
        [0] Do it within { $days } days of arriving in Norway.
       *[other] Do it within { $months } months and { $days } days of arriving in Norway.
    }

task-residence-card = Get your residence card (oppholdskort)
    .how = You need it if you stay beyond the first months. Bring your passport, and proof of your family tie and of why your family member is in Norway.
    .how-by-post = The police order it when you meet them, and it comes by post some weeks later. Your name must be on the mailbox. Do not travel abroad before you have it.
    .how-after-applying-here = Your photo and fingerprints are taken when you hand in your application here, so it may come by post without a new appointment. Your letter says so. Do not travel abroad before you have it.

## If you already have a skilled-worker permit

task-tell-police-new-employer = Tell the police about the new job
    .how = Tell them when the old job ends, and again when the new one starts. Keep a copy of what you send.
    .within = { $days ->
        [one] Do it within { $days } day of starting the new job.
       *[other] Do it within { $days } days of starting the new job.
    }

task-new-permit-application = Apply for a new permit before you change jobs
    .how = A new type of position needs its own permit. Do not start before UDI has given it.

## Before you apply

task-employer-confirmation-code = Get the code from your employer
    .how = Ask the employer to confirm the offer to UDI online. The employer then gets a code that you type into the application.

task-offer-form = Get the offer form signed
    .how = Your employer fills in UDI's offer of employment form (arbeidstilbudsskjema), and you both sign it. If the offer changes later, send a new form.

task-documents = Gather your documents
    .how = Use UDI's checklist for your case. Have papers translated if they are not in Norwegian or English.

task-passport = Check your passport
    .how = It must be valid. As far as I know, the permit cannot last longer than the passport, so renew it early.

task-place-to-live = Show where you will live
    .how = You must show that you have a place to live in Norway. A written plan may do at first, so check the checklist.

## Applying

task-apply-from-abroad = Apply from abroad
    .how = Fill in the application on udi.no and pay the fee. Then hand in your documents in person at the embassy or its visa centre.
    .how-employer = Your employer fills in the application on udi.no, pays the fee, and hands it in at the police in Norway. You need not go to an embassy for this.
    .fee = The fee is { $fee }.

task-apply-in-norway = Apply in Norway
    .how-visa-free = Fill in the application on udi.no and pay the fee. Then hand in your documents at the police before your days without a visa are over. There are 90 of them in any 180, and earlier visits to Schengen countries count.
    .within = Count the days from the one you came.
    .due = The days are over after { $due } at the latest.
    .how = Fill in the application on udi.no and pay the fee. Then hand in your documents at the police while you are here lawfully.
    .fee = The fee is { $fee }.

task-early-start-request = Ask to start early
    .how = If you need to start before the decision, early employment start (tidlig arbeidsstart) must be asked for at the police in Norway when the application is handed in. Call the police district first, since not every office can do it.

task-wait-before-working = Wait before you start work
    .how-student = Until you have the new permit, your student permit normally allows part-time work beside your studies, and full time in ordinary holidays. Do not start full time before that, unless the police have confirmed an early start. Working too much can lead to expulsion.
    .how-job-seeker = Some job seekers may work full time until the new permit comes, others may not work at all. Look in your decision letter, or ask UDI. If yours does not allow it, do not start before you have the permit, or the police have confirmed an early start. Working too soon can lead to expulsion.
    .how = Do not start before you have the permit, or the police have confirmed an early start. Working too soon can lead to expulsion.

## Whom to ask

authority-self = you can answer or find this out yourself
authority-employer = ask your employer
authority-udi = ask UDI (the Directorate of Immigration, Utlendingsdirektoratet)
authority-police = ask the police
authority-labour-inspection = ask the Labour Inspection Authority (Arbeidstilsynet)
authority-hk-dir = ask HK-dir (the Directorate for Higher Education and Skills)

## How sure a source is

confidence-official-current = official text
    .elsewhere = official text
confidence-official-older = official text, older copy: check udi.no
    .elsewhere = official text, older copy: check it
confidence-secondary = not read on an official page: confirm with UDI
    .elsewhere = not read on an official page: check it
confidence-derived = worked out by us from other figures: confirm with UDI
    .elsewhere = worked out by us from other figures: check it
confidence-uncertain = not confirmed: do not rely on it, ask UDI
    .elsewhere = not confirmed: do not rely on it

## Figures

figure-annualPay = Your pay
figure-payFloor = What the job must pay
figure-applicationFee = Application fee
figure-last-known = Last known figure, good until { $date }. Do not rely on it, and check udi.no.

## First steps after a no

next-route = { $count ->
    [one] Look at the other way above on udi.no, and see whether its conditions fit you.
   *[other] Look at the other ways above on udi.no, and see whether their conditions fit you.
}
next-change = Show the employer what could change the answer, and ask for it in writing before you sign.
    .without-offer = When you look for a job, hold each one against what could change the answer. Ask for a written offer.
    .in-job = Ask your employer whether what could change the answer is possible, and get it in writing.
next-return = Come back and change your answers here. You will see at once what difference it makes.
next-ask = Before you give up, ask UDI, a union or a lawyer. Only UDI decides.
