### Gjøremålslisten: hva, hvem du kan spørre, hvor sikker en kilde er, tall.

task-maybe = { $task } (hvis det gjelder deg)
task-due = Gjør det senest { $due }.
    .working-day = Det er ingen arbeidsdag: den siste før den er { $day }.
task-start = Du kan begynne { $start }.
task-day = Dagen er { $day }.
task-now = Gjør det nå, { $day }.
task-wanted = Helst innen { $day }, for dette venter på det: { $task }.
task-late = Fristen var { $due }. Gjør det nå, og si hvorfor det er sent.
    .to-do = Det skulle vært gjort innen { $due }. Gjør det så snart du kan.
    .maybe = Gjelder det deg, var fristen { $due }, så finn det ut nå.
task-where = Hvor: { $place }.
task-after = Dette kommer etter: { $tasks }.
figure-range = mellom { $low } og { $high }, vanligvis { $value }

## Hvis du ikke trenger tillatelse

task-eu-registration = Registrer deg hos politiet
    .how = Bestill time, og ta med pass og bevis på at du har jobb. Registreringsbeviset er gratis og går ikke ut på dato. Du kan jobbe mens du venter.
    .within = { $months ->
        [one] Gjør det innen { $months } måned etter at du kom til Norge.
       *[other] Gjør det innen { $months } måneder etter at du kom til Norge.
    }

task-report-move = Meld flytting til Norge
    .how = Si fra til Skatteetaten at du har flyttet. Da blir du ført inn i Folkeregisteret. Møt opp med pass, leiekontrakt og arbeidskontrakt. Kommer familien, tar du dem med.
    .within = { $months ->
        [0] Gjør det innen { $days } dager etter at du kom til Norge.
       *[other] Gjør det innen { $months } måneder og { $days } dager etter at du kom til Norge.
    }

task-residence-card = Få oppholdskortet
    .how = Du trenger det hvis du blir lenger enn de første månedene. Ta med pass, bevis på familiebåndet og på hvorfor familiemedlemmet ditt er i Norge.
    .how-by-post = Politiet bestiller det når du møter, og det kommer i posten noen uker senere. Navnet ditt må stå på postkassen. Ikke reis utenlands før du har det.
    .how-after-applying-here = Bilde og fingeravtrykk tas når du leverer søknaden her, så det kan komme i posten uten ny time. Det står i vedtaket. Ikke reis utenlands før du har det.

## Hvis du alt har tillatelse som faglært

task-tell-police-new-employer = Si fra til politiet om den nye jobben
    .how = Si fra når den gamle jobben slutter, og igjen når den nye begynner. Ta vare på en kopi av det du sender.
    .within = { $days ->
        [one] Gjør det innen { $days } dag etter at du begynte.
       *[other] Gjør det innen { $days } dager etter at du begynte.
    }

task-new-permit-application = Søk om ny tillatelse før du bytter jobb
    .how = En ny type stilling krever sin egen tillatelse. Ikke begynn før UDI har gitt den.

## Før du søker

task-employer-confirmation-code = Få koden fra arbeidsgiveren
    .how = Be arbeidsgiveren bekrefte tilbudet hos UDI på nett. Arbeidsgiveren får en kode som du skriver inn i søknaden.

task-offer-form = Få underskrevet arbeidstilbudsskjemaet
    .how = Arbeidsgiveren fyller ut UDIs arbeidstilbudsskjema, og begge skriver under. Endrer tilbudet seg senere, sender dere et nytt skjema.

task-documents = Samle dokumentene
    .how = Bruk UDIs sjekkliste for din sak. Få oversatt det som ikke er på norsk eller engelsk.

task-passport = Sjekk passet
    .how = Det må være gyldig. Så vidt jeg vet, kan tillatelsen ikke vare lenger enn passet, så forny det tidlig.

task-place-to-live = Vis hvor du skal bo
    .how = Du må vise at du har et sted å bo i Norge. En skriftlig plan kan holde i begynnelsen, så se i sjekklisten.

## Å søke

task-apply-from-abroad = Søk fra utlandet
    .how = Fyll ut søknaden på udi.no, og betal gebyret. Lever så dokumentene personlig på ambassaden eller visumsenteret.
    .how-employer = Sjefen din fyller ut søknaden på udi.no, betaler gebyret og leverer den hos politiet i Norge. Du trenger ikke møte på en ambassade for dette.
    .fee = Gebyret er { $fee }.

task-apply-in-norway = Søk i Norge
    .how-visa-free = Fyll ut søknaden på udi.no, og betal gebyret. Lever så dokumentene hos politiet før dagene uten visum er brukt opp. Du har 90 av dem i løpet av 180, og tidligere besøk i Schengen-land teller med.
    .within = Tell dagene fra den du kom.
    .due = Dagene er over etter { $due }, om ikke før.
    .how = Fyll ut søknaden på udi.no, og betal gebyret. Lever så dokumentene hos politiet mens du er lovlig her.
    .fee = Gebyret er { $fee }.

task-early-start-request = Be om å få begynne tidlig
    .how = Må du begynne før UDI har svart, må det bes om tidlig arbeidsstart hos politiet i Norge når søknaden leveres. Ring politidistriktet først, for ikke alle steder kan gjøre det.

task-wait-before-working = Vent med å begynne i jobben
    .how-student = Fram til du har den nye tillatelsen, gir studietillatelsen vanligvis lov til deltidsarbeid ved siden av studiene, og heltid i vanlige ferier. Ikke begynn på heltid før det, hvis ikke politiet har bekreftet tidlig arbeidsstart. Den som jobber for mye, kan bli utvist.
    .how-job-seeker = Noen arbeidssøkere kan jobbe heltid til den nye tillatelsen kommer, andre kan ikke jobbe i det hele tatt. Se i vedtaket, eller spør UDI. Hvis din ikke gir lov, må du vente til du har tillatelsen, eller politiet har bekreftet tidlig arbeidsstart. Den som begynner for tidlig, kan bli utvist.
    .how = Ikke begynn før du har tillatelsen, eller politiet har bekreftet tidlig arbeidsstart. Den som begynner for tidlig, kan bli utvist.

## Hvem du kan spørre

authority-self = dette kan du svare på eller finne ut selv
authority-employer = spør arbeidsgiveren
authority-udi = spør UDI (Utlendingsdirektoratet)
authority-police = spør politiet
authority-labour-inspection = spør Arbeidstilsynet
authority-hk-dir = spør HK-dir (Direktoratet for høyere utdanning og kompetanse)

## Hvor sikker en kilde er

confidence-official-current = offisiell tekst
    .elsewhere = offisiell tekst
confidence-official-older = offisiell tekst i eldre utgave: sjekk udi.no
    .elsewhere = offisiell tekst i eldre utgave: sjekk den
confidence-secondary = ikke lest på en offisiell side: få det bekreftet hos UDI
    .elsewhere = ikke lest på en offisiell side: sjekk det
confidence-derived = regnet ut av oss fra andre tall: få det bekreftet hos UDI
    .elsewhere = regnet ut av oss fra andre tall: sjekk det
confidence-uncertain = ikke bekreftet: ikke stol på det, spør UDI
    .elsewhere = ikke bekreftet: ikke stol på det

## Tall

figure-annualPay = Lønnen din
figure-payFloor = Det jobben må gi
figure-applicationFee = Søknadsgebyr
figure-last-known = Siste kjente tall, det gjaldt til { $date }. Ikke stol på det, men sjekk udi.no.

## De første skrittene etter et nei

next-route = { $count ->
    [one] Se på den andre muligheten ovenfor på udi.no, og finn ut om vilkårene passer for deg.
   *[other] Se på de andre mulighetene ovenfor på udi.no, og finn ut om vilkårene passer for deg.
}
next-change = Vis arbeidsgiveren hva som kan endre svaret, og be om å få det skriftlig før du signerer.
    .without-offer = Når du leter etter jobb, holder du hver jobb opp mot det som kan endre svaret. Be om et skriftlig tilbud.
    .in-job = Spør arbeidsgiveren om det som kan endre svaret, lar seg gjøre, og få det skriftlig.
next-return = Kom tilbake hit og endre svarene dine. Da ser du med en gang hva det har å si.
next-ask = Spør UDI, en fagforening eller en advokat før du gir opp. Det er bare UDI som avgjør.
