### Rundt spørsmålene: hva vi begynner med, hva som kommer etterpå, og å fortsette et annet sted.

## Begynnelsen

choose-flow = Hva kan jeg hjelpe deg med?
    .label = Det vi ser på
choose-about = Velg hva du vil begynne med. Resten kan du ta senere, og jeg spør aldri om det samme to ganger.
minute = ett minutt
minutes = { $minutes } minutter
flow-known = { $count ->
    [one] Jeg har allerede { $count } av svarene, så det spør jeg ikke om igjen.
   *[other] Jeg har allerede { $count } av svarene, så dem spør jeg ikke om igjen.
}
flow-under-way = { $flow } (påbegynt)
flow-done = { $flow } (resultatet ditt)

## Det som kommer etterpå

next-question = Hva vil du gjøre nå?
put-aside = { $count ->
    [one] Ett tidligere svar gjelder kanskje ikke lenger. Jeg har lagt det til side, og spør på nytt der det trengs.
   *[other] { $count } tidligere svar gjelder kanskje ikke lenger. Jeg har lagt dem til side, og spør på nytt der det trengs.
}
next-offer = Når du er klar, kan vi gå videre med dette: { $flows }

## Knapper

control-begin = Begynn
control-choose = Noe annet
control-next = Hva kommer nå?

## Papirer og filer

control-papers = Papirer å ta med
control-import = Bruk en fil med saken
result-same = Resultatet ditt er det samme som før. Hva vil du gjøre nå?
papers-choose = Hvilket papir vil du ha?
    .hint = Rapporten og de andre papirene kommer med resultatet.
paper-here = Her er det: { $paper }
paper-saved = Jeg har lagret det som { $file }.
paper-not-saved = Jeg fikk ikke lagret det her. Start veiviser i en mappe du kan skrive til, og be om det igjen.
paper-failed = Jeg fikk ikke laget papiret. Svarene dine er trygge. Prøv igjen om litt.
import-how = Har du saken din på en fil, kan jeg gå videre med den her. Skriv «importer» og navnet på filen, for eksempel «importer veiviser-case.json».
import-problem = Jeg kan ikke bruke den filen, og ingenting er endret. { $problem }
imported = { $count ->
    [one] Jeg har lest saken din, med { $count } svar.
   *[other] Jeg har lest saken din, med { $count } svar.
}
replace-sure = { $count ->
    [one] Saken i filen tar plassen til { $count } svar du har gitt her. Vil du det?
   *[other] Saken i filen tar plassen til { $count } svar du har gitt her. Vil du det?
}

## Å fortsette et annet sted

control-carry = Fortsett et annet sted
control-refuse = Slutt å dele
channel-terminal = terminalen
channel-telegram = Telegram
channel-slack = Slack
carry-code = Koden din: { $code }
carry-how = Oppgi den der du vil fortsette, innen { $minutes } minutter. I Telegram sender du «/start { $bare }» til roboten. I Slack eller i en terminal skriver du koden. Den virker én gang, så vis den ikke til noen. Etterpå er det den samme saken begge steder.
carry-sure = En sak fra { $channel } vil fortsette her. Så mange svar har den: { $count }. Skal vi gå videre med den?
carry-sure-own = { $count ->
    [one] Det { $count } svaret du har gitt her, legges til side. Det kommer tilbake når du skriver «slutt å dele».
   *[other] De { $count } svarene du har gitt her, legges til side. De kommer tilbake når du skriver «slutt å dele».
}
carry-taken = Vi går videre med saken din fra { $channel }. Det du svarer her, står der også. Vil du slutte med det, skriver du «slutt å dele».
carry-joined = Saken din går nå videre i { $channel } også. Var det ikke deg, skriver du «slutt å dele».
carry-left = Saken din er ikke lenger delt med { $channel }. Den blir her.
carry-cut = Delingen ble avsluttet i { $channel }. Vi går videre med det du hadde her fra før.
carry-erased = Saken din ble slettet i { $channel }, og derfor er den borte her også.
carry-parted = Saken er ikke lenger delt.
carry-not-shared = Denne saken er ikke delt med noen.
carry-failed-unknown = Koden virker ikke. Den kan være brukt, eller for gammel. Be om en ny der saken din er. Ingenting er endret.
carry-failed-own = Det er koden til nettopp denne saken. Oppgi den der du vil fortsette.
carry-failed-too-many = Det var for mange koder som ikke virker. Vent i ti minutter, og be så om en ny.
carry-failed-not-kept = Her blir ingenting lagret, så jeg kan ikke flytte saken din. Lagre den som fil i stedet: skriv «papirer».
