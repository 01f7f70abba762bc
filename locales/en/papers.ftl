### Papers: what a person can take away.

## Their names

paper-report = Report, as a web page to read or print
paper-report-text = Report, as plain text
paper-report-markdown = Report, as Markdown
paper-checklist = Checklist of documents
paper-picture-offer = Picture: the pay, and what it must be
paper-picture-offer-drawing = The same as a drawing (SVG)
paper-picture-net = Picture: what is left after tax
paper-picture-net-drawing = The same as a drawing (SVG)
paper-picture-timeline = Picture: what to do, day by day
paper-picture-timeline-drawing = The same as a drawing (SVG)
paper-case = My case as a file, to keep or continue
paper-calendar = Deadlines for your calendar

## The report

report-title = My result: { $subject }
report-answers = What I answered

## As files

input-no-such-paper = There is no paper called “{ $paper }” for this case. You can choose from these: { $papers }.
paper-file-exists = There is already a file called “{ $file }”. I have left it as it is, so please choose another name.
paper-not-written = I cannot write the file “{ $file }”. Check that the folder exists and is yours.

## The calendar

calendar-title = Moving to Norway
    .days = Deadlines for my permit
calendar-done = Done: { $task }
calendar-working-day = The last working day before it is { $day }.
calendar-source = Source: { $url }
calendar-note = Worked out on { $date }. Not legal advice: check the source before you rely on it.

## The checklist of documents

checklist-title = My documents for the application
checklist-about = Tick each one when you have it. UDI's own checklist for your country has the last word.
checklist-perhaps = Only if it applies to you
checklist-form = About all of them
checklist-translated = Papers that are not in Norwegian or English must be translated.
checklist-originals = Bring the originals to show, and hand in copies.
checklist-more = The embassy may ask for more.
document-passport = Passport
    .how = Copy all the pages that have been used.
document-cover-letter = Cover letter
    .how = Print it from UDI's application portal and sign it.
document-offer-form = Offer of employment form (arbeidstilbudsskjema)
    .how = You and the employer have both signed it.
document-cv = CV
    .how = With your education and your jobs.
document-diploma = Diploma and transcripts
    .how = They must show that the education is completed.
document-work-certificates = Certificates from earlier jobs
    .how = They should say in detail what you did, and for how long.
document-place-to-live = Proof of somewhere to live in Norway
    .how = A contract, or a written plan.
document-lawful-stay = Proof that you are in Norway lawfully
    .how = For example your visa or permit.
document-authorisation = Authorisation for the profession
    .how = Only for regulated professions.
document-authority = Written authority for the employer
    .how = It shows that the employer may apply for you.
document-agency-papers = Papers from the staffing agency
    .how = Ask the agency which ones UDI wants.

## Pictures

picture-offer-title = My offer, side by side
picture-market-source = Others are paid as counted here: { $source }.
picture-market = What others are paid: the middle half
picture-net-title = My pay after tax, { $year }
picture-net-bars = The bars show ordinary tax.
picture-timeline-title = My move, day by day
    .days = What to do, day by day
picture-due = By { $date }
picture-from = From { $date }
picture-late = Late: was due { $date }
picture-more = { $count ->
    [one] There is { $count } more thing to do after this, by { $date }.
   *[other] There are { $count } more things to do after this, the last by { $date }.
}
