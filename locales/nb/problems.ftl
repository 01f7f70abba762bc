### Når et svar ikke kan brukes: hva som er galt, og hva som ville vært riktig.

## Svar som er skrevet inn

problem-not-understood = Beklager, det forsto jeg ikke. De andre svarene dine er trygge. Prøv med andre ord, eller skriv «hjelp».
problem-too-long = Det ble litt langt for meg. Svar med høyst { $max } tegn.
problem-several-options = Det kan bety flere ting: { $options }. Hvilken mener du?
problem-not-a-number = Her trenger jeg et tall, i sifre eller bokstaver. Har du ikke noe tall, skriver du «vet ikke».
problem-several-numbers = Jeg fant flere tall: { $numbers }. Skriv bare ett.
problem-not-exact = Jeg trenger ett nøyaktig tall. Er { $number } riktig, skriver du bare det. Hvis ikke skriver du det tallet du tror er nærmest.
problem-negative = Tallet kan ikke være under null. Skriv det uten minustegn.
problem-whole-number = Her trenger jeg et helt tall, uten desimaler.
problem-below-minimum = Det er for lavt. Det laveste jeg kan bruke, er { $min }.
problem-above-maximum = Det er for høyt. Det høyeste jeg kan bruke, er { $max }.
problem-other-unit = Jeg trenger svaret i { $unit }.
problem-other-currency = Her trenger jeg norske kroner. Hva er { $amount } i kroner?
problem-money-which-period = Er { $amount } for et år, en måned eller en time? Skriv det helt ut, for eksempel «{ $amount } i måneden».
problem-money-ambiguous = Jeg er ikke sikker på hva { $amount } betyr. Skriv hele beløpet med valuta og periode, for eksempel «600 000 kroner i året».
problem-money-after-tax = { $amount } ser ut til å være etter skatt. Jeg trenger lønnen før skatt. Den står i kontrakten eller tilbudet.
problem-not-a-date = Her trenger jeg en dato, for eksempel «15. mars 2027». En omtrentlig dato holder.
problem-no-such-day = Den dagen finnes ikke i kalenderen. Sjekk dag og måned.
problem-date-ambiguous = Datoen kan leses på flere måter: { $candidates }. Skriv måneden med bokstaver.
problem-year-out-of-bounds = Jeg kan bruke årene fra { $min } til { $max }. Sjekk årstallet.
problem-country-unknown = Det landet kjenner jeg ikke. Skriv hele navnet, på norsk eller engelsk.
    .meant = Det landet kjenner jeg ikke. Mente du { $didYouMean }?

## Knapper og trekk

problem-stale = Den knappen hørte til et tidligere spørsmål. Ingenting er gått tapt. Her er spørsmålet vi er kommet til.
problem-not-an-option = Det er ikke et av svarene her. Velg et av dem nedenfor, eller bruk dine egne ord.
problem-nothing-to-go-back-to = Dette er det første spørsmålet, så det er ikke noe å gå tilbake til.

## For sikkerhets skyld

confirm-value = Mente du { $value }?
confirm-yes = Ja
confirm-no = Nei, la meg svare på nytt

## Filer og argumenter på kommandolinjen

input-unknown-fact = Det finnes ingen opplysning som heter «{ $fact }».
    .meant = Det finnes ingen opplysning som heter «{ $fact }». Mente du «{ $meant }»?
input-unknown-option = «{ $value }» er ikke et svar på «{ $fact }». Det kan være ett av disse: { $allowed }.
    .meant = «{ $value }» er ikke et svar på «{ $fact }». Mente du «{ $meant }»? Det kan være ett av disse: { $allowed }.
input-twice = «{ $fact }» er oppgitt flere ganger. Oppgi det én gang.
input-contradiction = Disse svarene kan ikke alle være riktige: { $facts }. Rett ett av dem.
input-not-json = Dette er ikke gyldig JSON. Sjekk komma, anførselstegn og klammer.
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
