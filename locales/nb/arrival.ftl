### Å flytte til Norge: søke, komme, finne seg til rette. Samtalen, spørsmålene, gjøremålene og det du må passe på.

flow-arrival = Planlegg flyttingen
    .about = Jeg lager en plan for deg, med datoer der det finnes: søknaden, reisen, de første ukene og det første året.
    .time = Det tar omtrent { $time }.
    .have = Ha datoene du vet, for hånden: vedtaket fra UDI, ankomsten, første arbeidsdag og første lønning. Du klarer deg uten også.

verdict-arrival-judged = Her er planen din for flyttingen.
    .detail = Den bygger på svarene og datoene du ga. En frist flytter seg aldri, så faller den på en fridag, står siste arbeidsdag før den også.

verdict-refused-judged = Det var leit at du fikk avslag. Dette kan du gjøre nå.
    .detail = Et avslag er ikke alltid siste ord. En frist flytter seg aldri, så faller den på en fridag, står siste arbeidsdag før den også.

verdict-arrival-not-yet-known = Jeg må vite statsborgerskapet ditt før jeg kan lage en plan.
    .detail = Det avgjør hvor du må møte opp, og innen når. Det som gjelder for alle, står nedenfor.

## Det som kommer før planen

plan-first-permit = Slik svarene dine er nå, får du trolig ikke tillatelsen.
    .and-contract = Slik svarene dine er nå, får du trolig ikke tillatelsen, og du bør ikke skrive under på avtalen ennå.
    .and-signed = Slik svarene dine er nå, får du trolig ikke tillatelsen, og avtalen du har signert, bør rettes opp.
plan-first-contract = Slik svarene dine er nå, bør du ikke skrive under på avtalen ennå.
plan-first-signed = Slik svarene dine er nå, bør avtalen du har signert, rettes opp.
plan-first-points = Dette står i veien: { $points }. Få det i orden først. Planen under viser hva som kommer etterpå.
plan-first-more = mer

## Delene av planen

plan-applying = Å søke
plan-before-travelling = Før du reiser
plan-first-week = Den første uka
plan-first-month = Den første måneden
plan-first-year = Det første året
plan-done = Alt gjort

## Hvor langt du har kommet

permitStage = Hvor langt har du kommet med oppholdstillatelsen?
    .label = Hvor langt søknaden er kommet
    .hint = Tenk på tillatelsen for denne jobben.
    .why = Det avgjør hva som kommer nå: å søke, vente, reise eller klage.
    .is-not-applied = Jeg har ikke søkt ennå
    .is-waiting = Jeg har søkt og venter
    .is-granted = Jeg har fått tillatelsen
    .is-refused = Jeg fikk avslag

appliedFrom = Hvor ble søknaden levert?
    .label = Levert
    .hint = Leverte arbeidsgiveren den mens du var i utlandet, velger du det første svaret.
    .why = Den som søkte fra utlandet, må møte hos politiet etter ankomst. Den som søkte i Norge, har ofte vært der alt.
    .is-abroad = I utlandet, eller av arbeidsgiveren mens jeg var i utlandet
    .is-norway = I Norge, mens jeg var her

decisionDate = Når fikk du tillatelsen?
    .label = Vedtaksdato
    .hint = Den står i brevet fra UDI. Venter du ennå, kan du oppgi dagen du håper på.
    .why = Den siste dagen for å reise inn regnes fra den.

refusalReceivedOn = Når fikk du avslaget?
    .label = Avslag mottatt
    .hint = Dagen du fikk vite om det.
    .why = Klagefristen regnes fra den dagen.

needsEntryVisa = Trenger du visum for å reise inn i Norge?
    .label = Visum for å reise inn
    .hint = UDI har en liste over land der borgerne ikke trenger det for et besøk.
    .why = Trenger du det, får du det etter at tillatelsen er gitt, og før du reiser.

earlyStartConfirmed = Har politiet bekreftet skriftlig at du kan begynne tidlig?
    .label = Tidlig arbeidsstart bekreftet
    .hint = Det er ikke nok å ha spurt. Svar ja bare når du har bekreftelsen.
    .why = Uten tillatelsen eller denne bekreftelsen kan du ikke jobbe ennå.

## Datoene dine

policeReportOn = Når møter du politiet, eller når gjorde du det?
    .label = Time hos politiet
    .hint = Timen etter at du kom. Har du ingen ennå, svarer du at du ikke vet.
    .why = Oppholdskortet bestilles der, og fødselsnummeret følger av det.

stayLength = Hvor lenge skal du bli i Norge?
    .label = Hvor lenge du blir
    .hint = Er jobben fast, velger du det siste svaret.
    .why = Noen plikter og rettigheter gjelder bare når du blir lenger.
    .is-under-three-months = Under 3 måneder
    .is-three-to-six-months = Minst 3 måneder, men under 6
    .is-six-to-twelve-months = Minst 6 måneder, men under 12
    .is-twelve-months-or-more = 12 måneder eller mer

## Numre og steder

city = Hvor i Norge skal du bo og jobbe?
    .label = By
    .hint = Er jobben i en annen by, velger du det siste svaret.
    .why = Noen byer har et servicesenter for utenlandske arbeidstakere, der flere etater sitter sammen. Lønn og skatt er ikke lik i hele landet.
    .is-oslo = Oslo
    .is-bergen = Bergen
    .is-stavanger = Stavanger
    .is-trondheim = Trondheim
    .is-kirkenes = Kirkenes
    .is-elsewhere = Et annet sted

norwegianNumber = Har du et norsk nummer alt?
    .label = Norsk nummer
    .hint = Det faste heter fødselsnummer. D-nummer er for kortere opphold.
    .why = Banken, fastlegen og registeret spør etter det, og et D-nummer åpner ikke alle dører.
    .is-none = Nei
    .is-d-number = D-nummer
    .is-national-identity-number = Fødselsnummer

dNumberOn = Når fikk du D-nummeret?
    .label = D-nummer siden
    .hint = Det står i brevet.
    .why = Melder du flytting kort tid etter, slipper du en ny ID-kontroll.

housing = Hvor skal du bo i begynnelsen?
    .label = Bolig
    .hint = Hotell, venner eller en leilighet fra arbeidsgiveren er alt midlertidig.
    .why = Du trenger en adresse for brev, og siden en bolig med kontrakt.
    .is-none = Jeg har ingenting ennå
    .is-temporary = Et midlertidig sted
    .is-tenancy = Jeg har signert en leiekontrakt

depositAsked = Har en utleier bedt deg om depositum?
    .label = Depositum
    .hint = Depositum er penger som sikrer husleien.
    .why = Pengene må stå på en bestemt måte, og nykommere blir ofte lurt her.
    .is-no = Nei
    .is-blocked-account = Ja, på en sperret konto i mitt navn
    .is-elsewhere = Ja, kontant eller på en annen konto

## Hvem og hva som blir med

comesWith = Hvem blir med deg?
    .label = Hvem som blir med
    .hint = Nå eller senere.
    .why = Skole, barnehage, barnetrygd og familieinnvandring er hvert sitt skritt.
    .is-alone = Ingen
    .is-partner = Partneren min
    .is-children = Barna mine
    .is-partner-and-children = Partneren og barna mine

partnerCitizenship = Hvilke statsborgerskap har partneren din?
    .label = Partnerens statsborgerskap
    .hint = Skriv alle landene, for eksempel India, eller Brasil og Italia.
    .why = Noen partnere må ha oppholdskort, andre bare registrere seg.

childBelowSchoolAge = Blir et barn i barnehagealder med?
    .label = Barn i barnehagealder
    .hint = Fra det har fylt ett år, til skolen begynner.
    .why = Retten til barnehageplass avhenger av når du søker.

childOfSchoolAge = Blir et barn i skolealder med?
    .label = Barn i skolealder
    .hint = Barneskole og ungdomsskole.
    .why = Barn som blir, har rett til skole, og snart også plikt.

tuberculosisCountry = Står landet ditt på listen for tuberkulosetest?
    .label = På tuberkuloselisten
    .hint = Listen er på fhi.no. Land du nylig har bodd i, teller også. Du kan hoppe over dette.
    .why = Nykommere fra disse landene må ta en test. Listen fornyes hvert år.

householdGoods = Tar du med møbler eller annet innbo?
    .label = Flyttegods
    .hint = Det du har i kofferten, teller ikke.
    .why = Du kan ta det inn tollfritt hvis du gjør det på riktig måte.

abroadForAYear = Har du bodd utenfor Norge hele det siste året?
    .label = Ett år i utlandet
    .hint = Korte besøk i Norge gjør ingenting.
    .why = Bare da kan du ta inn innboet tollfritt.

pets = Tar du med hund, katt eller et annet kjæledyr?
    .label = Kjæledyr
    .hint = Hund, katt og ilder må ha brikke og vaksine.
    .why = Noe må gjøres lenge før du reiser.

drives = Vil du kjøre bil i Norge?
    .label = Bilkjøring
    .hint = Hvis ikke, hopper jeg over spørsmålet om førerkort.
    .why = Et utenlandsk førerkort kan bare brukes en stund.

drivingLicenceCountry = Hvilket land har utstedt førerkortet ditt?
    .label = Førerkort fra
    .hint = For eksempel Japan, USA eller India.
    .why = Landet avgjør om du kan bytte det inn, og hva som skal til.

## Gjøremål: å søke

task-authority-for-employer = Gi arbeidsgiveren skriftlig fullmakt
    .how = Da kan arbeidsgiveren søke for deg hos politiet i Norge, og for familien også. Kopier av papirene er nok.

task-wait-for-answer = Vent på svar, og planlegg løst
    .how = Ventetidene står på udi.no. Ikke si opp eller bestill noe du ikke kan avbestille. Gebyret får du tilbake bare fram til timen din.

task-appeal = Vurder å klage
    .how = Send klagen til UDI, som ser på saken på nytt. Endrer de den ikke, avgjør Utlendingsnemnda (UNE), og det kan ta lang tid. Den nøyaktige fristen står i brevet. Spør en advokat eller en fagforening først.
    .within = Gjør det innen { $days } dager etter at du fikk avslaget.

task-entry-visa = Få innreisevisumet
    .how = Når tillatelsen er gitt, ber UDI ambassaden om å utstede det. Du søker ikke om det, og det koster ikke noe mer. Reis når du har det.

task-enter-by = Reis inn i tide
    .how = Den siste dagen står i brevet fra UDI. Rekker du det ikke av en god grunn, og jobben står ved lag, ber du UDI om mer tid før den går ut.
    .within = Gjør det innen { $months } måneder etter vedtaket.

task-book-police = Bestill time hos politiet
    .how = Gjør det i søknadsportalen så snart tillatelsen er gitt, før du reiser. Er ingenting ledig tidsnok, tar du den første ledige timen.
    .within = Gjør det så snart tillatelsen er gitt.

## Gjøremål: før du reiser

task-legalise-papers = Få familiens papirer stemplet og oversatt
    .how = Det gjelder papirer på fødsel og ekteskap. Det tar flere uker, så vent ikke.
    .within = Begynn med det nå.

task-papers-to-bring = Pakk originalpapirene
    .how = Ta med pass, vedtak, kontrakt, vitnemål og førerkort. Kommer familien, må du ha papirer på fødsel og ekteskap også.
    .how-without-permit = Ta med pass, kontrakt, vitnemål og førerkort. Kommer familien, må du ha papirer på fødsel og ekteskap også.
    .within = Ha dem klare når du reiser.

task-first-address = Finn en første adresse
    .how = Oppholdskortet og brevene kommer i posten, så du trenger en adresse der navnet ditt kan stå på postkassen.
    .how-without-permit = Viktige brev kommer i posten, så du trenger en adresse der navnet ditt kan stå på postkassen.
    .within = Ha den klar når du reiser.

task-goods-list = Skriv liste over flyttegodset
    .how = Tolletaten vil ha en liste over det du tar med.
    .within = Ha den klar når du reiser.

task-pets = Gjør kjæledyret klart
    .how = Først kommer brikken, så rabiesvaksinen. Den må få virke i noen uker. Fra noen land trengs en blodprøve også, og den tar flere måneder. Spør derfor Mattilsynet først. En hund får ormekur like før grensen. Gå på rødt på tollen. Noen raser er forbudt.
    .within = Få vaksinen satt minst { $days } dager før du reiser.

## Gjøremål: de første ukene

task-police-report = Møt hos politiet
    .how = De tar bilde og fingeravtrykk og bestiller oppholdskortet. Ta med pass. Finnes ingen ledig time så snart, tar du den første, og tar vare på bestillingen. Om du kan jobbe før dette møtet, står i vedtaket: spør hvis det ikke gjør det.
    .within = Gjør det innen { $days } dager etter at du kom til Norge.

task-identity-number = Få fødselsnummeret
    .how = Det kommer av seg selv når du har møtt politiet: UDI får beskjed, og Skatteetaten avgjør. Det tar noen uker. Får du D-nummer og skal bli lenger, melder du flytting selv.

task-report-move-with-d-number = Meld flytting, siden du har D-nummer
    .how = Med D-nummer er du ikke registrert som bosatt. Møt opp med pass, leiekontrakt og arbeidskontrakt. Gjør du det tidlig nok, slipper du ny ID-kontroll.
    .within = Gjør det innen { $days } dager etter at du fikk D-nummeret.

task-mailbox-name = Sett navnet på postkassen
    .how = Gi Posten adressen din. Skriv navnene til alle som bor der, på postkassen.

task-tax-card = Skaff skattekort
    .how = Søk hos Skatteetaten, og møt til ID-kontroll med pass og kontrakt. Velg kildeskatt på lønn (PAYE) eller vanlig skatt. Det må være klart før du får lønn: uten det må arbeidsgiveren trekke mye mer.
    .within = Gjør det før den første lønningen.

task-bank-account = Åpne bankkonto
    .how = Ta med pass, tillatelse eller oppholdskort, norsk nummer, kontrakten og adressen. Bankene er ulike, så spør flere enn én, og spør banken arbeidsgiveren bruker.
    .how-without-permit = Ta med pass, norsk nummer, kontrakten og adressen. Bankene er ulike, så spør flere enn én, og spør banken arbeidsgiveren bruker.
    .within = Gjør det før den første lønningen.

task-bank-id = Få BankID
    .how = Banken gir deg den, og nesten alt på nett spør etter den. De fleste bankene krever fødselsnummer og at du møter opp selv.

task-tb-test = Ta tuberkulosetest
    .how = Se på listen på fhi.no først, for den fornyes hvert år. Står landet ditt der, tar du kontakt med kommunen snart etter at du kom. Testen er gratis.
    .how-listed = Landet ditt står på listen, så ta kontakt med kommunen snart etter at du kom. Testen er gratis.

task-gp-register = Velg fastlege
    .how = Alle som er registrert bosatt i en kommune, har rett til fastlege. Du trenger fødselsnummer. Velg på helsenorge.no, eller på telefon før du har BankID.

task-long-term-home = Finn en bolig for lengre tid
    .how = Få en skriftlig kontrakt. Betal aldri før du har sett stedet og signert. Husleie kan bare kreves litt på forskudd, og den kan bare øke etter reglene.

task-deposit-account = Betal depositum bare på sperret konto
    .how = Det må være en konto i ditt navn som ingen av dere kan tømme alene. Utleieren åpner den og betaler for den. Betal aldri kontant eller på utleierens egen konto. Har du alt gjort det, kan du kreve pengene tilbake.

## Gjøremål: det første året

task-driving-licence-stop = Slutt å kjøre på det utenlandske førerkortet
    .how = Et førerkort fra land utenfor EØS kan bare brukes en kort stund. Dette har jeg ikke lest på en offisiell side, så sjekk vegvesen.no.
    .within = Slutt senest { $months } måneder etter at du flyttet.

task-driving-licence-exchange = Bytt inn førerkortet hvis du vil
    .how = Du trenger ingen prøve. Søk til Statens vegvesen når du har fødselsnummer.

task-driving-licence-exchange-japan = Bytt inn det japanske førerkortet
    .how = For bil trenger du ingen prøve hvis du gjør det i tide. Søk til Statens vegvesen.
    .within = Gjør det innen { $months } måneder etter at du flyttet til Norge.

task-driving-licence-tests = Bytt inn førerkortet ved å bestå prøver
    .how = Du må ta teoriprøve og oppkjøring. Det er ingen søknadsfrist. Spør Statens vegvesen.

task-driving-licence-new = Ta norsk førerkort
    .how = Ditt kan ikke byttes inn, så du begynner som ny sjåfør. En trafikkskole kan si hvilke deler av opplæringen du slipper.

task-family-applies = La familien søke samtidig
    .how = Søknader som leveres sammen, blir besvart sammen. Arbeidsgiveren kan levere for familien også.
    .title-later = La familien søke, hvis de ikke har gjort det
    .how-later = Din egen søknad kom først, så de kan få svar senere enn du. De bør søke så snart de kan.

task-partner-residence-card = La partneren søke om oppholdskort
    .how = Partneren kan bli med deg som familie til en EU/EØS-borger. Blir dere lenge, må partneren søke om kortet. Bestill time på udi.no snart etter at dere kom.

task-school = Meld barnet inn i skolen
    .how = Spør kommunen eller den nærmeste skolen. Den er gratis. De yngste kan være der etter skoletid.
    .within = Gjør det før barnet har vært her i { $months } måneder.

task-kindergarten = Søk om barnehageplass
    .how = Søk hos kommunen så snart dere står i registeret. Søker du i tide til hovedopptaket, har barnet rett til plass når det fyller ett år innen utgangen av november. Ellers må det være noe ledig.
    .due = Neste hovedopptak har frist { $due }.

task-child-benefit = Søk om barnetrygd
    .how = Søk hos Nav når hele familien er registrert her. Nykommere får den ikke av seg selv. Kontantstøtte krever mange år i Norge.

task-customs-goods = Ta inn flyttegodset tollfritt
    .how = Det må være brukte ting som du hadde i utlandet og skal bruke her. Bil, alkohol, tobakk og arbeidsutstyr teller ikke. Fortoll dem med listen din.
    .within = Gjør det innen { $months } måneder etter at du flyttet.

task-tax-return = Sjekk og lever skattemeldingen
    .how = Den kommer ferdig utfylt, og du sjekker at den stemmer. Den som har kildeskatt på lønn (PAYE) hele året, har ingen å levere.

task-norwegian-classes = Begynn på norskkurs
    .how = Du betaler selv, og noen arbeidsgivere betaler. Du trenger norsk hvis du siden vil søke om å bli for godt.

task-union = Vurder å melde deg inn i en fagforening
    .how = Tekna, NITO og andre hjelper med kontrakt og lønn. Du kan melde deg inn før du signerer, og arbeidsgiveren kan ikke spørre om det.

## Hvor

where-self = Du selv
where-employer = Arbeidsgiveren
where-police = Politiet
where-service-centre = Servicesenter for utenlandske arbeidstakere (SUA) i byen din, med timebestilling
where-tax-office = Skattekontoret, med timebestilling
where-tax-administration-online = skatteetaten.no
where-embassy = Ambassaden eller visumsenteret
where-udi = UDI
where-border = Ved grensen
where-vet = Veterinæren
where-post = I posten
where-post-office = Posten
where-bank = En bank
where-municipality = Kommunen
where-helsenorge = helsenorge.no
where-landlord = Utleieren
where-roads-administration = Statens vegvesen
where-driving-school = En trafikkskole
where-nav = Nav
where-customs = Tolletaten
where-union = En fagforening

## Pass på

rule-worksAfterGrant = Første dag på jobb
    .not-met = Din første arbeidsdag kommer før tillatelsen. Du kan ikke jobbe før du har den, hvis ikke politiet har sagt ja til tidlig arbeidsstart. Et besøk uten visum gir ingen rett til å jobbe.

rule-worksAsStudent = Arbeid med studietillatelse
    .not-met = Første arbeidsdag er før den nye tillatelsen. Fram til da gir studietillatelsen bare lov til deltidsarbeid ved siden av studiene, og heltid i vanlige ferier. Begynn på heltid når du har fått den nye tillatelsen.
    .no-rule = Jeg kjenner ingen regel om dette for den datoen. Spør UDI.

rule-worksAsJobSeeker = Arbeid som arbeidssøker
    .not-met = Første arbeidsdag er før den nye tillatelsen. Noen arbeidssøkere kan jobbe heltid så lenge, andre kan ikke jobbe i det hele tatt. Se i vedtaket hvilken tillatelse du har, eller spør UDI.
    .no-rule = Jeg kjenner ingen regel om dette for den datoen. Spør UDI.

rule-entersInTime = Innreise i tide
    .not-met = Du kommer etter den vanlige siste dagen for å reise inn. Se på dagen i brevet, og be UDI om mer tid før den går ut.
    .no-rule = Jeg vet ikke den siste dagen for å reise inn på denne datoen. Se i brevet.

rule-entersWithVisa = Innreisevisum
    .not-met = Du trenger visum for å reise inn, og du ville komme før tillatelsen. Visumet kommer etter den, eller etter en tidlig start som sjefen din har bedt om. Reis når du har det.
    .no-rule = Jeg kjenner ikke regelen om innreisevisum på denne datoen. Spør ambassaden.

rule-earlyStartOffice = Hvor du ber om tidlig arbeidsstart
    .not-met = Servicesenteret i byen din kan ikke si ja til tidlig start, og det kan ikke en ambassade heller. Spør politiet der du skal bo, før søknaden går inn.
    .no-rule = Jeg vet ikke hvor man ba om tidlig arbeidsstart på denne datoen. Spør politiet.

rule-depositAccount = Depositumet
    .not-met = Depositum kontant eller på utleierens egen konto er ikke lov. Be om en sperret konto i ditt navn. Pengene kan du kreve tilbake.

## Svar som ikke kan stemme samtidig

contradiction-workBeforeArrival = Første arbeidsdag er før dagen du kommer. Hvilken dag er riktig?
contradiction-paidBeforeWork = Den første lønningen er før første arbeidsdag. Hvilken dag er riktig?
contradiction-policeBeforeArrival = Du møter politiet før dagen du kommer. Hvilken dag er riktig?
contradiction-grantedThoughRefused = Du oppga dagen tillatelsen ble gitt, og sa at du fikk avslag. Hvilket svar er riktig?
contradiction-grantedThoughFree = Du sa at du har fått tillatelsen til denne jobben, og at du har en som gir rett til enhver jobb. Hvilket svar er riktig?
contradiction-refusedTooEarly = Du oppga dagen for et avslag, og sa at du ikke fikk avslag. Hvilket svar er riktig?
contradiction-appliedThereBeforeComing = Du sa at du søkte i Norge, og at tillatelsen ble gitt før du kom. Hvilket svar er riktig?
contradiction-visaThoughVisaFree = Du sa at du trenger visum for å reise inn, men med ditt statsborgerskap trengs det ikke for et besøk. Hvilket svar er riktig?
contradiction-nordicWithPermitAnswers = Du sa at du er nordisk statsborger, og at du har søkt om tillatelse. Nordiske borgere trenger ingen. Hvilket svar er riktig?

## Deler av svarene

part-arrival-you = Du
part-arrival-permit = Tillatelsen
part-arrival-days = Datoene dine
part-arrival-settling = Å komme på plass
part-arrival-along = Hvem og hva du tar med
