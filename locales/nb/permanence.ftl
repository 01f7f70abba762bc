### Å bli for godt: permanent opphold og, kort, statsborgerskap.

## Tiden i Norge

permanenceGoal = Hva vil du søke om?
    .label = Hva du søker om
    .why = Permanent opphold og statsborgerskap har ulike vilkår.
    .is-permanent-residence = Permanent oppholdstillatelse
    .is-citizenship = Norsk statsborgerskap
    .assumed = Du vil vite om permanent opphold.

grantedInNorway = Var du i Norge da du fikk din første tillatelse som faglært?
    .label = Første tillatelse gitt i Norge
    .hint = Datoen står i vedtaket. Svar nei hvis du flyttet til Norge etter den dagen.
    .why = Det avgjør fra hvilken dag årene i Norge teller.

permitGrantedOn = Hvilken dag fikk du din første tillatelse som faglært?
    .label = Dagen for tillatelsen
    .hint = Datoen står i vedtaket. For eksempel 15. mars 2024.
    .why = Årene i Norge teller fra denne dagen når du alt var her.

reportedToPolice = Hvilken dag møtte du hos politiet etter at du hadde flyttet til Norge?
    .label = Møtt hos politiet
    .hint = Timen der du bestilte ditt første oppholdskort.
    .why = Når tillatelsen ble gitt i utlandet, teller årene i Norge fra denne dagen.

permitConditions = Har du oppfylt vilkårene for tillatelsen hele tiden?
    .label = Vilkårene for tillatelsen
    .hint = Samme type stilling, full tid eller nær det, og god nok lønn. En tid uten jobb er et brudd.
    .why = Vilkårene må være oppfylt når du søker, og må ha vært det hele veien.
    .is-not-met = Nei, jeg oppfyller dem ikke nå
    .is-gap = Jeg oppfyller dem nå, men det var et brudd
    .is-met-throughout = Ja, hele tiden

monthsAbroad = Hvor mange måneder har du vært utenfor Norge de siste tre årene?
    .label = Måneder utenfor Norge
    .hint = Legg sammen alle reiser, også ferier. For eksempel 5 eller 6,5.
    .why = For lang tid i utlandet gjør at du må vente lenger.

monthsAbroadForEmployer = Hvor mange av de månedene sendte arbeidsgiveren deg ut for å jobbe?
    .label = Måneder ute for arbeidsgiveren
    .hint = Bare oppdrag for arbeidsgiveren i Norge teller.
    .why = En faglært kan ha vært borte lenger når det meste var for arbeidsgiveren.

oralNorwegian = Hvilken prøve i muntlig norsk har du bestått?
    .label = Prøve i muntlig norsk
    .hint = Se etter den muntlige delen av norskprøven.
    .why = Du må ha bestått en muntlig prøve på et visst nivå.
    .is-none = Ingen
    .is-a1 = A1
    .is-a2 = A2
    .is-b1 = B1 eller høyere

socialStudiesPassed = Har du bestått samfunnskunnskapsprøven?
    .label = Samfunnskunnskapsprøven
    .hint = Du kan ta den på et språk du forstår.
    .why = Prøven er et vilkår for permanent opphold.

testExemption = Har du papirer som kan gi fritak fra prøvene, for eksempel på grunn av helsen?
    .label = Fritak fra prøvene
    .hint = Du trenger ikke si hva det gjelder.
    .why = UDI kan gjøre unntak når det er gode grunner.

incomeLast12Months = Hvor mye tjente du de siste 12 månedene?
    .label = Inntekt siste 12 måneder
    .hint = Før skatt, i kroner. Partnerens inntekt, gaver og sparepenger teller ikke.
    .why = Du må ha hatt en egen inntekt.

criminalRecord = Er du straffet for noe, eller siktet for noe?
    .label = Straff eller siktelse
    .hint = Du kan svare «vil ikke si».
    .why = Det kan gjøre ventetiden lenger.

yearsInNorway = Hvor mange år har du bodd i Norge med tillatelse?
    .label = År i Norge
    .hint = Regn årene det siste tiåret eller så, og ta ikke med lengre opphold i utlandet.
    .why = Statsborgerskap krever flere år enn permanent opphold.

incomeLastTaxSettlement = Hvilken inntekt viser det siste skatteoppgjøret?
    .label = Inntekt i skatteoppgjøret
    .hint = Skriv inntekten før skatt, i kroner.
    .why = Med høy nok inntekt er færre år nok.

citizenshipTestPassed = Har du bestått statsborgerprøven?
    .label = Statsborgerprøven
    .why = Prøven er et vilkår for statsborgerskap.

## Hva reglene sier

rule-countingPermit = Tillatelsen du har
    .met = Tillatelsen teller mot permanent opphold.
    .not-met = Tillatelsen teller ikke mot permanent opphold. Tid med tillatelse som faglært gjør det.
    .unknown = Du må ha en tillatelse som teller mot permanent opphold. Jeg vet ikke ennå hvilken du har.
    .law = Det er ikke sikkert at tillatelsen teller.

rule-threeYears = Lenge nok i Norge
    .met = Du har vært lenge nok i Norge.
    .not-met = Du har ikke vært lenge nok i Norge ennå. Under ser du fra hvilken dag du har det.
    .unknown = Jeg vet ikke ennå fra hvilken dag årene i Norge teller.

rule-timeAbroad = Tid utenfor Norge
    .met = Du har ikke vært for lenge utenfor Norge.
    .not-met = Du har vært for lenge utenfor Norge. Kanskje må du vente til de lengste reisene er lenger tilbake.
    .unknown = Du kan ikke ha vært for lenge utenfor Norge. Jeg vet ikke nok om tiden din i utlandet ennå.
    .no-rule = Jeg kjenner ikke regelen om tid i utlandet for denne datoen. Spør UDI.

rule-permitConditionsKept = Vilkårene for tillatelsen
    .met = Du har oppfylt vilkårene for tillatelsen hele veien.
    .not-met = Du oppfyller ikke vilkårene for tillatelsen nå, og det må du når du søker.
    .unknown = Du må ha oppfylt vilkårene for tillatelsen hele veien. Jeg vet ikke ennå om du har det.
    .law = Det var et brudd der vilkårene ikke var oppfylt.

rule-permitStillValid = En gyldig tillatelse
    .not-met = Tillatelsen går ut før du søker. Forny den i tide, og søk mens den er gyldig.
    .no-rule = Jeg vet ikke om tillatelsen måtte være gyldig på denne datoen. Spør UDI.

rule-cleanRecord = Straff eller siktelse
    .not-met = En straff eller siktelse kan gjøre ventetiden lenger. En advokat kan si hvor mye.

rule-oralTest = Muntlig norsk
    .met = Du har prøven i muntlig norsk, eller trenger den ikke.
    .not-met = Du har ikke bestått en muntlig prøve på nivået du trenger.
    .unknown = Du trenger en prøve i muntlig norsk, hvis ikke noe fritar deg. Jeg vet ikke nok om det ennå.
    .law = Det er ikke sikkert at du trenger den muntlige prøven.
    .no-rule = Jeg kjenner ikke språkregelen for denne datoen. Spør UDI.

rule-socialStudiesTest = Samfunnskunnskap
    .met = Du har samfunnskunnskapsprøven, eller trenger den ikke.
    .not-met = Du har ikke bestått samfunnskunnskapsprøven ennå.
    .unknown = Du trenger samfunnskunnskapsprøven, hvis ikke noe fritar deg. Jeg vet ikke nok om det ennå.
    .law = Det er ikke sikkert at du trenger samfunnskunnskapsprøven.
    .no-rule = Jeg kjenner ikke regelen om samfunnskunnskap for denne datoen. Spør UDI.

rule-ownIncome = Egen inntekt
    .met = Du har tjent nok selv.
    .not-met = Du har ikke tjent nok selv. Det mangler minst { $shortfall }.
    .unknown = Du må ha hatt nok egen inntekt, hvis ikke alderen fritar deg. Jeg vet ikke nok om de to ennå.
    .law = Det er ikke sikkert at du trenger egen inntekt.
    .no-rule = Jeg vet ikke hvilken inntekt du måtte ha på denne datoen. Sjekk udi.no.

rule-citizenshipRules = Statsborgerskap
    .unknown = Jeg vet ikke ennå hvilke regler som gjelder for deg.
    .law = Jeg kjenner reglene for statsborgerskap bare i korte trekk.
    .no-rule = Nordiske borgere har egne regler, som jeg ikke kjenner. Spør UDI.

rule-citizenshipYears = År for statsborgerskap
    .not-met = Du har trolig ikke bodd lenge nok i Norge. Høyere inntekt kan gjøre at færre år er nok.
    .no-rule = Jeg vet ikke hvor mange år som trengtes på denne datoen. Spør UDI.

rule-citizenshipOralTest = Muntlig norsk for statsborgerskap
    .not-met = Du trenger trolig en høyere muntlig prøve enn den du har.
    .no-rule = Jeg kjenner ikke språkregelen for statsborgerskap på denne datoen. Spør UDI.

rule-citizenshipTest = Statsborgerprøven
    .not-met = Du trenger trolig statsborgerprøven, på norsk.
    .no-rule = Jeg kjenner ikke regelen om statsborgerprøven for denne datoen. Spør UDI.

open-permitCounts = Noen tillatelser teller, og noen gjør det ikke. Det står i vedtaket hvilken type din er.
    .ask = Les vedtaket, eller spør UDI.

open-gapInConditions = Det er ikke avklart hvordan et brudd teller, for eksempel en tid uten jobb eller en permittering.
    .ask = Spør UDI om bruddet gjør at du må telle på nytt. Ha datoene og papirene klare.

open-formerTests = Jeg vet ikke hvilke prøver tillatelsen din krevde etter de gamle reglene.
    .ask = Spør UDI. Med dagens prøver er tvilen borte.

open-agesTested = Jeg har bare lest i uoffisielle tekster at folk på din alder ikke trenger prøver.
    .ask = Spør UDI før du stoler på det.

open-testExemption = UDI kan gjøre unntak for helse eller andre tungtveiende grunner.
    .ask = Spør UDI hvilke papirer de vil se. Består du prøvene, er tvilen borte.

open-agesOfIncome = Jeg vet ikke om folk på din alder trenger egen inntekt.
    .ask = Spør UDI før du søker.

open-citizenshipRules = Det jeg vet om statsborgerskap, er ikke bekreftet for i år, så jeg vurderer det ikke.
    .ask = Bruk veiviseren om statsborgerskap på udi.no.

contradiction-reportBeforeArrival = Du sa at du møtte hos politiet før du kom til Norge. Hvilken dag er riktig?

contradiction-grantedAfterReport = Du sa at du kom med en tillatelse, og at den ble gitt etter at du hadde møtt hos politiet. Hvilket svar er riktig?

contradiction-permitOverBeforeReport = Du sa at tillatelsen gikk ut før du møtte hos politiet. Hvilken dag er riktig?

contradiction-moreMonthsForEmployer = Du sa at du var lenger ute for arbeidsgiveren enn du var ute i alt. Hvilket tall er riktig?

verdict-permanence-likely = Etter svarene dine får du trolig permanent opphold.
    .detail = Alle vilkår jeg kan sjekke, er oppfylt. UDI avgjør, og kan vite eller se noe jeg ikke kan. Derfor er dette ikke et løfte.

verdict-permanence-not-likely = Etter svarene dine får du trolig ikke permanent opphold ennå.
    .detail = Minst ett vilkår er ikke oppfylt nå. Dette er ikke et avslag, for det kan bare UDI gi. Under ser du hva som mangler, og fra hvilken dag det kan endre seg.

verdict-permanence-not-yet-known = Jeg kan ikke si ennå om du kan bli for godt.
    .detail = Noe mangler fortsatt, eller loven er uklar på et punkt som avgjør. Under ser du hva som er åpent, og hvem du kan spørre.

verdict-citizenship = Dette vet jeg om norsk statsborgerskap.
    .detail = Tallene er de siste jeg har lest. De er ikke bekreftet for i år, så jeg dømmer ikke i saken din. Under ser du hva UDI spør etter, og hva du kan gjøre.

verdict-permanence-no-permit-needed = Du trenger ikke søke om permanent opphold.
    .detail = Dette bygger på svarene dine: du trenger ingen tillatelse, eller du har denne fra før.

## Hva du må gjøre

task-citizenship-count-years = Tell opp årene dine i Norge
    .how = Tell årene med tillatelse, og noter reisene til utlandet. Vilkårene for permanent opphold må også være oppfylt.

task-citizenship-oral-test = Bestå den muntlige norskprøven på B1
    .how = Be om en dato tidlig, for plassene kan bli fylt.

task-citizenship-test = Bestå statsborgerprøven
    .how = Du tar den på norsk. Kommunen kan si deg hvor og når.

task-citizenship-apply = Søk om statsborgerskap
    .how = Les først om statsborgerskap på udi.no, for jeg har ikke fått sjekket reglene for i år. Du kan beholde det du har, for Norges del.

task-three-years-reached = Dagen du har vært lenge nok i Norge
    .how = Du kan levere søknaden fra og med da hvis alt annet er på plass.
    .within = Det kommer an på fra hvilken dag årene dine teller.

task-note-days-abroad = Skriv opp dagene i utlandet
    .how = Skriv ned hver reise med datoer, og ta vare på billetter og brev om oppdrag for arbeidsgiveren.

task-oral-test = Bestå prøven i muntlig norsk
    .how = Bestill den muntlige delen av norskprøven i god tid. Den holdes bare noen få ganger i året.

task-social-studies-test = Bestå samfunnskunnskapsprøven
    .how = Bestill den hos kommunen, på et språk du forstår.

task-keep-permit-valid = Hold tillatelsen gyldig
    .how = Søk mens tillatelsen er gyldig, og forny den i tide hvis den går ut før det.
    .within = Søk før tillatelsen går ut.

task-recent-offer-form = Få et nytt arbeidstilbudsskjema
    .how = Be arbeidsgiveren om et skjema som er signert de siste månedene, og de siste lønnsslippene.

task-apply-permanent = Søk om permanent opphold
    .how = Fyll ut søknaden på udi.no, betal gebyret og bestill time hos politiet.

figure-permanentIncome = Inntekten du må ha hatt
figure-permanentFee = Gebyr for permanent opphold
figure-citizenshipYearsNeeded = År i Norge som du trenger
figure-citizenshipYearsAmong = De regnes blant de siste
figure-citizenshipIncome = Inntekt der færre år kan være nok
figure-citizenshipFewerYears = År med den inntekten
figure-citizenshipFewerYearsAmong = Disse regnes blant de siste
law-amount-of-permanentFees = Gebyr for permanent opphold

condition-yearsCounted = Årene i Norge
    .is-not-yet = ikke lenge nok ennå
    .is-reached = lenge nok
condition-monthsAbroadOtherwise = Måneder ute som ikke var for arbeidsgiveren
