### Ord som alle samtaler og kanaler deler.

## Små ord

yes = Ja
no = Nei
answer-unknown = Vet ikke
choices-how = Velg alt som passer. Du kan skrive flere tall, med komma mellom.
choices-onward = Fortsett med disse
none-of-these = Ingen av disse
language-name = Norsk bokmål

## Velkommen

welcome = Hei, jeg er veiviser, en guide for programvareutviklere som vil jobbe i Norge. Jeg stiller enkle spørsmål, forteller hva reglene sier om saken din, og viser hvilken lov svaret bygger på. Du kan svare «vet ikke» på alle spørsmål. Når jeg kjører i en terminal, forlater ingenting av det du skriver, denne maskinen.
welcome-back = { $count ->
    [0] Velkommen tilbake. Vi var ikke kommet til noen svar ennå.
    [one] Velkommen tilbake. Jeg har tatt vare på { $count } svar, så vi kan fortsette der du slapp.
   *[other] Velkommen tilbake. Jeg har tatt vare på { $count } svar, så vi kan fortsette der du slapp.
}
choose-language = Hvilket språk vil du bruke?

## Knapper

control-back = Tilbake
control-change = Endre et svar
control-check = Se over svarene
control-confirm = Alt stemmer: vis resultatet
control-dont-know = Vet ikke
control-forget = Slett alt
control-help = Hjelp
control-language = Språk
control-more = Gå mer i detalj
control-quit = Avslutt
control-rather-not-say = Vil ikke si
control-restart = Start på nytt
control-resume = Fortsett
control-why = Hvorfor spør du?

## Hjelp

help = Velg et svar, eller skriv et med dine egne ord. Tall, datoer og beløp kan du skrive slik du pleier. Dette kan du skrive når som helst:
    tilbake: til forrige spørsmål
    hvorfor: hvorfor jeg spør om dette
    vet ikke: gå videre uten svar
    hopp over: du vil helst ikke si det
    sjekk: se over svarene dine
    meny: begynn med noe annet, eller gå videre med det
    fortsett et annet sted: gå videre med samme sak der
    papirer: få rapporten og andre papirer
    importer: gå videre med en sak du har lagret som fil
    endre: endre et svar, for eksempel «endre lønn»
    språk: bytt mellom norsk og engelsk
    start på nytt: begynn forfra
    spør: spør meg om noe, for eksempel «spør: kan jeg jobbe på avstand?»
    avslutt: stopp, og kom tilbake senere
    hjelp: denne teksten

## Spørsmål

progress = Spørsmål { $at } av omtrent { $of }
answer-now = Svaret ditt nå: { $value }.
quoted = «{ $text }»
about-more = Skriv «hvorfor» for å se loven bak, eller «hjelp» for å se alt du kan skrive.
why-heading = Hvorfor jeg spør
why-rules = Svaret har betydning for:

## Flere spørsmål på ett skjema

form-doubt = { $asked } I så fall: Skriv det slik.

## Se over svarene

check-heading = Se over svarene dine
check-intro = Stemmer alt?
check-assumed = Dette har jeg tatt for gitt:
check-nothing = Du har ikke svart på noe ennå.
check-choose = Hvis ikke, velger du svaret du vil endre.

## Resultatet

result-heading = Resultatet ditt
as-of = Vurdert etter reglene slik de er kjent { $date }.
findings-heading = Hva reglene sier
findings-met = På plass
findings-not-met = Ikke på plass
findings-unknown = Fortsatt åpent
findings-warning = Verdt å vite
decided-by = { $count ->
    [one] Avgjort av svaret ditt om: { $facts }.
   *[other] Avgjort av svarene dine om: { $facts }.
}
too-open = Kort sagt er dette det som skal til. Du må ha et skriftlig tilbud fra en arbeidsgiver i Norge. Jobben må kreve utdanningen din, og gi nok lønn.
too-open-more = «{ control-more }» spør om litt til. Så viser jeg alle vilkårene og alle veier til ja.
missing-heading = Dette må du finne ut
unsure-heading = Dette vet jeg ikke ennå
unsure-intro = Dette svarte du ikke på, og noe av det som står over, avhenger av det. Kom gjerne tilbake når du vet mer.
missing-item = { $fact }: { $ask }
assumed-heading = Dette har jeg tatt for gitt
tasks-heading = Dette må du gjøre
    .later = Dette gjør du når det åpne er avklart
more-offer = Stemmer noe av dette ikke, velger du «{ control-more }» eller endrer et svar.
last-line = Dette er ikke juridisk rådgivning, og det kommer ikke fra UDI. Det bygger på det du har fortalt, og på loven slik den er kjent { $date }. UDI, en fagforening eller en advokat kan hjelpe deg videre.

## Veien til ja

way-heading = Dette kan endre svaret
way-intro = Én av disse er nok. Der flere ting står på samme linje, trengs alle.
way-all = Alt dette trengs:
way-besides = Og én av disse linjene:
way-or = eller
way-and = og
way-change =
    .at-least = { $fact }: minst { $value }
    .at-most = { $fact }: høyst { $value }
    .one-of = { $fact }: { $value }
    .on-or-before = { $fact }: senest { $to }
    .on-or-after = { $fact }: tidligst { $from }
    .between = { $fact }: fra { $from } til { $to }
    .country = { $fact }: det kommer an på landet
    .from = nå: { $from }
    .unknown = nå: ikke kjent
way-more = { $count ->
    [one] Det finnes { $count } måte til som ikke vises her.
   *[other] Det finnes { $count } måter til som ikke vises her.
}
pay-as-full-time = oppgitt som lønn på heltid
pay-raise = { $amount } mer i året

## Andre veier

routes-heading = Andre veier til Norge
route-conditions-met = Vilkår du oppfyller
route-conditions-open = Vilkår som er åpne

## Kilder

sources-heading = Kilder
source-note = Lest { $seen }: { $confidence }.

## Gå og komme tilbake

quit-unsaved = Svarene dine blir ikke tatt vare på, så vi begynner på nytt neste gang. Lykke til!
quit-saved = Svarene dine er lagret på denne maskinen. Start veiviser igjen når du vil fortsette. Lykke til!
forgotten = Alt du har fortalt meg, er slettet.
restarted = Vi begynner forfra. De tidligere svarene dine er borte.
restart-sure = Vil du starte på nytt? Da slettes svarene du har gitt så langt.
privacy = I terminalen tar jeg bare vare på svarene dine, språket ditt og hvor vi er. Det ligger kryptert på denne maskinen, der bare brukerkontoen din kan åpne det, og sendes ingen steder. Skriv «veiviser forget» på kommandolinjen for å slette det for godt.
session-newer = De lagrede svarene er laget av en nyere versjon av veiviser. Jeg har latt dem være i fred. Oppdater for å fortsette med dem.
session-corrupted = Jeg klarte ikke å lese de lagrede svarene dine. Jeg har lagt dem til side som { $file }, og vi begynner på nytt. Var det en annen nøkkel i bruk, kommer de tilbake med den.
read-only = Jeg kan ikke skrive til { $folder }. Vi kan fortsette, men svarene dine blir ikke lagret.

## Penger

money-per-year = { $amount } i året
money-per-month = { $amount } i måneden
money-per-fortnight = { $amount } hver fjortende dag
money-per-week = { $amount } i uka
money-per-day = { $amount } om dagen
money-per-hour = { $amount } i timen

## Enheter

unit-percent = { $value } prosent
unit-hours = { $value ->
    [one] { $value } time
   *[other] { $value } timer
}
unit-years = { $value } år
unit-weeks = { $value ->
    [one] { $value } uke
   *[other] { $value } uker
}
unit-months = { $value ->
    [one] { $value } måned
   *[other] { $value } måneder
}
unit-days = { $value ->
    [one] { $value } dag
   *[other] { $value } dager
}
unit-year = året { $value }
unit-count = { $value }
unit-NOK = { $value } kroner

## Enheter ved navn

unit-name-percent = prosent
unit-name-hours = timer i uka
unit-name-years = år
unit-name-weeks = uker
unit-name-months = måneder
unit-name-days = dager
unit-name-year = et år
unit-name-count = hvor mange
unit-name-NOK = norske kroner, som én sum eller for et helt år

## Trøbbel med det som er lagret

store-busy = Svarene dine blir endret et annet sted. Ingenting er tapt. Prøv igjen om litt.
store-corrupted = Jeg klarte ikke å lese de lagrede svarene dine. Ingenting er slettet.
store-damaged = Filen med svarene dine er ødelagt: { $path }. Jeg har latt den ligge som den er. Flytt den bort for å begynne på nytt.
store-full = Disken er full, så jeg kan ikke lagre svarene dine: { $path }. Frigjør litt plass og prøv igjen.
store-locked = Et annet program bruker filen med svarene dine: { $path }. Lukk det og prøv igjen.
store-newer-version = De lagrede svarene dine er laget av en nyere versjon av veiviser. Jeg har ikke rørt dem. Oppdater for å gå videre med dem.
store-read-only = Jeg kan ikke skrive til { $path }. Sett VEIVISER_HOME til en mappe du har lov til å skrive i.
store-unavailable = Jeg får ikke åpnet stedet der svarene dine ligger: { $path }. Sjekk at mappen finnes og er din.

## Områder ved siden av det det spørres om

area-eligibility = Tillatelsen
contract-figures-heading = Lønnen og det tillatelsen krever
    .free = Lønnen din
area-pay = Lønnen din i markedet
area-tax = Nettolønnen din
