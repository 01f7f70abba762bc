### Det kommandoene uten samtale skriver: opplysninger, regler, kart.

## Listen over opplysninger

facts-title = Opplysningene i en sak
facts-about = Det «veiviser check» tar imot. Det som er utelatt, er ikke spurt om, og null betyr «vet ikke».
facts-presumed = Så lenge ingen har sagt noe, legges dette til grunn: { $value }
facts-answer = Svar: { $wanted }
facts-ask = Hvis du ikke vet: { $ask }

## Reglene på en dag

law-heading = Reglene slik de er kjent { $date }
law-rules = Regler
law-amounts = Beløp
law-figures = Tall som regnes ut
law-countries = Grupper av land
law-routes = Andre veier til Norge
law-tasks = Ting å gjøre
law-since = Siden { $from }.
law-between = Fra { $from } til { $to }.
law-basis = { $row }: { $law }, { $section }. Hvor sikkert det er: { $confidence }. Kopien er fra: { $dated }.
law-governed = Vurderes etter { $days }.
law-governed-by-asOf = dagen du spør om
law-governed-by-applicationDate = dagen du søker
law-governed-by-startDate = første arbeidsdag
law-role-exemption = Er den oppfylt, trengs ingen tillatelse.
law-role-condition = Et vilkår for tillatelsen.
law-role-part = En del av andre regler.
law-role-warning = Et varsel, som aldri avgjør.
law-amount-of-payFloors = Lønnsgrense for stillinger uten tariffavtale
law-amount-of-basicAmount = Grunnbeløpet i folketrygden (G)
law-amount-of-applicationFee = Søknadsgebyr
law-amount-decides = Det avgjør.
law-amount-history = Historie: ingen har sagt når det sluttet å gjelde, så det avgjør aldri.
law-amount-last-known = Siste kjente beløp, gyldig til { $date }. Det avgjør ikke lenger. Sjekk udi.no.

## Hva som er endret, hva som må sjekkes, hva det bygger på

law-read-by = Måles mot det: { $readers }.
law-due-heading = Tall som skulle vært sjekket på nytt { $date }
law-due-none = Ingen. Alle tall kan fortsatt avgjøre.
law-due-next = Skal sjekkes senere
law-due-none-later = Ingen.
law-due-line = { $name }: innen { $date }.
law-diff-heading = Hva som er endret etter { $from }, til og med { $to }
law-diff-nothing = Ingenting er endret, så vidt jeg vet.
law-diff-day = Fra { $date }
law-diff-begins = Nytt.
law-diff-changes = Endret.
law-diff-ends = Slutt. Ingenting er kjent etterpå.
law-diff-before = Før: { $text }.
law-diff-after = Nå: { $text }.
law-diff-in = Nå med: { $countries }.
law-diff-out = Ikke lenger med: { $countries }.
law-diff-same = fortsatt { $amount }.
law-diff-to = fra { $before } til { $after }.
law-diff-more = fra { $before } til { $after }, { $difference } mer.
law-diff-less = fra { $before } til { $after }, { $difference } mindre.
law-sources-heading = { $count } kilder
law-sources-official = Offisiell.
law-sources-other = Ikke offisiell.
law-sources-seen = Lest { $date }. Kopien er fra: { $dated }.
law-sources-row = { $row }: { $names }
law-sources-nothing = Ingenting bygger på den nå.

## Vilkår i et kart

condition-not = ikke
condition-firmOffer = Et fast tilbud
    .is-yes = Ja
    .is-no = Nei
condition-share = Andel av full stilling
condition-payCurrency = Valutaen lønnen er i
    .is-kroner = norske kroner
    .is-foreign = en annen
condition-payPeriod = Lønnen er for
    .is-year = et år
    .is-month = en måned
    .is-fortnight = to uker
    .is-week = en uke
    .is-day = en dag
    .is-hour = en time
condition-payActual = Lønn i året
condition-payFullTime = Lønn i året for full stilling
condition-yearsBeforeWork = Årene fra du var et lite barn til du begynte å arbeide
law-set-nordic = de nordiske landene
law-set-eeaAndSwiss = EØS og Sveits
law-set-visaFree = land uten visumplikt
law-set-workingHoliday = land med avtale om arbeidsferie
law-set-workingHolidayCanada = Canada

## Saker vurdert på nytt

recheck-changed = { $case } ({ $area }): { $before } blir til { $after }. { $because }
recheck-because = På grunn av: { $rules }.
recheck-done = { $cases ->
        [one] Én sak
       *[other] { $cases } saker
    } vurdert { $from } og { $to }. Endret: { $changed }.
recheck-progress = { $cases } saker, { $changed } endret
recheck-progress-share = { $percent } %: { $cases } saker, { $changed } endret
law-set-visaRequired = land der borgerne trenger visum
law-set-tuberculosisExamples = land på eldre tuberkuloselister
law-set-licenceAsInEea = land der førerkortet byttes inn uten prøve
law-set-licenceWithTests = land der førerkortet byttes inn med prøver
law-set-licenceJapan = Japan

## Beviset

prove-progress = { $finished } av { $known }
prove-cut = Slik ble sakene delt
prove-area = { $area }: { $cells } tidsrom, { $skipped } av dem like et annet og hoppet over. Det største: { $variables } variabler i { $classes } klasser, altså omtrent 10^{ $power } saker der hva som helst kan være ukjent; { $nodes } noder, { $lifted } med det ukjente. Saker vurdert underveis: { $cases }. { $seconds } s.
prove-flow = Intervjuet { $flow }: { $places } steder på { $days } dager. { $seconds } s.
prove-checks = Det som er bevist
prove-proved = Bevist: { $name }.
prove-failed = IKKE BEVIST: { $name }. Funnet: { $count }.
prove-check-reached = noen kommer til hvert utfall
prove-check-definite = det som er avgjort, forblir avgjort, uansett hva mer man får vite
prove-check-idle = et spørsmål utelates nettopp der ingen svar kan bety noe
prove-check-asked = ingenting er ukjent fordi det aldri ble spurt om
prove-check-way = hvert nei har en vei til ja, eller en grunn til at det ikke finnes noen
prove-check-basis = alt som er funnet, bygger på en regel som gjelder den dagen
prove-check-overlap = ingen to versjoner gjelder samme dag
prove-check-across = ingen vilkår er oppfylt på ett område og ikke på et annet
prove-check-ends = hvert intervju ender i et utfall
prove-time = { $seconds } sekunder; { $pairs } par av områder holdt opp mot hverandre.
prove-any-day = uansett dag
prove-failure = { $of }, { $where }: { $about }
prove-case = Den minste saken som viser det, for «veiviser check { $of } --as-of { $day } --facts -»:
