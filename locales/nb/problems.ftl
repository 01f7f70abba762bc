### Når et svar ikke kan brukes: hva som er galt, og hva som ville vært riktig.

## Svar som er skrevet inn

problem-not-understood = Beklager, det forsto jeg ikke. De andre svarene dine er trygge. Prøv med andre ord, eller skriv «hjelp».
problem-only-absent = Det høres ut som noe som ikke er med. Hva av dette er med? Er ingenting med, skriver du «ingen».
problem-too-long = Det ble litt langt for meg. Svar med høyst { $max } tegn.
problem-several-options = Det kan bety flere ting: { $options }. Hvilken mener du?
problem-not-a-number = Her trenger jeg et tall, i sifre eller bokstaver. Har du ikke noe tall, skriver du «vet ikke».
problem-several-numbers = Jeg fant flere tall: { $numbers }. Skriv bare ett.
problem-not-exact = Jeg trenger ett nøyaktig tall. Er { $number } riktig, skriver du bare det. Hvis ikke skriver du det tallet du tror er nærmest.
problem-negative = Tallet kan ikke være under null. Skriv det uten minustegn.
problem-whole-number = Her trenger jeg et helt tall, uten desimaler.
problem-below-minimum = Det er for lavt. Det laveste jeg kan bruke, er { $min }.
problem-above-maximum = Det er for høyt. Det høyeste jeg kan bruke, er { $max }.
problem-which-days = Hvilke dager er det? { $days } dager er { $six } uker når lørdager teller med, som i ferieloven. Regnet fra mandag til fredag er det { $five } uker. Svar i uker.
problem-other-unit = Jeg trenger svaret i { $unit }.
problem-other-currency = Her trenger jeg norske kroner. Hva er { $amount } i kroner?
problem-money-which-period = Er { $amount } for et år, en måned eller en time? Skriv det helt ut, for eksempel «{ $amount } i måneden».
problem-money-ambiguous = Jeg er ikke sikker på hva { $amount } betyr. Skriv hele beløpet med valuta og periode, for eksempel «600 000 kroner i året».
problem-money-after-tax = { $amount } ser ut til å være etter skatt. Jeg trenger lønnen før skatt. Den står i kontrakten eller tilbudet.
problem-money-not-base = Det ser ut til at { $amount } er mer enn fast lønn. Bare fast grunnlønn teller, uten bonus, overtid, pensjon og andre goder. Hvor mye er den delen alene?
problem-not-a-date = Her trenger jeg en dato, for eksempel «15. mars 2027». En omtrentlig dato holder.
problem-date-which-month = Jeg ser ikke hvilken måned «{ $number }» er i. Skriv dag og måned, for eksempel «{ $number }. mars».
problem-no-such-day = Den dagen finnes ikke i kalenderen. Sjekk dag og måned.
problem-date-ambiguous = Datoen kan leses på flere måter: { $candidates }. Skriv måneden med bokstaver.
problem-year-out-of-bounds = Jeg kan bruke årene fra { $min } til { $max }. Sjekk årstallet.
problem-country-unknown = Det landet kjenner jeg ikke. Skriv hele navnet, på norsk eller engelsk.
    .meant = Det landet kjenner jeg ikke. Mente du { $didYouMean }?

## Knapper og trekk

problem-stale = Det hørte til en tidligere melding, så jeg har ikke brukt det. Her er vi nå.
problem-no-such-number = Det tallet er ikke med her. Du kan velge fra 1 til { $max }, eller bruke dine egne ord.
problem-not-an-option = Det er ikke et av svarene her. Velg et av dem nedenfor, eller bruk dine egne ord.
problem-some-and-none = Du valgte noen av disse, og også at det er ingen av dem. Velg ett av delene.
problem-not-asked-yet = Dette har jeg ikke spurt deg om ennå: { $question }. Betyr det noe for deg, kommer jeg til det. Vi fortsetter der vi var.
problem-told-before = Dette har du alt fortalt meg: { $said }. Nå trenger jeg svar på spørsmålet nedenfor.
problem-nothing-to-go-back-to = Dette er det første spørsmålet, så det er ikke noe å gå tilbake til.

## For sikkerhets skyld

confirm-value = Mente du { $value }?
    .only = { $count ->
        [0] Ingen av disse. Stemmer det?
        [one] Bare dette: { $value }. Stemmer det?
       *[other] Bare disse: { $value }. Stemmer det?
    }
confirm-yes = Ja
confirm-no = Nei, la meg svare på nytt

## Filer og argumenter på kommandolinjen

input-unknown-fact = Det finnes ingen opplysning som heter «{ $fact }».
    .meant = Det finnes ingen opplysning som heter «{ $fact }». Mente du «{ $meant }»?
input-unknown-option = «{ $fact }» kan ikke være «{ $value }». Det kan være ett av disse: { $allowed }.
    .meant = «{ $fact }» kan ikke være «{ $value }». Mente du «{ $meant }»? Det kan være ett av disse: { $allowed }.
input-twice = «{ $fact }» er oppgitt flere ganger. Oppgi det én gang.
input-contradiction = Disse svarene kan ikke alle være riktige: { $facts }. { $why } Rett ett av dem.
input-not-json = Dette er ikke gyldig JSON. Sjekk komma, anførselstegn og klammer.
input-other-format = Dette er ikke en sak fra meg. Filen sier at den er av typen «{ $format }». Velg filen du tok med deg herfra.
input-not-object = Opplysningene må være ett JSON-objekt, med navn og verdi for hver opplysning.
input-wrong-kind = «{ $fact }» må være { $wanted }.
input-out-of-bounds = «{ $fact }» må være fra { $min } til { $max }.
input-no-such-day = «{ $value }» for «{ $fact }» finnes ikke i kalenderen. Skriv datoen som år-måned-dag, for eksempel 2027-03-15.
input-unknown-country = «{ $value }» er ikke en landkode jeg kjenner. Bruk to bokstaver, for eksempel IN for India.
input-as-of = «{ $value }» finnes ikke i kalenderen. Skriv datoen som år-måned-dag, for eksempel 2027-03-15.
input-as-of-too-early = Jeg kjenner ingen regler før { $first }. Velg den dagen eller en senere.
input-too-large = Dette er for stort. Jeg kan lese høyst { $max }.
input-no-such-area = Det finnes ikke noe område som heter «{ $area }». Du kan velge mellom disse: { $areas }.
input-no-such-command = Det finnes ingen kommando som heter «{ $command }». Du kan velge mellom disse: { $commands }.
input-no-such-file = Jeg finner ikke filen «{ $file }», eller kan ikke lese den.
input-locale = Jeg kan ikke språket «{ $value }». Du kan velge mellom disse: { $allowed }.

## Mer om filer og argumenter

input-place = Se på linje { $line }, kolonne { $column }.
input-meant = Mente du { $meant }?
input-see-facts = «veiviser facts» viser alle som finnes.
input-not-utf8 = Dette er ikke tekst i UTF-8. Lagre det på nytt som UTF-8.
input-wanted-option = en av tekstene som «veiviser facts» viser, i anførselstegn
input-wanted-options = en liste med tekster som «veiviser facts» viser, for eksempel ["bonus"]
input-wanted-yes-no = true eller false
input-wanted-number = et tall uten anførselstegn
input-wanted-whole-number = et helt tall, for eksempel 29
input-wanted-date = en dag skrevet som år-måned-dag, for eksempel "2027-03-15"
input-wanted-countries = en liste med landkoder på to bokstaver, for eksempel ["IN"]
input-wanted-money = et beløp med valuta og periode, for eksempel {"{"}"amount": 600000, "currency": "NOK", "period": "year"{"}"}
input-wanted-currency = en valutakode på tre store bokstaver, for eksempel "NOK"
input-no-country = «{ $fact }» er en tom liste. Oppgi minst ett land, eller null hvis du ikke vet.
input-too-many-countries = «{ $fact }» kan ha høyst { $max } land.
input-too-many-options = «{ $fact }» kan ha hver tekst én gang, altså høyst { $max }.
input-unknown-part = Det finnes ikke noe som heter «{ $fact }». Det kan være ett av disse: { $allowed }.
input-missing-part = «{ $fact }» mangler. Lønn må ha beløp, valuta og periode.
input-pay-out-of-bounds = «{ $fact }» må være mer enn 0 og høyst { $max }.
input-unknown-currency = «{ $value }» for «{ $fact }» er ikke en valutakode jeg kjenner. Bruk tre store bokstaver, for eksempel NOK.
input-as-of-too-late = Jeg kan ikke se lenger fram enn { $last }. Velg den dagen eller en tidligere.
input-no-area = Si hva som skal sjekkes. Du kan velge mellom disse: { $areas }.
input-no-facts = Si hvor opplysningene er: --facts FIL, eller --facts - for standard inn.
input-no-question = Si hvilket spørsmål som er besvart: --question OPPLYSNING.
input-no-such-flow = Det finnes ikke noe intervju som heter «{ $flow }». Du kan velge mellom disse: { $flows }.
input-unknown-flag = Det finnes ikke noe valg som heter «{ $flag }» her. Du kan velge mellom disse: { $allowed }.
input-flag-needs-value = «{ $flag }» må ha en verdi etter seg.
input-flag-without-value = «{ $flag }» tar ingen verdi.
input-too-many-arguments = Jeg vet ikke hva jeg skal gjøre med «{ $value }». Hører det til en lengre tekst, setter du anførselstegn rundt hele.
input-no-span = Si mellom hvilke dager: --from DATO --to DATO.
input-span = { $from } kommer etter { $to }. Skriv den tidligste dagen først.
input-no-such-view = Det finnes ingen del av reglene som heter «{ $view }». Du kan velge mellom: { $views }.
input-no-cases = Si hvor sakene er: recheck FIL, eller recheck - for standard inn.
input-line = Linje { $line }: { $problem }
input-line-broken = { $count ->
        [one] Én linje er
       *[other] { $count } linjer er
    } utelatt på grunn av det som står over. Alle de andre er vurdert.
input-line-not-case = Linjen må være et JSON-objekt med «id», «area» og «facts».
input-line-too-long = Linjen er lengre enn { $max }.

## Det som ble fortalt i én melding

told-several = Dette forsto jeg:
told-instead = { $value } (i stedet for: { $before })
confirm-several = Stemmer alt dette?

## Ikke forstått to ganger

plainly-choice = Svar med ett av disse: { $options }. Du kan også si «vet ikke».
plainly-choices = Nevn alle som passer, med komma mellom: { $options }. Du kan også si «vet ikke».
plainly-number = Skriv bare tallet, eller si «vet ikke».
plainly-money = Skriv beløpet, valutaen og hva det betales for. For eksempel «50 000 kr i måneden». Du kan også si «vet ikke».
plainly-date = Skriv dag, måned og år. For eksempel «15. mars 2027». Du kan også si «vet ikke».
plainly-countries = Skriv navnet på landet, og ikke noe mer. Du kan også si «vet ikke».
