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
