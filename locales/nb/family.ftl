### Familien: hvem som kan komme, hva du må tjene, og i hvilken rekkefølge dere søker.

## Familien

familyMember = Hvem vil komme til deg i Norge?
    .label = Familiemedlem
    .hint = Velg én. Du kan komme tilbake og svare for neste person etterpå.
    .why = Hvert familiebånd har egne vilkår.
    .is-spouse = Ektefellen eller den registrerte partneren min
    .is-cohabitant = Samboeren min
    .is-child = Barnet mitt
    .is-other = En annen, for eksempel mor, far eller søsken

familyCitizenship = Hvilke statsborgerskap har familiemedlemmet?
    .label = Familiemedlemmets statsborgerskap
    .hint = Skriv alle landene, for eksempel India, eller Brasil og Italia.
    .why = Noen borgere trenger ingen tillatelse i det hele tatt.

yearsLivedTogether = Hvor mange år har dere bodd sammen?
    .label = År dere har bodd sammen
    .hint = Regn tiden i samme hjem, også i utlandet. For eksempel 1,5. Ingen av dere kan være gift med en annen.
    .why = Samboere må ha bodd sammen en viss tid, eller ha barn sammen.

commonChild = Har dere barn sammen, eller venter dere barn?
    .label = Barn sammen
    .why = Med barn sammen spiller det ingen rolle hvor lenge dere har bodd sammen.

youngerPartnerAge = Hvor gammel er den yngste av dere to?
    .label = Alderen til den yngste
    .hint = I hele år.
    .why = Det er en nedre aldersgrense for par, med noen unntak.

childAge = Hvor gammelt er barnet?
    .label = Barnets alder
    .hint = I hele år. Har du flere barn, svarer du for det eldste først.
    .why = Barn som er myndige, vurderes på en annen måte.

ownShare = Hvor stor stilling har du i Norge?
    .label = Stillingsprosent
    .hint = Jobben du har, eller den du skal begynne i. I prosent, for eksempel 100 for full stilling. Du kan også svare i timer i uka.
    .why = Det du tjener, regnes ut fra lønnen og hvor stor stillingen er.

ownPay = Hva har du i fast lønn i Norge?
    .label = Fast lønn
    .hint = I jobben du har, eller den du skal begynne i. For eksempel 48k i måneden, eller 600 000 i året. Før skatt, uten bonus, overtid og goder.
    .why = Du må tjene nok til at familien kan komme til deg.

applyTogether = Skal dere søke sammen, samtidig?
    .label = Søke sammen
    .hint = Arbeidsgiveren kan søke for alle hvis dere gir skriftlig fullmakt.
    .why = Søknader som leveres sammen, blir besvart sammen.

## Hva reglene sier

rule-familyNordic = Nordisk statsborgerskap
    .met = Familiemedlemmet er nordisk borger og kan bo og jobbe i Norge uten tillatelse. Flyttingen må meldes.

rule-familyEea = Statsborgerskap i EU/EØS eller Sveits
    .met = Familiemedlemmet er borger av EU/EØS eller Sveits og trenger ingen tillatelse. Blir de lenger, må de registrere seg hos politiet.

rule-familyOfEea = Familie til en EU/EØS-borger
    .met = Du er borger av EU/EØS eller Sveits, så familien trenger ikke familieinnvandring. Blir de lenger, søker de om oppholdskort.

rule-countsAsFamily = Familie til en EU/EØS-borger
    .unknown = Familien til en EU/EØS-borger har egne regler. Jeg vet ikke ennå om de gjelder dere.
    .law = Det er ikke sikkert at familiemedlemmet kan komme som familie til en EU/EØS-borger.
    .no-rule = Jeg vet ikke hvem som kunne komme med en EU/EØS-borger på denne datoen. Spør UDI.

rule-familyMember = Hvem som vil komme
    .met = Dette familiemedlemmet kan komme til deg.
    .unknown = Bare noen i familien kan komme til deg. Jeg vet ikke ennå hvem som vil komme.
    .law = Reglene jeg kjenner, gjelder ektefelle, samboer og barn som ikke er myndige.

rule-livedTogether = Bodd sammen
    .met = Dere har bodd sammen lenge nok, eller dere har eller venter barn sammen.
    .not-met = Dere har ikke bodd sammen lenge nok, og dere har ikke barn sammen.
    .unknown = Dere må ha bodd sammen en viss tid, eller ha barn sammen. Jeg vet ikke ennå om det stemmer.

rule-childUnderAge = Barnets alder
    .met = Barnet er ikke myndig og kan komme til deg.
    .unknown = Barnet kan ikke være myndig. Jeg vet ikke ennå hvor gammelt det er.
    .law = Barnet er myndig.

rule-coupleAge = Parets alder
    .met = Begge er gamle nok.
    .unknown = Begge må ha nådd en viss alder. Jeg vet ikke ennå hvor gammel den yngste er.
    .law = Den yngste av dere er under den vanlige aldersgrensen.
    .no-rule = Jeg kjenner ikke regelen om alder for denne datoen. Spør UDI.

rule-personJoined = Den de kommer til
    .met = Familien kan komme til en som har din tillatelse.
    .unknown = Det kommer an på din egen tillatelse, og jeg vet ikke ennå hvilken du har.
    .law = Det er ikke sikkert at familien kan komme til deg.

rule-familyWork = Retten til å jobbe
    .met = Med tillatelsen kan en voksen i familien ta hvilken jobb som helst. Den varer aldri lenger enn din.
    .unknown = Hva familien kan jobbe med, følger av tillatelsen. Jeg vet ikke ennå hvilken de trenger.
    .no-rule = Jeg vet ikke om familien kunne jobbe på denne datoen. Spør UDI.

rule-applyTogether = Å søke sammen
    .not-met = Det er som regel best at dere søker samtidig. Da blir søknadene besvart sammen.
    .no-rule = Jeg vet ikke hvordan familier søkte på denne datoen. Spør UDI.

rule-familyIncome = Inntekten din
    .met = Lønnen er høy nok til at familien kan komme. Det må være sannsynlig at den fortsetter slik.
    .not-met = Lønnen er for lav til at familien kan komme. Det mangler minst { $shortfall } i året. Det finnes noen unntak, så spør UDI.
    .unknown = Du må tjene nok. Jeg vet ikke nok om lønnen din ennå.
    .law = Lønnen er i en annen valuta.
    .no-rule = Jeg vet ikke hvor mye du måtte tjene på denne datoen. Sjekk udi.no.

rule-formerFamilyIncome = Inntekten din, etter den gamle regelen
    .met = Lønnen er høy nok etter regelen for søknader fra før endringen.
    .not-met = Lønnen er for lav, også etter regelen for søknader fra før endringen. Det mangler minst { $shortfall } i året.
    .unknown = Du må tjene nok. Jeg vet ikke nok om lønnen din ennå.
    .law = Lønnen er i en annen valuta.
    .no-rule = Jeg vet ikke hvor mye du måtte tjene på denne datoen. Sjekk udi.no.

rule-pastIncome = Inntekten i fjor
    .law = Ofte ser UDI også på hva du tjente i fjor.
    .no-rule = Jeg vet ikke om fjorårets inntekt telte på denne datoen. Spør UDI.

open-countsAsFamily = Du er borger av EU/EØS eller Sveits. Jeg vet ikke om familiemedlemmet regnes som familien din etter de reglene.
    .ask = Spør UDI hvem som regnes som familie til en EU/EØS-borger.

open-otherFamily = Jeg kjenner ikke vilkårene for andre i familien.
    .ask = Bruk veiviseren på udi.no, eller spør UDI.

open-youngCouple = Det finnes unntak fra aldersgrensen, og jeg kjenner ikke alle.
    .ask = Spør UDI om et unntak passer for dere.

open-nordicFamily = Du er nordisk borger, og jeg vet ikke i detalj hvordan familien din kan komme.
    .ask = Bruk veiviseren for familieinnvandring på udi.no.

open-workerFirst = Du har ingen tillatelse ennå. Familiens tillatelse bygger på din.
    .ask = Finn først ut her om du trolig får en tillatelse for jobben.
    .way = Finn først ut om du trolig får en tillatelse for jobben. Kom så tilbake hit.

open-personJoined = Noen tillatelser lar ikke familien komme, og det står i vedtaket ditt.
    .ask = Les vedtaket, eller spør UDI. Tillatelse som faglært fjerner tvilen.

open-pastIncome = En eldre tekst i forskriften unntar den som kommer til en faglært. En nyere guide sier noe annet.
    .ask = Bruk UDIs veiviser om inntekt, og ha de siste skattepapirene klare.

verdict-family-likely = Etter svarene dine får familiemedlemmet trolig en tillatelse.
    .detail = Alle vilkår jeg kan sjekke, er oppfylt. UDI avgjør, og kan vite eller se noe jeg ikke kan. Derfor er dette ikke et løfte.

verdict-family-not-likely = Etter svarene dine får familiemedlemmet trolig ikke en tillatelse.
    .detail = Minst ett vilkår er ikke oppfylt. Dette er ikke et avslag, for det kan bare UDI gi. Under ser du hva som mangler, og hva som kan endre svaret.

verdict-family-not-yet-known = Jeg kan ikke si ennå om familiemedlemmet får en tillatelse.
    .detail = Noe mangler fortsatt, eller loven er uklar på et punkt som avgjør. Under ser du hva som er åpent, og hvem du kan spørre.

verdict-eea-family-not-yet-known = Jeg kan ikke si ennå om familiemedlemmet har rett til å komme som familie til en EU/EØS-borger.
    .detail = Noe mangler fortsatt, eller loven er uklar på et punkt som avgjør. Under ser du hva som er åpent, og hvem du kan spørre.

verdict-family-no-permit-needed = Familiemedlemmet trenger ikke familieinnvandring.
    .detail = Dette bygger på svarene dine. Er det noe å registrere, står det under.

## Hva dere må gjøre

task-family-eea-registration = Registrering hos politiet
    .how = En borger av EU/EØS registrerer seg. Andre i familien til en slik borger søker om oppholdskort. Nordiske borgere trenger ingen av delene.
    .within = { $months ->
        [one] Gjør det innen { $months } måned etter at dere kom til Norge.
       *[other] Gjør det innen { $months } måneder etter at dere kom til Norge.
    }

task-family-documents = Samle familiens dokumenter
    .how = Dere trenger pass, og vigselsattest, bevis på at dere bor sammen, eller fødselsattester. Få oversatt det som ikke er på norsk eller engelsk.

task-family-income-proof = Vis hva du tjener
    .how = Finn fram arbeidsavtalen, og lønnsslipper hvis du har begynt. Arbeidsgiveren kan hjelpe.

task-family-apply-together = Søk sammen
    .how = Søknader som leveres sammen, blir besvart sammen. Arbeidsgiveren kan søke for alle med skriftlig fullmakt.

task-family-apply = Søk om familieinnvandring
    .how = Fyll ut søknaden på udi.no, og betal gebyret. De fleste leverer dokumentene på ambassaden i landet der de bor.

task-family-wait-abroad = La familien vente på svaret
    .how = De fleste må søke fra utlandet og vente der. En ektefelle som er faglært, kan ha andre veier, så spør UDI.

figure-familyIncomeNeeded = Hva du må tjene
figure-familyFee = Gebyr for familieinnvandring
figure-childFee = Gebyr for et barn
law-amount-of-familyFees = Gebyr for familieinnvandring
law-amount-of-childFees = Gebyr for et barn
