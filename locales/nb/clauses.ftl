### Punktene i en arbeidsavtale: hva hvert av dem heter, hva som er galt med det, og hva du kan be om.

## Hvem og hva

clause-employer = Arbeidsgiveren
    .missing = Det står ikke hvilket selskap som skal ansette deg.
    .worrying = Navnet er ikke navnet på et norsk selskap. Da er det uklart hvem som skylder deg lønn.
    .ask = Be om selskapets fulle navn og organisasjonsnummer.

clause-duties = Tittel og oppgaver
    .missing = Det står ingenting om arbeidet. Loven krever det, og det gjør UDI også.
    .worrying = Arbeidet er bare antydet. UDI ser på om oppgavene passer med utdanningen din.
    .ask = Be om en tittel og noen linjer om hva du skal gjøre, og hvilken utdanning det krever.

clause-employmentForm = Fast eller midlertidig
    .worrying = Det er ikke klart at jobben er fast. Taushet regnes som fast, men du kan måtte bevise det.
    .ask = Be om ordet «fast», eller om sluttdato og begrunnelse.

clause-temporaryGround = Grunnen til at jobben er midlertidig
    .unlawful = Grunnen er ikke blant dem loven godtar. Du kan ha krav på fast jobb.
    .missing = En midlertidig avtale skal si hvilken lovlig grunn den bygger på.
    .worrying = Jobben varer lenger enn { $months } måneder. Da bør den være fast.
    .ask = Spør hvilken grunn i arbeidsmiljøloven de bygger på, eller be om fast jobb.

clause-contractor = Oppdragstaker eller ansatt
    .unlawful = Du ville jobbe som en ansatt uten å være det. Loven ser på hvordan det er i praksis, og en tillatelse kan ikke bygge på dette.
    .worrying = Som oppdragstaker mangler du vernet en ansatt har: oppsigelsestid, ferie og sykepenger fra arbeidsgiveren.
    .ask = Be om å bli ansatt, med arbeidsavtale.

clause-agencyApproved = Godkjent bemanningsforetak
    .unlawful = Foretaket er ikke godkjent. Da har ingen lov til å leie deg inn derfra.
    .ask = Sjekk listen på arbeidstilsynet.no, eller be foretaket om bevis.

clause-hirer = Kunden
    .missing = Det står ikke hvilken kunde du skal leies ut til.
    .ask = Be om navnet på kunden så snart det er klart.

clause-equalTerms = Like vilkår som kundens egne folk
    .unlawful = Vilkårene dine ville bli dårligere enn for kundens egne ansatte.
    .ask = Be om minst samme lønn, arbeidstid, overtid og ferie.

clause-payBetweenAssignments = Lønn mellom oppdrag
    .unlawful = Jobben kalles fast, men du får ikke lønn mellom oppdrag. Loven krever reelt og forutsigbart arbeid.
    .worrying = Du får ikke lønn mellom oppdrag. Da er lønnen ikke sikker.
    .ask = Be om lønn også mellom oppdrag.

clause-language = En avtale du kan lese
    .worrying = Du ville signere noe du ikke har kunnet lese.
    .ask = Be om hele teksten på et språk du leser, og om tid. Du kan ha med deg noen.

clause-governingLaw = Hvilket lands lov som gjelder
    .worrying = Det står at et annet lands lov gjelder. Norsk vern gjelder likevel for arbeid her, men blir vanskeligere å bruke.
    .ask = Be om norsk lov og norske domstoler.

clause-changes = Endring av vilkårene
    .unlawful = Arbeidsgiveren ville kunne endre alt alene. Viktige vilkår kan ikke endres slik.
    .worrying = Arbeidsgiveren kan endre mindre ting alene. Det er lett å bli uenige om hva som er smått.
    .ask = Be om at endringer avtales av begge og skrives ned.

## Arbeidet

clause-positionSize = Garantert arbeid
    .unlawful = Jobben kalles fast, men lover ingen timer. Loven krever reell og forutsigbar arbeidstid.
    .worrying = Du er ikke lovet noe bestemt arbeid. Da er lønnen heller ikke sikker.
    .ask = Be om en stillingsprosent, eller om bestemte timer i uka.

clause-start = Oppstart
    .unlawful = Du ville begynne før du har lov til å jobbe i Norge. Det kan koste deg tillatelsen.
    .missing = Det står ingenting om når du begynner.
    .worrying = Oppstarten er åpen. Da kan du ikke planlegge eller si opp der du er.
    .ask = Be om en dato, eller om «første arbeidsdag etter at tillatelsen er gitt», med en siste dato.

clause-placeOfWork = Arbeidsstedet
    .missing = Det står ingenting om hvor du skal jobbe.
    .worrying = Selskapet kan sende deg hvor som helst.
    .ask = Be om by og kontor, og om hva som er avtalt om hjemmekontor.

clause-homeOffice = Hjemmekontor
    .missing = Fast hjemmekontor krever en egen skriftlig avtale, og den mangler.
    .ask = Be om en avtale: hvor mye, når du skal kunne nås, og hvem som eier utstyret.

clause-workingHours = Timer i uka
    .unlawful = Mer enn { $hours } vanlige timer i uka krever en skriftlig avtale om gjennomsnitt, og også da er det en grense.
    .worrying = Timene er over { $hours } i uka. Det krever en skriftlig avtale om gjennomsnitt.
    .ask = Be om vanlig heltid, og at alt over er overtid.

clause-hoursStated = Når du jobber
    .missing = Det står ingenting om hvor lenge og når du jobber.
    .worrying = «Mer ved behov» har ingen grense og ingen pris.
    .ask = Be om timer i uka, kjernetid, og hva som er overtid.

clause-breaks = Pauser
    .missing = Det står ingenting om pauser. Loven krever det.
    .ask = Be om en linje om pausene, og om de er betalt.

clause-specialHours = Særskilt arbeidstid
    .missing = Du har avtalt en egen ordning for arbeidstid, men den står ikke i avtalen.
    .ask = Be om å få fleksitid, eller det dere er enige om, skrevet inn.

clause-competence = Kurs og opplæring
    .missing = Opplæring er lovet, men står ikke i avtalen.
    .ask = Be om å få budsjettet eller dagene skrevet inn.

clause-workAbroad = Arbeid i utlandet
    .missing = For lengre opphold i utlandet skal avtalen si mer enn din gjør.
    .ask = Be om land, lengde, valuta, tillegg og hvordan du kommer tilbake, før du reiser.

clause-sideJobs = Bijobber
    .worrying = Alt annet arbeid er forbudt. Det er mer enn de fleste arbeidsgivere trenger. En tillatelse kan også begrense bijobber.
    .ask = Be om at bijobber er lov når de ikke konkurrerer, og du sier fra først.

clause-monitoring = E-post og filer
    .worrying = Arbeidsgiveren ville se i alt, når som helst. Loven tillater det bare i visse tilfeller.
    .ask = Be om at det vises til reglene om innsyn.

## Lønnen

clause-payStated = Hvordan lønnen er skrevet
    .unlawful = Lønnen er én sum der ingenting kan skilles ut. Loven krever at hver del står for seg.
    .missing = Lønnen står ikke.
    .worrying = Lønnen er ikke en fast sum i kroner før skatt. Da kan den verken sammenlignes eller dokumenteres.
    .ask = Be om fast årslønn i kroner før skatt, med bonus og overtid for seg.

clause-payDay = Utbetaling
    .unlawful = Lønn i kontanter er ikke lov. Den skal til bankkontoen din.
    .missing = Det står ingenting om når og hvordan du får lønn.
    .worrying = Du ville få lønn i kontanter. Det er vanskelig å bevise etterpå.
    .ask = Be om en fast dato hver måned og utbetaling til konto.

clause-collectivePay = Lønn etter tariffavtalen
    .unlawful = Lønnen er lavere enn tariffavtalen som binder arbeidsgiveren.
    .ask = Be om minst lønnen i tariffavtalen. En fagforening kan si hva den er.

clause-agreementStated = Tariffavtale i kontrakten
    .missing = Det står ingenting om tariffavtale.
    .ask = Spør hvilken som gjelder, eller be om en linje om at ingen gjør det.

clause-bonus = Bonus
    .worrying = Bonusen kan endres eller tas bort. Ikke regn med den.
    .ask = Spør hva som skal til, hvor mye det er, når den betales, og hva som skjer hvis du slutter.

clause-equity = Aksjer og opsjoner
    .worrying = De er lovet uten en plan, og kan være verdiløse.
    .ask = Be om planen: hvor mange, til hvilken pris, fra når, og hvordan de skattes.

clause-overtime = Overtid
    .unlawful = Du ville ikke få overtidstillegg. Loven gir minst { $percent } prosent, og det kan ikke avtales bort.
    .missing = Det står ingenting om overtid og hvordan den betales. Loven krever det.
    .worrying = Overtid betales ikke for seg, og det er uklart hva som dekker den. Etter loven er tillegget minst { $percent } prosent.
    .ask = Be om at pålagt overtid betales per time med tillegg. Ligger den i lønnen, spør hvilken del det er.

clause-overtimeSupplement = Overtidstillegget
    .unlawful = Tillegget er under de { $percent } prosentene loven krever.
    .ask = Be om minst det loven gir.

clause-exemptPosition = Ledende eller særlig uavhengig stilling
    .unlawful = Avtalen kaller stillingen noe den ikke er. De vanlige reglene om arbeidstid og overtid gjelder likevel.
    .worrying = Du ville verken ha rett til overtidsbetaling eller noen grense for timene. Få stillinger er egentlig slik.
    .ask = Be om å se vurderingen skriftlig, eller om å få ordene strøket.

clause-onCall = Vakt
    .unlawful = Vakten ville ikke telle og ikke betales. Noe av den er arbeidstid, og utrykning er arbeid.
    .worrying = «Forventes å være tilgjengelig» har ingen grense og ingen betaling.
    .ask = Be om en vaktplan, betaling for hver vaktuke, og betaling for utrykning.

clause-deductions = Trekk i lønn
    .unlawful = Bøter og depositum kan ikke trekkes i lønnen.
    .worrying = Selskapet kan trekke det de sier du skylder. Loven tillater bare visse ting, avtalt skriftlig på forhånd.
    .ask = Be om å få punktet strøket, eller begrenset til bestemte ting du er enig i.

clause-trainingBond = Tilbakebetaling av opplæring
    .unlawful = Du måtte betale alt tilbake uansett grunn. En slik binding holder ikke, og lønnen kan ikke tømmes for den.
    .worrying = Bindingen er lang, eller gjelder vanlig opplæring som jobben krever.
    .ask = Be om et reelt kurs med pris, en sum som synker hver måned, og ingenting hvis de avslutter jobben.

clause-signOn = Tilbakebetaling av signeringsbonus
    .unlawful = Penger ville bli trukket i lønnen uten at du har sagt ja skriftlig.
    .worrying = Du måtte betale alt tilbake, også hvis de avslutter jobben eller du ikke får tillatelse.
    .ask = Be om at summen synker hver måned og bare gjelder hvis du selv sier opp.

## Prøvetid og oppsigelse

clause-probation = Prøvetid
    .unlawful = Prøvetiden er lengre enn de { $months } månedene loven tillater.
    .ask = Be om en prøvetid innenfor loven, med lengre oppsigelsestid i den.

clause-temporaryProbation = Prøvetid i midlertidig jobb
    .unlawful = Prøvetiden tar mer enn halvparten av den midlertidige jobben. Det er ikke lov.
    .ask = Be om en prøvetid på høyst halve tiden.

clause-probationExtension = Forlenget prøvetid
    .unlawful = Selskapet kunne forlenge prøvetiden som det vil. Bare ditt eget fravær kan gi det.
    .ask = Be om å få det begrenset til fravær, slik loven sier.

clause-secondProbation = Prøvetid på nytt
    .worrying = Du har hatt samme jobb der før. Da er det som regel ingen ny prøvetid.
    .ask = Be om å få prøvetiden strøket.

clause-notice = Oppsigelsestid
    .told = Arbeidsgiverens er { $noticeMonthsEmployer }, og din er { $noticeMonthsEmployee }.
    .unlawful = Din kan aldri være lengre enn arbeidsgiverens, og det som går ut over den, binder deg ikke. Uten tariffavtale er arbeidsgiverens minst { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    }.
    .worrying = Arbeidsgiverens oppsigelsestid er kortere enn { $months ->
        [one] måneden
       *[other] de { $months } månedene
    } som gjelder uten tariffavtale.
    .ask = Be om lik oppsigelsestid for begge. Jo lengre den er, desto mer tid har du til å finne ny jobb.

clause-endingProcedure = Hvordan jobben avsluttes
    .missing = Det står ingenting om hvordan jobben avsluttes. Nyere avtaler skal si det.
    .ask = Be om at det vises til reglene i arbeidsmiljøloven.

## Ferie, pensjon og sykdom

clause-holiday = Ferie
    .unlawful = Ferien er kortere enn de { $days } virkedagene loven gir, medregnet lørdager.
    .worrying = Du får bare det loven gir. De fleste arbeidsgivere i bransjen gir noen dager mer.
    .ask = Be om de ekstra dagene som er vanlige her, og om hvordan ferien fastsettes.

clause-firstYearHoliday = Ferie det første året
    .worrying = Den første ferien ville bli ubetalt, siden feriepenger tjenes opp året før.
    .ask = Be om at det skrives at ferien er betalt også det første kalenderåret.

clause-holidayPay = Feriepenger
    .unlawful = Feriepengene er under de { $percent } prosentene loven gir.
    .worrying = Ferien er lengre enn loven gir, men prosenten er det ikke. Til den hører { $more } prosent.
    .ask = Be om prosenten som passer til ferien.

clause-pension = Pensjon
    .unlawful = Arbeidsgiveren skal betale minst { $percent } prosent av lønnen til pensjon. Du skal ikke måtte betale det selv.
    .missing = Det står ingenting om pensjon. Nyere avtaler skal si det, og hvem som leverer den.
    .worrying = Pensjonen er ikke mer enn de { $percent } prosentene loven krever, eller kan være mindre.
    .ask = Be om prosenten og hvem som leverer pensjonen. Mange gode arbeidsgivere betaler klart mer enn loven krever.

clause-insurance = Forsikring
    .unlawful = Alle arbeidsgivere må forsikre deg mot yrkesskade.
    .ask = Spør hvilke forsikringer du får, og hvor.

clause-sickPay = Lønn når du er syk
    .unlawful = Sykedager som arbeidsgiveren må betale, ville bli trukket i lønnen.
    .worrying = Lønnen din er over taket til Nav. Med bare det loven gir, ville du tape noe når du er syk.
    .ask = Be om full lønn når du er syk, også over taket for det Nav betaler.

clause-leave = Permisjon
    .unlawful = Punktet tar fra deg permisjon som loven gir.
    .ask = Be om å få det strøket, og spør om de betaler mer enn Nav i permisjonen.

## Det som binder deg

clause-nonCompete = Konkurranseforbud
    .unlawful = Forbudet varer lenger enn de { $months } månedene loven tillater.
    .worrying = Forbudet er langt for en som lager programvare. Loven tillater høyst { $months } måneder.
    .ask = Be om å få det strøket, eller gjort kortere og smalere.

clause-nonCompeteTerms = Vilkårene for konkurranseforbudet
    .unlawful = Et forbud uten betaling holder ikke. Arbeidsgiveren må betale deg mens det gjelder.
    .worrying = Forbudet er vidt, eller sier ikke hvordan du får betalt mens det gjelder.
    .ask = Be om bestemte konkurrenter ved navn, og en henvisning til kapittel 14 A i arbeidsmiljøloven.

clause-customerClause = Kundeforbud
    .unlawful = Forbudet varer lenger enn de { $months } månedene loven tillater.
    .ask = Be om å få det kortere.

clause-customerScope = Kundene forbudet gjelder
    .worrying = Bare kunder du jobbet med det siste året, kan omfattes, ikke alle.
    .ask = Be om å få det begrenset til dem.

clause-inventions = Det du lager
    .unlawful = Du ville gi fra deg rettigheter som loven lar deg beholde, som rimelig betaling for en oppfinnelse.
    .worrying = De ville eie alt du noen gang lager, også dine egne prosjekter.
    .ask = Be om at bare det som hører til jobben, er deres, og lag en liste over prosjektene du har.

clause-secrecy = Taushetsplikt
    .unlawful = Du kan alltid varsle og snakke med en fagforening eller myndighetene.
    .worrying = Plikten har ingen slutt og kan gi bot.
    .ask = Be om en grense til virkelige forretningshemmeligheter.
