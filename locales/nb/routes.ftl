### Andre veier til Norge: verdt å tenke på, aldri en avgjørelse.

## Veier

route-family = Familieinnvandring
    .fits = Dette kan passe for deg: en tillatelse til å bo sammen med familien i Norge. Med den kan du vanligvis ta hvilken jobb du vil.
    .also = Den du skal bo sammen med, må som regel ha høy nok inntekt. Det finnes også regler om alder og forhold.

route-eea-family = Familie til en EU/EØS-borger
    .fits = Dette kan passe for deg: retten til å bo og jobbe i Norge som familie til en EU/EØS-borger, med oppholdskort.
    .also = Om forholdet deres teller, kan bare UDI si. Jeg vet det om ektefeller, men ikke om andre.

route-job-seeker-after-studies = Arbeidssøker etter studier i Norge
    .fits = Dette kan passe for deg: en tillatelse til å søke jobb etter at du er ferdig med en utdanning i Norge. Du kan jobbe heltid i hvilken jobb du vil mens du leter.
    .also = Du må søke før tillatelsen du har nå, går ut.

route-job-seeker-visa-free = Arbeidssøker med kompetanse som faglært
    .fits = Dette kan passe for deg: en tillatelse til å lete etter faglært arbeid i Norge i noen måneder. Borgere av land uten visumplikt kan søke.
    .also = Du kan ikke jobbe mens du leter, og du må søke kort tid etter at du er kommet.

route-seconded = Utsendt arbeidstaker
    .fits = Dette kan passe for deg: arbeidsgiveren i utlandet sender deg på oppdrag til en kunde i Norge.
    .also = Kontrakten må være direkte med kunden, og kunden kan ikke være et bemanningsforetak.

route-international-company = Ansatt i et internasjonalt selskap
    .fits = Dette kan passe for deg: arbeidsgiveren din i utlandet sender deg en tid til sin egen virksomhet i Norge.
    .also = Tillatelsen gjelder bare oppdraget. Så vidt jeg vet, teller tiden ikke mot permanent opphold.

route-posted-from-eea = Utsendt fra et selskap i EU/EØS
    .fits = Dette kan passe for deg: arbeidsgiveren din i et annet EU/EØS-land sender deg på oppdrag til Norge. Da kan du bruke et oppholdskort.
    .also = Oppdraget må være midlertidig. Det gir ikke familien rett til å bli med, og tiden teller ikke mot permanent opphold.

route-self-employed-norway = Selvstendig næringsdrivende med firma i Norge
    .fits = Dette kan passe for deg: en tillatelse til å drive ditt eget firma i Norge.
    .also = Firmaet må vanligvis være et enkeltpersonforetak, og du kan bare jobbe i det.

route-self-employed-abroad = Selvstendig næringsdrivende med firma i utlandet
    .fits = Dette kan passe for deg: ditt eget firma i utlandet gjør et oppdrag for én kunde i Norge.
    .also = Firmaet må være et enkeltpersonforetak, og betalingen kan ikke være dårligere enn det som er normalt i Norge.

route-collective-protection = Midlertidig kollektiv beskyttelse
    .fits = Du har alt beskyttelse i Norge, og kan jobbe med den. Du kan senere søke om tillatelse som faglært fra Norge.
    .also = Tiden teller ikke mot permanent opphold. Sjekk udi.no.

route-researcher-own-funds = Forsker med egne midler
    .fits = Dette kan passe for deg: en tillatelse til å forske i Norge for egne midler.
    .also = Du må ha nok penger å leve av. Så vidt jeg vet, teller tiden ikke mot permanent opphold.

route-working-holiday = Working holiday
    .fits = Dette kan passe for deg: en lang ferie i Norge der du har lov til å jobbe. Ordningen er for unge fra noen få land.
    .also = Du kan bare jobbe en viss tid for samme arbeidsgiver, og du trenger litt penger til de første månedene.

route-student = Studenttillatelse
    .fits = Dette kan passe for deg: en tillatelse til å studere i Norge, eller til å fortsette studiene her. Du kan vanligvis jobbe deltid ved siden av.
    .also = Du må ha studieplass og nok penger å leve av.

## Vilkårene

route-condition-qualified = utdanning eller erfaring som gjør deg til faglært
route-condition-notRenewable = ingen tillatelse som arbeidssøker fra før
route-condition-funds = minst { $amount } av egne penger å leve av
    .no-rule = nok egne penger å leve av (jeg kjenner ikke beløpet for denne datoen)
route-condition-noWrittenOffer = ikke noe skriftlig jobbtilbud ennå
route-condition-pay = lønn som oppfyller det norske kravet
route-condition-residentInEea = lovlig opphold i EU/EØS-landet der arbeidsgiveren er
route-condition-profit = et forventet overskudd på minst { $amount } i året
    .no-rule = et overskudd du kan leve av (jeg kjenner ikke beløpet for denne datoen)
route-condition-norwegianClient = en kontrakt med én oppdragsgiver i Norge
route-condition-youngEnough = en alder innenfor grensen for ditt statsborgerskap
