### Hvor lønnen står i markedet: fakta, funn, tall, kilder.

occupation = Hvilket av disse ligner mest på jobben?
    .label = Yrke
    .why = Lønnen er svært ulik fra yrke til yrke. Jeg sammenligner med de offisielle tallene for det nærmeste.
    .is-software-developer = Programvareutvikler
    .is-web-developer = Nett- eller multimedieutvikler
    .is-applications-programmer = Applikasjonsprogrammerer
    .is-other-developer = Annen utvikler
    .is-systems-analyst = Systemanalytiker eller arkitekt
    .is-database-specialist = Databasedesigner eller -administrator
    .is-systems-administrator = Systemadministrator
    .is-security-analyst = Sikkerhetsanalytiker

county = I hvilket fylke er jobben?
    .label = Fylke
    .why = Lønnen er høyere noen steder i landet enn andre.
    .is-oslo = Oslo
    .is-akershus = Akershus
    .is-ostfold = Østfold
    .is-buskerud = Buskerud
    .is-innlandet = Innlandet
    .is-vestfold = Vestfold
    .is-telemark = Telemark
    .is-agder = Agder
    .is-rogaland = Rogaland (Stavanger)
    .is-vestland = Vestland (Bergen)
    .is-more-og-romsdal = Møre og Romsdal
    .is-trondelag = Trøndelag (Trondheim)
    .is-nordland = Nordland
    .is-troms = Troms
    .is-finnmark = Finnmark

## Hva lønnen måles mot

rule-payInKroner = Valuta
    .met = Lønnen er i kroner, så den kan sammenlignes.
    .not-met = Lønnen er i en annen valuta. Be om å få den i kroner, for kursen endrer seg.
    .unknown = Jeg vet ennå ikke hva lønnen er.
    .no-rule = Jeg har ingen lønnstall for denne datoen.

rule-marketAboveLow = Laveste fjerdedel i yrket
    .met = Lønnen din ligger over den laveste fjerdedelen i yrket. Tallene tar med bonus, og folk i alle aldre.
    .not-met = Lønnen din er i den laveste fjerdedelen i yrket. Det er vanlig tidlig i karrieren, for tallene tar med alle, og bonus også.
    .unknown = Jeg kan sammenligne med yrket når jeg vet yrket, lønnen og stillingsprosenten.
    .no-rule = Jeg har ingen tall for yrker på denne datoen.

rule-marketAboveMedian = Midten av yrket
    .not-met = Lønnen din er i den nedre halvdelen i yrket.
    .no-rule = Jeg har ingen tall for yrker på denne datoen.

rule-marketBelowHigh = Høyeste fjerdedel i yrket
    .not-met = Lønnen din er i den høyeste fjerdedelen i yrket.
    .no-rule = Jeg har ingen tall for yrker på denne datoen.

rule-seniorityAboveLow = Laveste fjerdedel for din erfaring
    .met = Lønnen din ligger over den laveste fjerdedelen for din erfaring.
    .not-met = Lønnen din er i den laveste fjerdedelen for din erfaring. Spør hva arbeidsgiveren gir andre med like mange år.
    .unknown = Jeg kan sammenligne med erfaringen din når jeg vet hvor mange år du har, og lønnen for full tid.
    .no-rule = Jeg har ingen tall for erfaring på denne datoen.

rule-seniorityAboveMedian = Midten for din erfaring
    .not-met = Lønnen din er i den nedre halvdelen for din erfaring.
    .no-rule = Jeg har ingen tall for erfaring på denne datoen.

rule-seniorityBelowHigh = Høyeste fjerdedel for din erfaring
    .not-met = Lønnen din er i den høyeste fjerdedelen for din erfaring.
    .no-rule = Jeg har ingen tall for erfaring på denne datoen.

rule-countyAboveLow = Laveste fjerdedel i fylket
    .met = Lønnen din ligger over den laveste fjerdedelen i fylket. I små fylker svarte få på undersøkelsen.
    .not-met = Lønnen din er i den laveste fjerdedelen i fylket. I små fylker svarte få på undersøkelsen.
    .unknown = Jeg kan sammenligne med fylket når jeg vet hvor jobben er, og lønnen for full tid.
    .no-rule = Jeg har ingen tall for fylker på denne datoen.

rule-countyAboveMedian = Midten i fylket
    .not-met = Lønnen din er i den nedre halvdelen i fylket.
    .no-rule = Jeg har ingen tall for fylker på denne datoen.

rule-countyBelowHigh = Høyeste fjerdedel i fylket
    .not-met = Lønnen din er i den høyeste fjerdedelen i fylket.
    .no-rule = Jeg har ingen tall for fylker på denne datoen.

## Tall

verdict-pay-not-yet-known = Jeg kan ikke si hvor lønnen din står ennå.
    .detail = Jeg trenger lønnen, i kroner, og tall som ikke er for gamle.

pay-of-others =
    .market = En fjerdedel av dem som har dette yrket, tjener mindre enn { $low } i året, og halvparten mindre enn { $median }. En fjerdedel tjener mer enn { $high }.
    .seniority = En fjerdedel av utviklere med din erfaring tjener mindre enn { $low } i året, og halvparten mindre enn { $median }. En fjerdedel tjener mer enn { $high }.
pay-among-others =
    .lowest = Dette tilbudet er i den laveste fjerdedelen.
    .lower = Dette tilbudet er under midten, men ikke i den laveste fjerdedelen.
    .upper = Dette tilbudet er på midten eller over, men ikke i den høyeste fjerdedelen.
    .highest = Dette tilbudet er i den høyeste fjerdedelen.

figure-monthlyPay = Lønnen din per måned
figure-weeklyPay = Lønnen din per uke
figure-dailyPay = Lønnen din per dag
figure-hourlyPay = Lønnen din per time
figure-fullTimePay = Lønnen for full tid
figure-marketLow = Markedet: en fjerdedel tjener mindre enn dette
figure-marketMedian = Markedet: halvparten tjener mindre enn dette
figure-marketHigh = Markedet: en fjerdedel tjener mer enn dette
figure-seniorityLow = Din erfaring: en fjerdedel tjener mindre enn dette
figure-seniorityMedian = Din erfaring: halvparten tjener mindre enn dette
figure-seniorityHigh = Din erfaring: en fjerdedel tjener mer enn dette
figure-countyLow = Fylket: en fjerdedel tjener mindre enn dette
figure-countyMedian = Fylket: halvparten tjener mindre enn dette
figure-countyHigh = Fylket: en fjerdedel tjener mer enn dette

condition-experienceStep = År med erfaring
    .is-from-0 = ingen
    .is-from-1 = 1
    .is-from-2 = 2 til 3
    .is-from-4 = 4 til 5
    .is-from-6 = 6 til 8
    .is-from-9 = 9 til 12
    .is-from-13 = 13 til 19
    .is-from-20 = 20 eller mer

law-amount-of-payGrowth = Vekst i gjennomsnittslønn
law-amount-of-marketLow = Nedre kvartil for lønn etter yrke
law-amount-of-marketMedian = Median for lønn etter yrke
law-amount-of-marketHigh = Øvre kvartil for lønn etter yrke
law-amount-of-seniorityLow = Nedre kvartil for lønn etter erfaring
law-amount-of-seniorityMedian = Median for lønn etter erfaring
law-amount-of-seniorityHigh = Øvre kvartil for lønn etter erfaring
law-amount-of-countyLow = Nedre kvartil for lønn etter fylke
law-amount-of-countyMedian = Median for lønn etter fylke
law-amount-of-countyHigh = Øvre kvartil for lønn etter fylke

law-pay-statistics = Lønnsstatistikk fra SSB
law-developer-pay-survey = Lønnsundersøkelsen til kode24
law-conversion-of-pay = Omregning av lønn
