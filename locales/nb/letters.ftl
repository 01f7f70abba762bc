### Brev. Det som står i klammer, fyller avsenderen ut.

## Hva de heter

paper-letter-employer = Brev til arbeidsgiveren om tilbudet
paper-letter-certificate = Brev for å be om en arbeidsattest
paper-letter-police-job-loss = Brev til politiet (jobben er slutt)
paper-letter-police-job-loss-english = Brev på engelsk (jobben er slutt)
paper-letter-police-new-employer = Brev til politiet (ny arbeidsgiver)
paper-letter-police-new-employer-english = Brev på engelsk (ny arbeidsgiver)

## Alle brev

letter-sender = [Navnet ditt]
letter-address = [Adresse, telefon og e-post]
letter-place = [Sted], { $date }
letter-hello = Hei,
letter-regards = Vennlig hilsen
letter-name = [Navnet ditt]
letter-thanks = Takk for hjelpen. Jeg svarer gjerne på spørsmål.
letter-blank-date = [dato]

## Til politiet

letter-to-police = Politiet i [politidistriktet ditt]
letter-identity = Fødselsdato: [fødselsdato]
    Fødselsnummer eller D-nummer: [nummer]
    DUF-nummer: [nummer]
letter-police-duty = Jeg melder fra om dette slik jeg plikter etter { $law }.
letter-police-late = Jeg vet at denne meldingen kommer sent. Grunnen er: [grunn].
letter-receipt = Jeg ber om en bekreftelse på at dere har fått meldingen.

letter-job-loss = Arbeidsforholdet mitt er slutt
    .subject-to-come = Arbeidsforholdet mitt tar slutt
    .past = Jeg har oppholdstillatelse som faglært. Arbeidsforholdet hos [arbeidsgiver, organisasjonsnummer] sluttet { $date }.
    .to-come = Jeg har oppholdstillatelse som faglært. Arbeidsforholdet hos [arbeidsgiver, organisasjonsnummer] slutter { $date }.
    .either = Jeg har oppholdstillatelse som faglært. Arbeidsforholdet hos [arbeidsgiver, organisasjonsnummer] slutter eller sluttet { $date }.
    .search = Jeg leter etter ny jobb. Slik jeg forstår det, kan jeg bli og lete etter jobb til { $date }.
    .search-asked = Jeg leter etter ny jobb. Jeg ber dere si om jeg kan bli mens jeg leter, og hvor lenge.
    .again = Jeg skriver til dere igjen når jeg begynner i en ny jobb.

letter-new-employer = Jeg har fått ny arbeidsgiver
    .past = Jeg har oppholdstillatelse som faglært. Jeg begynte i en ny jobb { $date } hos [ny arbeidsgiver, organisasjonsnummer].
    .to-come = Jeg har oppholdstillatelse som faglært. Jeg begynner i en ny jobb { $date } hos [ny arbeidsgiver, organisasjonsnummer].
    .either = Jeg har oppholdstillatelse som faglært. Jeg begynner eller begynte i en ny jobb { $date } hos [ny arbeidsgiver, organisasjonsnummer].
    .same = Den nye stillingen er [stilling]. Det er samme type stilling som den tillatelsen ble gitt for.
    .enclosed = Jeg legger ved en kopi av den nye arbeidsavtalen.

## Til en tidligere arbeidsgiver

letter-to-former-employer = [Tidligere arbeidsgiver]
letter-certificate = En attest for arbeidet mitt hos dere
    .why = Jeg vil søke om oppholdstillatelse som faglært i Norge. Norske myndigheter vil se i detalj hva jeg har jobbet med.
    .what = Kan dere skrive en attest som sier:
    .form = Den bør stå på brevpapiret deres, med dato og underskrift, helst på engelsk eller norsk.
letter-certificate-title = hvilken stilling eller hvilke stillinger jeg hadde
letter-certificate-period = første og siste dag i arbeidsforholdet
letter-certificate-hours = om jeg jobbet full tid, eller hvor mye
letter-certificate-duties = hva jeg gjorde, og med hvilke metoder og verktøy
letter-certificate-level = hvilken utdanning eller erfaring arbeidet krevde
letter-certificate-signature = navn, stilling, telefon og e-post til den som signerer

## Til arbeidsgiveren

letter-to-employer = [Arbeidsgiver, og navnet på kontakten din]
letter-employer = Jobbtilbudet
    .subject-signed = Arbeidsavtalen min
    .thanks = Takk for tilbudet. Jeg vil gjerne ta jobben, og det er noen punkter jeg må få på plass før jeg skriver under.
    .thanks-signed = Takk for avtalen. Jeg gleder meg til jobben. Jeg har lest avtalen en gang til, og det er noen punkter jeg gjerne vil få på plass.
    .permit = For oppholdstillatelsen må dette endres:
    .unlawful = Slik de står, ser disse punktene i avtalen ikke ut til å være lovlige. Det får vi sikkert rettet opp:
    .contract = I avtalen ber jeg dere se på disse punktene:
    .confirm = Jeg ber dere også bekrefte disse punktene:
    .writing = Jeg ber om å få den endrede avtalen, og et nytt arbeidstilbudsskjema hvis det blir berørt. Jeg skriver under så snart alt er på plass.
    .writing-signed = Jeg ber om å få den endrede avtalen, og et nytt arbeidstilbudsskjema hvis det blir berørt. Jeg skriver gjerne under på endringene.
letter-employer-pay = Lønn: tilbudet blir { $paid } i året. Det trengs minst { $needed }, så det mangler { $missing } ({ $law }).
    .missing = Lønn: det mangler minst { $missing } i året ({ $law }).
    .signed = Lønn: avtalen gir { $paid } i året. Det trengs minst { $needed }, så det mangler { $missing } ({ $law }).
    .part-time = Det er ikke avklart om lønn på deltid regnes som lønn på heltid. Gjør den det, mangler det { $full }. Heltid med høy nok lønn fjerner tvilen.
letter-employer-clause = { $clause }: { $wish } ({ $law })
    .plain = { $clause }: { $wish }
letter-employer-read = Står det noe om dette, ber jeg om å få teksten: { $clauses }.
