### Rundt spørsmålene: hva vi begynner med, hva som kommer etterpå, og å fortsette et annet sted.

## Begynnelsen

choose-flow = Hva kan jeg hjelpe deg med?
    .label = Det vi ser på
choose-about = Velg hva du vil begynne med. Resten kan du ta senere, og jeg spør aldri om det samme to ganger.
flow-known = { $count ->
    [one] Jeg har allerede { $count } av svarene, så det spør jeg ikke om igjen.
   *[other] Jeg har allerede { $count } av svarene, så dem spør jeg ikke om igjen.
}
flow-under-way = { $flow } (påbegynt)
flow-done = { $flow } (resultatet ditt)

## Det som kommer etterpå

next-question = Hva vil du gjøre nå?
next-offer = Når du er klar, kan vi gå videre med dette: { $flows }

## Knapper

control-begin = Begynn
control-choose = Noe annet
control-next = Hva kommer nå?

## Papirer og filer

control-papers = Papirer å ta med
control-import = Bruk en fil med saken
papers-choose = Hvilket papir vil du ha?
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
