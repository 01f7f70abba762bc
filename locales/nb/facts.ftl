### Hver opplysning som spørsmål: spørsmålet, et navn til lister, et hint, hvorfor vi spør, svarene,
### og setningen som vises når noe er tatt for gitt.

## Personen

citizenship = Hvilke statsborgerskap har du?
    .label = Statsborgerskap
    .hint = Skriv alle landene, for eksempel India, eller Brasil og Italia.
    .why = Statsborgerskapet avgjør om du i det hele tatt trenger en tillatelse. Noen andre veier er bare åpne for borgere av visse land.

tiesToNorway = Er du i Norge nå, eller har du en norsk oppholdstillatelse? Eller bor ektefellen, samboeren, mor eller far i Norge, eller er en av dem EU/EØS-borger?
    .label = Tilknytning til Norge
    .hint = Svar ja hvis minst én av delene stemmer. Da spør jeg nærmere.
    .why = Hvis ingenting av dette stemmer, kan jeg hoppe over flere spørsmål.

familyTie = Har du noen av disse i familien?
    .label = Familie
    .hint = Tenk på ektefelle, samboer, mor og far.
    .why = Familien kan gi deg en enklere vei til å bo og jobbe i Norge. Kanskje trenger du ingen egen arbeidstillatelse.
    .is-none = Ingen av disse
    .is-eea-spouse = Ektefelle fra EU/EØS, i Norge eller på vei hit
    .is-eea-citizen = Samboer, mor eller far fra EU/EØS, i Norge eller på vei hit
    .is-norwegian-or-nordic = Norsk eller annen nordisk borger
    .is-resident = En annen som bor i Norge
    .assumed = Du har ikke ektefelle, samboer eller foreldre som bor i Norge eller er EU/EØS-borgere.

currentPermit = Hvilken norsk oppholdstillatelse har du nå?
    .label = Tillatelsen du har
    .hint = Det står på oppholdskortet eller i vedtaket ditt.
    .why = Med noen tillatelser kan du ta jobben med en gang. Andre avgjør hvordan og hvor du søker.
    .is-none = Ingen
    .is-skilled-worker = Faglært
    .is-student = Student
    .is-job-seeker = Arbeidssøker
    .is-family = Familieinnvandring
    .is-collective-protection = Midlertidig kollektiv beskyttelse
    .is-permanent = Permanent oppholdstillatelse
    .is-other = En annen tillatelse
    .assumed = Du har ingen norsk oppholdstillatelse fra før.

permitUntil = Hvor lenge gjelder tillatelsen?
    .label = Tillatelsen gjelder til
    .hint = Datoen står på oppholdskortet. For eksempel 15. mars 2027.
    .why = For å beholde rettighetene mens du venter, må du søke om fornyelse i god tid. Datoen viser om du rekker det.

purpose = Hva skal du søke om?
    .label = Type søknad
    .hint = Har du ingen norsk tillatelse i dag, er det den første.
    .why = Reglene er litt ulike for første tillatelse, fornyelse og bytte av tillatelse.
    .is-first = Min første tillatelse i Norge
    .is-renewal = Fornyelse av den jeg har
    .is-change = Bytte til en annen tillatelse
    .assumed = Du fornyer ikke en tillatelse du har.

whereNow = Hvor er du nå?
    .label = Hvor du er nå
    .hint = Er du i Norge, velger du det som gir deg lov til å være her i dag.
    .why = Det avgjør hvor du leverer søknaden, og hva arbeidsgiveren må gjøre først.
    .is-abroad = Utenfor Norge
    .is-norway-visa-free = I Norge på visumfritt besøk
    .is-norway-visa = I Norge med visum
    .is-norway-permit = I Norge med oppholdstillatelse
    .is-norway-unlawful = I Norge uten lovlig opphold
    .assumed = Du er utenfor Norge.

age = Hvor gammel er du?
    .label = Alder
    .hint = I hele år, for eksempel 29.
    .why = Tillatelsen har en nedre aldersgrense, og noen andre veier har en øvre.
    .assumed = Du er { $value } år eller eldre.

arrivalDate = Hvilken dag kommer du til Norge for å bli?
    .label = Ankomst til Norge
    .hint = En plan holder. For eksempel 11. januar 2027.
    .why = Flere frister regnes fra dagen du kommer.

degreeFromNorway = Har du fullført en utdanning i Norge?
    .label = Utdanning fra Norge
    .hint = Det må være ved en norsk skole, høyskole eller et norsk universitet.
    .why = Den som har fullført en utdanning i Norge, kan søke jobb her på en måte som andre ikke kan.

funds = Hvor mye egne penger har du å leve av?
    .label = Egne midler
    .hint = I norske kroner, for eksempel 200 000 eller 200k.
    .why = For å søke jobb i Norge etter studiene må du kunne forsørge deg selv.

otherPlan = Tenker du også på noe annet enn en jobb?
    .label = Andre planer
    .hint = Hvis ikke, velger du det første svaret.
    .why = Hvis jobben ikke fører til en tillatelse, kan en av disse veiene gjøre det.
    .is-none = Nei
    .is-own-business-norway = Eget firma i Norge
    .is-own-business-abroad = Oppdrag for eget firma i utlandet
    .is-research-own-funds = Forske for egne midler
    .is-study = Studere

expectedProfit = Hvor stort overskudd regner du med at firmaet får på et år?
    .label = Forventet overskudd
    .hint = I norske kroner, før skatt. For eksempel 500 000.
    .why = Skal du drive eget firma i Norge, må du kunne leve av det.

## Tilbudet og arbeidsgiveren

offer = Har du fått et jobbtilbud fra en arbeidsgiver?
    .label = Jobbtilbud
    .hint = Har du flere tilbud å velge mellom, svarer du for ett om gangen.
    .why = Tillatelsen bygger på ett konkret jobbtilbud. Bare et skriftlig tilbud er sikkert nok.
    .is-none = Nei
    .is-vague = Bare et hint eller et halvt løfte
    .is-oral = Ja, men bare muntlig
    .is-written = Ja, skriftlig
    .is-several = Flere deltidsjobber til sammen

employerKind = Hvem skal ansette deg?
    .label = Arbeidsgiver
    .hint = Arbeidsgiveren er den som står i arbeidsavtalen.
    .why = Arbeidsgiveren må være i Norge. For bemanningsforetak og utenlandske selskaper gjelder egne regler.
    .is-norwegian-company = Et selskap i Norge
    .is-norwegian-branch = Norsk filial av utenlandsk selskap
    .is-foreign-company = Et selskap i utlandet
    .is-staffing-agency = Et bemanningsforetak
    .is-employer-of-record = En «employer of record» (EOR)
    .is-own-company = Mitt eget selskap

staffingAgencyApproved = Er bemanningsforetaket godkjent av Arbeidstilsynet?
    .label = Godkjent bemanningsforetak
    .hint = Du finner listen over godkjente foretak på arbeidstilsynet.no.
    .why = Bare godkjente foretak har lov til å leie ut folk. Uten godkjenning er det ikke sannsynlig at du får tillatelse.

assignmentList = Kan bemanningsforetaket gi deg en oppdragsliste?
    .label = Oppdragsliste
    .hint = Den viser hvem du skal jobbe hos, og når.
    .why = UDI ber om listen når arbeidsgiveren er et bemanningsforetak.

norwegianClient = Finnes det en kontrakt med én oppdragsgiver i Norge om arbeidet du skal gjøre?
    .label = Oppdragsgiver i Norge
    .hint = Kontrakten må være direkte med oppdragsgiveren, ikke gjennom et annet selskap.
    .why = Er arbeidsgiveren eller firmaet ditt i utlandet, kan en slik kontrakt åpne en annen vei.

sentToNorwegianBranch = Skal arbeidsgiveren sende deg til sitt eget selskap eller sin egen filial i Norge?
    .label = Sendt til egen filial
    .hint = Dette er vanlig i store internasjonale selskaper.
    .why = Det finnes en egen tillatelse for dem som sendes til Norge innenfor et internasjonalt selskap.

employerInEea = Holder arbeidsgiveren til i et annet EU/EØS-land?
    .label = Arbeidsgiver i EU/EØS
    .hint = Landet der selskapet som betaler lønnen din, er registrert.
    .why = Et selskap i EU/EØS kan sende deg til Norge etter enklere regler.

residentInEea = Bor du lovlig i det EU/EØS-landet?
    .label = Bosatt i EU/EØS
    .hint = For eksempel med oppholdstillatelse der.
    .why = De enklere reglene gjelder bare hvis du bor lovlig i landet der arbeidsgiveren er.

shortStay = Er det et av disse korte oppdragene?
    .label = Kort oppdrag
    .hint = Skal du ha en jobb i Norge, velger du det første svaret.
    .why = Noen korte oppdrag for en arbeidsgiver i utlandet krever ingen tillatelse.
    .is-none = Nei
    .is-business-trip = Forretningsreise
    .is-equipment-expert = Montere eller reparere utstyr
    .is-training-in-group = Opplæring ved vår filial i Norge

assignmentWeeks = Hvor mange uker skal du jobbe i Norge?
    .label = Uker i Norge
    .hint = For eksempel 6, eller 2 måneder.
    .why = Bare korte oppdrag kan gjøres uten tillatelse.

workDirectedBy = Hvem skal lede arbeidet ditt til daglig?
    .label = Hvem som leder arbeidet
    .hint = Den som forteller deg hva du skal gjøre fra dag til dag.
    .why = Hvis en kunde leder arbeidet, kan du regnes som utleid. Da kan strengere regler gjelde.
    .is-employer = Arbeidsgiveren min
    .is-client = En kunde
    .is-mixed = Begge deler

relatedToEmployer = Er du partner eller nær slektning av noen som eier eller leder selskapet?
    .label = Bånd til arbeidsgiveren
    .hint = For eksempel ektefelle, forelder, barn, bror eller søster.
    .why = Da kan UDI se nærmere på om jobbtilbudet er reelt.

samePositionType = Er den nye jobben samme type stilling som den du fikk tillatelsen for?
    .label = Samme type stilling
    .hint = Sammenlign med vedtaket ditt. Arbeidsgiveren kan være en ny.
    .why = I samme type stilling beholder du tillatelsen. En ny type stilling krever en ny tillatelse.

## Stillingen

positionPercent = Hvor stor er stillingen?
    .label = Stillingsprosent
    .hint = I prosent, for eksempel 100 for full stilling. Du kan også svare i timer i uka.
    .why = Jobben må være på heltid eller nær heltid.

hoursPerWeek = Hvor mange timer i uka er jobben på?
    .label = Timer i uka
    .hint = Bare vanlig arbeidstid, uten overtid. For eksempel 35.
    .why = Timene viser hvor nær heltid jobben er. Timelønn regnes også om ved hjelp av dem.
    .assumed = Du jobber { $value } timer i uka.

positionLevel = Hvilken utdanning krever selve jobben?
    .label = Nivået jobben krever
    .hint = Se i utlysningen eller kontrakten. Det er kravet som teller, ikke hva du selv har. Krever jobben bare erfaring, svarer du vet ikke.
    .why = Jobben må kreve at du er faglært. Nivået avgjør også hvor høy lønnen må være.
    .is-none = Ingen bestemt utdanning
    .is-vocational = Fagutdanning
    .is-bachelor = Bachelorgrad
    .is-master = Mastergrad

regulatedProfession = Er yrket lovregulert i Norge?
    .label = Lovregulert yrke
    .hint = Programvareutvikling er det ikke, så vidt jeg vet.
    .why = I et lovregulert yrke trenger du norsk godkjenning før du kan få tillatelsen.
    .assumed = Yrket ditt er ikke lovregulert. Programvareutvikling er det ikke, så vidt jeg vet.

authorisationHeld = Har du den norske godkjenningen (autorisasjonen) som yrket krever?
    .label = Godkjenning for yrket
    .hint = HK-dir (Direktoratet for høyere utdanning og kompetanse) vet hvilken godkjenning det er.
    .why = Uten godkjenning kan du ikke jobbe i yrket, og da er det ikke sannsynlig at du får tillatelse.

workplace = Hvor skal du jobbe?
    .label = Arbeidssted
    .hint = Velg stedet der du skal gjøre det meste av arbeidet.
    .why = Reglene jeg kjenner, gjelder bare på fastlandet.
    .is-mainland = På fastlandet i Norge
    .is-svalbard = På Svalbard
    .is-offshore = Til havs
    .assumed = Du skal jobbe på fastlandet i Norge.

## Lønnen

collectiveAgreement = Er arbeidsgiveren bundet av en tariffavtale for denne jobben?
    .label = Tariffavtale
    .hint = Arbeidsgiveren vet det. Mange programvareselskaper har ingen.
    .why = Finnes det en tariffavtale, måles lønnen mot den. Ellers gjelder andre grenser.
    .is-no = Nei
    .is-yes-met = Ja, og lønnen min følger tariffen
    .is-yes-below = Ja, men lønnen min er lavere
    .is-yes-unknown-rate = Ja, men jeg vet ikke satsen

basePay = Hvilken fast lønn er du tilbudt?
    .label = Fast lønn
    .hint = For eksempel 48k i måneden, eller 600 000 i året. Før skatt, uten bonus, overtid og goder.
    .why = Lønnen må være høy nok. Så vidt jeg vet, er det bare fast lønn i norske kroner som sikkert teller.

basePayFor = Er det lønnen du skal få, eller det jobben ville gitt på heltid?
    .label = Hva lønnen gjelder
    .hint = Det har bare noe å si når jobben er mindre enn heltid.
    .why = Annonser for deltid oppgir ofte lønnen for full stilling. Da får du mindre enn det som står.
    .is-post = Det jeg får
    .is-full-time = Det jobben gir på heltid
    .assumed = Lønnen du oppga, er den du skal få i stillingen din.

holidayPaid = Får du betalt i ferieukene også, med samme sats?
    .label = Betalt ferie
    .hint = Se i kontrakten. Får du bare betalt for timene du jobber, svarer du nei.
    .why = Med timelønn blir årslønnen lavere hvis du har uker uten lønn.

lowerPayDocumented = Kan arbeidsgiveren dokumentere at lønnen er normal for jobben på stedet?
    .label = Dokumentert lavere lønn
    .hint = For eksempel med offisiell lønnsstatistikk eller lønnen til kolleger i lignende jobber.
    .why = Lavere lønn kan bli godtatt når det er godt dokumentert at den er normal. UDI krever mye.
    .assumed = Arbeidsgiveren har ikke dokumentert at lavere lønn er normalt for jobben.

## Søknaden

whoFiles = Hvem skal levere søknaden?
    .label = Hvem som søker
    .hint = Arbeidsgiveren kan gjøre det hvis du gir skriftlig fullmakt.
    .why = Det avgjør hva arbeidsgiveren må gjøre først, og hvor søknaden leveres.
    .is-self = Jeg selv
    .is-employer = Arbeidsgiveren min

employerConfirmed = Har arbeidsgiveren bekreftet tilbudet hos UDI og gitt deg en kode?
    .label = Bekreftet tilbud
    .hint = Koden består av engelske ord.
    .why = Søker du selv fra utlandet, spør søknadsskjemaet etter denne koden.

earlyStart = Må du begynne i jobben før UDI har svart?
    .label = Tidlig arbeidsstart
    .hint = Ordningen heter tidlig arbeidsstart.
    .why = Noen kan få lov til å begynne tidlig, men det må bes om til riktig tid.

applicationDate = Når har du tenkt å søke?
    .label = Søknadsdato
    .hint = En omtrentlig dato holder, for eksempel 1. mars 2027.
    .why = Regler og beløp endrer seg. Datoen avgjør hvilke som gjelder.
    .assumed = Du søker { $value }.

startDate = Når er din første arbeidsdag?
    .label = Første arbeidsdag
    .hint = En omtrentlig dato holder, for eksempel 1. august 2027.
    .why = Du kan ikke begynne før du har lov til å jobbe. Lønnskravet kan ha endret seg til da, og noen frister regnes fra denne dagen.

## Utdanning og erfaring

education = Hva er den høyeste utdanningen du har fullført?
    .label = Utdanning
    .hint = Holder du på med en ny grad, velger du den høyeste du er ferdig med. Kort høyere utdanning er kortere enn en bachelorgrad.
    .why = Tillatelsen er for faglærte. Utdanning er den vanligste måten å vise at du er det.
    .is-phd = Doktorgrad (ph.d.)
    .is-master = Mastergrad
    .is-bachelor = Bachelorgrad
    .is-higher-under-three-years = Kort høyere utdanning
    .is-vocational = Fagutdanning
    .is-secondary = Allmenn videregående skole
    .is-none = Ingen av disse
    .is-not-finished = Jeg studerer fortsatt, ikke ferdig ennå

studyingTowards = Hvilket nivå studerer du mot?
    .label = Studerer mot
    .hint = Velg nivået du har når du er ferdig. Kort høyere utdanning er kortere enn en bachelorgrad.
    .why = Bare fullført utdanning teller. Dette viser hva som vil telle når du er ferdig.
    .is-phd = Doktorgrad (ph.d.)
    .is-master = Mastergrad
    .is-bachelor = Bachelorgrad
    .is-higher-under-three-years = Kort høyere utdanning
    .is-vocational = Fagutdanning
    .is-secondary = Allmenn videregående skole
    .is-none = Ingen av disse

educationLevel = Hvilket nivå har utdanningen din?
    .label = Utdanningsnivå
    .is-none = Ingen av disse
    .is-secondary = Allmenn videregående skole
    .is-vocational = Fagutdanning
    .is-higher-under-three-years = Kort høyere utdanning
    .is-bachelor = Bachelorgrad
    .is-master = Mastergrad
    .is-phd = Doktorgrad (ph.d.)

stillStudying = Holder du fortsatt på med den utdanningen?
    .label = Studerer fortsatt

educationCompleted = Har du fullført utdanningen?
    .label = Fullført utdanning

educationDocumented = Kan du vise at du har fullført utdanningen?
    .label = Dokumentert utdanning
    .hint = Med vitnemål og karakterutskrift på norsk eller engelsk, eller oversatt.
    .why = UDI må se dokumentasjonen sammen med søknaden.
    .assumed = Du kan vise utdanningen med vitnemål og karakterutskrift.

educationRelevant = Passer utdanningen din til det jobben krever?
    .label = Utdanningen passer
    .hint = For eksempel informatikk til en jobb som programvareutvikler.
    .why = Jobben må kreve den typen utdanning du har. Det er ikke nok at den er nyttig.
    .is-no = Nei
    .is-partly = Delvis
    .is-yes = Ja

experienceYears = Hvor mange år med relevant arbeidserfaring har du?
    .label = År med erfaring
    .hint = Tell med arbeid som ligner jobben du er tilbudt eller ser etter. For eksempel 4,5.
    .why = Lang erfaring kan noen ganger erstatte utdanning.

experienceDocumented = Kan du få detaljerte attester fra arbeidsgiverne for disse årene?
    .label = Dokumentert erfaring
    .hint = De bør si hva du gjorde, hvor mye du jobbet, og fra når til når.
    .why = Erfaringen teller bare når arbeidsgiverne har bekreftet den skriftlig.

## Om intervjuet

moreDetail = Noen få spørsmål til gjør gjøremålslisten mer treffsikker. Vil du fortsette?
    .label = Flere spørsmål
