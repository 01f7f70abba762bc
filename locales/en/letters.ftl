### Letters. What stands in brackets is filled in by whoever sends it.

## Their names

paper-letter-employer = Letter to the employer about the offer
paper-letter-certificate = Letter to ask for proof of experience
paper-letter-police-job-loss = Police letter in Norwegian (job ended)
paper-letter-police-job-loss-english = Police letter in English (job ended)
paper-letter-police-new-employer = Police letter in Norwegian (new job)
paper-letter-police-new-employer-english = Police letter in English (new job)

## Every letter

letter-sender = [Your name]
letter-address = [Your address, telephone and e-mail]
letter-place = [Place], { $date }
letter-hello = Hello,
letter-regards = Kind regards,
letter-name = [Your name]
letter-thanks = Thank you for your help. I am glad to answer any questions.
letter-blank-date = [date]

## To the police

letter-to-police = The police in [your police district]
letter-identity = Date of birth: [date of birth]
    National identity number or D-number: [number]
    DUF number: [number]
letter-police-duty = I am telling you this as I am required to by the { $law }.
letter-police-late = I know that this message comes late. The reason is: [reason].
letter-receipt = Please confirm that you have received this message.

letter-job-loss = My employment has ended
    .subject-to-come = My employment is ending
    .past = I have a residence permit as a skilled worker. My employment with [employer, organisation number] ended on { $date }.
    .to-come = I have a residence permit as a skilled worker. My employment with [employer, organisation number] ends on { $date }.
    .either = I have a residence permit as a skilled worker. My employment with [employer, organisation number] ends or ended on { $date }.
    .search = I am looking for new work. As I understand it, I may stay and look for work until { $date }.
    .search-asked = I am looking for new work. Please tell me whether I may stay while I look, and until when.
    .again = I will write to you again when I start in a new job.

letter-new-employer = I have a new employer
    .past = I have a residence permit as a skilled worker. I started in a new job on { $date }, with [new employer, organisation number].
    .to-come = I have a residence permit as a skilled worker. I start in a new job on { $date }, with [new employer, organisation number].
    .either = I have a residence permit as a skilled worker. I start or started in a new job on { $date }, with [new employer, organisation number].
    .same = My new position is [title]. It is the same type of position as the one my permit was given for.
    .enclosed = I enclose a copy of my new contract.

## To a former employer

letter-to-former-employer = [Former employer]
letter-certificate = A certificate of my work with you
    .why = I want to apply for a residence permit as a skilled worker in Norway. The Norwegian authorities want to see in detail what I have worked with.
    .what = Could you please write a certificate that says:
    .form = It should be on your letterhead, dated and signed, in English or Norwegian if possible.
letter-certificate-title = my job title or titles
letter-certificate-period = the first and the last day of my employment
letter-certificate-hours = whether I worked full time, or how much
letter-certificate-duties = what I did, and with which methods and tools
letter-certificate-level = which education or experience the work called for
letter-certificate-signature = the name, position, telephone and e-mail of whoever signs

## To the employer

letter-to-employer = [Employer, and the name of your contact]
letter-employer = The job offer
    .subject-signed = My employment contract
    .thanks = Thank you for the offer. I would like to take the job, and there are a few points I must settle before I sign.
    .thanks-signed = Thank you for the contract. I look forward to the job. I have read the contract once more, and there are a few points I would like us to settle.
    .permit = For the residence permit, this must be changed:
    .unlawful = As they stand, these points in the contract do not seem to be lawful. I am sure we can put them right:
    .contract = In the contract, I ask you to look at these points:
    .confirm = Please also confirm these points for me:
    .writing = Please send me the changed contract, and a new offer form (arbeidstilbudsskjema) if it is affected. I will sign as soon as everything is in place.
    .writing-signed = Please send me the changed contract, and a new offer form (arbeidstilbudsskjema) if it is affected. I will gladly sign the changes.
letter-employer-pay = Pay: the offer comes to { $paid } a year. At least { $needed } is needed, so { $missing } is missing ({ $law }).
    .missing = Pay: at least { $missing } a year is missing ({ $law }).
    .signed = Pay: the contract comes to { $paid } a year. At least { $needed } is needed, so { $missing } is missing ({ $law }).
    .part-time = It is not settled whether pay in part time is counted as full-time pay. If it is, { $full } is missing. Full time with enough pay removes the doubt.
letter-employer-clause = { $clause }: { $wish } ({ $law })
    .plain = { $clause }: { $wish }
letter-employer-read = If there is anything on these, please send me the text: { $clauses }.
