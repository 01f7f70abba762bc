### Hva hver regel ga, åpne rettsspørsmål, motsigelser, konklusjoner.

## Hvem som ikke trenger tillatelse som faglært

rule-nordicCitizen = Nordisk statsborgerskap
    .met = Du er nordisk borger og kan bo og jobbe i Norge uten tillatelse. Du må likevel melde fra om at du har flyttet hit.

rule-eeaCitizen = Statsborgerskap i EU/EØS eller Sveits
    .met = Du er borger av EU/EØS eller Sveits. Du trenger ingen tillatelse og kan begynne å jobbe med en gang. Blir du lenger, må du registrere deg hos politiet.

rule-eeaFamily = Familie til en EU/EØS-borger
    .met = Som ektefelle til en EU/EØS-borger trenger du ikke tillatelse som faglært. Blir du lenger, må du søke om oppholdskort.

rule-permanentResidence = Permanent oppholdstillatelse
    .met = Med permanent oppholdstillatelse kan du ta hvilken jobb du vil. Pass på at oppholdskortet er gyldig.

rule-familyPermit = Familietillatelse
    .met = Med familieinnvandring kan du vanligvis ta hvilken jobb du vil, så du trenger ingen annen tillatelse til denne. Sjekk at det står i vedtaket, og forny i tide.

rule-samePosition = Samme type stilling
    .met = Du kan ta den nye jobben på tillatelsen du har, fordi det er samme type stilling. Jobben må fortsatt oppfylle alle vilkårene, også kravet til lønn. Du må si fra til politiet når den gamle jobben slutter, og når den nye begynner.

rule-shortStay = Kort oppdrag
    .met = Et så kort oppdrag krever ingen tillatelse. Det må forbli kort, og du kan ikke ta en jobb i Norge på det. Du kan likevel trenge visum for å reise inn.

## Tilbudet og arbeidsgiveren

rule-offer = Jobbtilbudet
    .met = Du har et skriftlig jobbtilbud.
    .not-met = Du har ikke noe jobbtilbud ennå. Tillatelsen bygger på et tilbud.
    .unknown = Bare et skriftlig tilbud teller, og så vidt jeg vet har du ikke fått det ennå. Be om å få det skriftlig.

rule-oneEmployer = Én arbeidsgiver
    .met = Tilbudet gjelder én jobb hos én arbeidsgiver.
    .unknown = Tilbudet bør gjelde én jobb hos én arbeidsgiver. Jeg vet ikke ennå om det gjør det.
    .law = Flere deltidsjobber kan vanligvis ikke legges sammen.

rule-employerInNorway = Arbeidsgiver i Norge
    .met = Arbeidsgiveren din er i Norge.
    .not-met = Arbeidsgiveren din er i utlandet. Tillatelsen krever en arbeidsgiver i Norge, men en annen vei kan passe.
    .unknown = Arbeidsgiveren må være i Norge. Jeg vet ikke ennå hvem som skal ansette deg.
    .law = Tillatelsen krever en arbeidsgiver i Norge, og det er ikke sikkert at din regnes som det.
    .no-rule = Jeg kjenner ikke regelen om arbeidsgivere for denne datoen. Spør UDI.

rule-agency = Bemanningsforetaket
    .met = Bemanningsforetaket er godkjent og kan gi deg en oppdragsliste.
    .not-met = Bemanningsforetaket må være godkjent, og det må gi deg en oppdragsliste. Minst én av delene mangler.
    .unknown = Skal et bemanningsforetak ansette deg, må det være godkjent og gi deg en oppdragsliste. Jeg vet ikke ennå om det er slik.
    .no-rule = Jeg kjenner ikke regelen om bemanningsforetak for denne datoen. Spør UDI.

rule-agencyDetails = Ekstra vilkår for bemanningsforetak
    .law = UDI har ekstra vilkår for bemanningsforetak, og jeg kjenner ikke alle. Spør UDI før du stoler på tilbudet.
    .no-rule = Jeg kjenner ikke de ekstra vilkårene for bemanningsforetak på denne datoen. Spør UDI.

rule-hiredOut = Utleie til en kunde
    .not-met = En kunde leder arbeidet ditt, helt eller delvis, så du kan regnes som utleid. Da må arbeidsgiveren være et godkjent bemanningsforetak, så spør før du søker.
    .no-rule = Jeg kjenner ikke regelen om utleie for denne datoen. Spør UDI.

rule-relatedEmployer = Bånd til arbeidsgiveren
    .not-met = Du står nær noen som eier eller leder selskapet. UDI kan se nærmere på om jobben er reell, så ta godt vare på dokumentene.

## Stillingen

rule-workplace = Arbeidsstedet
    .met = Jobben er på fastlandet i Norge.
    .no-rule = Reglene jeg kjenner, gjelder bare på fastlandet. Spør UDI om arbeid på Svalbard eller til havs.

rule-positionShare = Heltid eller nær heltid
    .met = Jobben er på heltid eller nær nok.
    .not-met = Jobben er for langt fra heltid.
    .unknown = Jobben må være på heltid eller nær heltid. Jeg vet ikke ennå hvor stor stillingen er.
    .no-rule = Jeg vet ikke hvor stor stilling som ble krevd på denne datoen. Spør UDI.

rule-positionSkilled = Faglært arbeid
    .met = Jobben krever fagutdanning eller høyere utdanning.
    .not-met = Jobben krever verken fagutdanning eller høyere utdanning, så den regnes ikke som faglært arbeid. Krever den lang erfaring i stedet, spør du UDI.
    .unknown = Selve jobben må kreve fagutdanning eller høyere utdanning. Jeg vet ikke ennå om den gjør det. Be arbeidsgiveren skrive i arbeidstilbudsskjemaet hva jobben krever.

rule-subsistence = Nok å leve av
    .met = Jobben gir deg nok å leve av.
    .not-met = Jobben er mindre enn heltid og gir ikke nok å leve av etter UDIs mål.
    .unknown = Du må kunne leve av jobben. Jeg vet ikke nok om lønnen og timene ennå.
    .law = Jobben er mindre enn heltid, og lønnen er i en annen valuta.
    .no-rule = Jeg vet ikke hvilket beløp du må ha å leve av på denne datoen. Sjekk udi.no.

## Lønnen

rule-pay = Lønnen
    .met = Lønnen er høy nok.
    .not-met = Lønnen er for lav. Det mangler minst { $shortfall } i året.
    .not-met-in-part-time = Lønnen er for lav, selv om den regnes som lønn på heltid: Da mangler det { $full } i året. Er det lønnen i stillingen som teller, mangler det { $shortfall } i året. Det er ikke avklart hva som teller.
    .below-agreement = Lønnen er lavere enn tariffavtalen. Den må være minst så god som avtalen sier.
    .unknown = Jeg vet ikke nok om jobben og lønnen til å si om den er høy nok.
    .by-level-met = Lønnen er høy nok for en jobb som krever bachelorgrad eller mastergrad. Jeg vet ikke ennå hva jobben din krever.
    .by-level-bachelor = Lønnen er høy nok for en jobb som krever bachelorgrad, og for lav for en som krever mastergrad. Jeg vet ikke ennå hva jobben din krever.
    .by-level-not-met = Lønnen er for lav for en jobb som krever bachelorgrad eller mastergrad. Jeg vet ikke ennå hva jobben din krever.
    .without-agreement-met = Om lønnen er bare én ting åpen: om en tariffavtale binder arbeidsgiveren, og hva den sier. Uten tariffavtale er lønnen høy nok. Med en gjelder satsen i den, så spør arbeidsgiveren.
    .without-agreement-not-met = Om lønnen er bare én ting åpen: om en tariffavtale binder arbeidsgiveren, og hva den sier. Uten tariffavtale er lønnen for lav. Med en gjelder satsen i den, så spør arbeidsgiveren.
    .law = Det er ikke sikkert at denne lønnen er nok.
    .no-rule = Jeg kjenner ikke lønnskravet for denne datoen. Sjekk udi.no.

rule-payAtStart = Lønnen når du begynner
    .not-met = Den dagen du begynner, ville lønnen være for lav. Da ville det mangle minst { $shortfall } i året. Det er ikke avklart om det kravet gjelder for deg, så spør UDI.
    .no-rule = Lønnskravet for dagen du begynner, er ikke kjent. Sjekk udi.no før du skriver under.

## Det du har med deg

rule-qualification = Kvalifikasjonene dine
    .met = Du har utdanningen som denne tillatelsen krever.
    .not-met = Utdanningen eller erfaringen din er lavere enn det denne tillatelsen krever for jobben.
    .not-met-without-offer = Utdanningen eller erfaringen din er lavere enn det denne tillatelsen krever.
    .unknown = Du trenger utdanning eller lang erfaring som svarer til jobben. Jeg vet ikke nok om din ennå.
    .law = Det er ikke sikkert at bakgrunnen din er nok for denne tillatelsen.
    .no-rule = Jeg vet ikke hva som ble regnet som god nok kvalifikasjon på denne datoen. Spør UDI.

rule-relevance = Hvor godt utdanningen passer
    .met = Utdanningen din passer til det jobben krever.
    .not-met = Utdanningen din passer ikke til det jobben krever. Jobben må kreve den typen utdanning du har.
    .unknown = Utdanningen din må passe til jobben. Jeg vet ikke ennå hvor godt den gjør det.
    .unknown-by-education = Utdanningen din passer ikke til jobben. Bare erfaring kan bære den: som regel minst { $years }, godt dokumentert. Jeg vet ikke ennå om du har det.
    .not-met-by-education = Utdanningen din passer ikke til det jobben krever. Bare erfaring kan ta plassen: som regel minst { $years }, godt dokumentert.
    .law = Det er ikke sikkert at bakgrunnen din passer godt nok til jobben.
    .no-rule = Jeg vet ikke hvordan relevans ble vurdert på denne datoen. Spør UDI.

rule-documentation = Dokumentasjonen din
    .met = Du kan dokumentere utdanningen din.
    .not-met = Du kan ikke dokumentere utdanningen, og erfaringen din kan ikke erstatte den.
    .unknown = Du trenger papirer på utdanningen eller erfaringen. Jeg vet ikke ennå om du har dem.
    .law = Du kan ikke dokumentere en utdanning, så erfaringen din må i så fall erstatte den.
    .no-rule = Jeg vet ikke hvilke papirer som ble krevd på denne datoen. Spør UDI.

rule-authorisation = Godkjenning for yrket
    .met = Du har godkjenningen som yrket krever.
    .not-met = Yrket krever norsk godkjenning, og den har du ikke ennå.
    .unknown = Et lovregulert yrke krever norsk godkjenning. Jeg vet ikke ennå om du har den.

rule-adult = Alderen din
    .met = Du er gammel nok.
    .not-met = Du er for ung for denne tillatelsen.

## Å søke

rule-lawfulStay = Hvor du søker fra
    .met = Du kan søke derfra du er.
    .not-met = For å søke i Norge må du ha lovlig opphold her. Du kan søke fra utlandet i stedet, men snakk med en advokat før du reiser.

rule-shortStayTooLong = Lengre oppdrag
    .not-met = Et slikt oppdrag krever ingen tillatelse bare så lenge det er kort. Ditt er lengre enn det, eller nær grensen. Spør derfor UDI før du regner med det.
    .no-rule = Jeg vet ikke hvor lenge et kort oppdrag kunne vare på denne datoen. Spør UDI.

rule-worksOnProtection = Arbeid med midlertidig beskyttelse
    .not-met = Beskyttelsen du har, lar deg jobbe allerede. Du kan begynne i jobben mens den gjelder. Tid med den teller ikke mot permanent opphold. Tid som faglært gjør det.
    .no-rule = Jeg vet ikke om beskyttelsen lar deg jobbe på denne datoen. Spør UDI.

rule-otherPermit = Tillatelsen du har
    .not-met = Jeg vet ikke hva tillatelsen din lar deg gjøre. Kanskje kan du ta denne jobben allerede, slik det kan være med en brexit-tillatelse. Les vedtaket, eller spør UDI, før du søker og betaler.
    .no-rule = Jeg vet ikke hva tillatelsen din lar deg gjøre på denne datoen. Spør UDI.

rule-renewalInTime = Fornyelse i tide
    .not-met = Du søker sent og kan miste retten til å bo og jobbe her mens du venter. Søk så snart du kan, og spør politiet hva som gjelder imens.

## Åpne rettsspørsmål

open-eeaFamilyCounts = Jeg vet ikke hvem andre enn ektefeller som regnes som familie til en EU/EØS-borger.
    .ask = Spør UDI om forholdet deres teller. Gjør det det, trenger du ingen arbeidstillatelse.

open-severalJobs = Det er ikke avklart når flere deltidsjobber kan regnes som én hel jobb.
    .ask = Spør UDI om jobbene dine kan regnes sammen. Én jobb hos én arbeidsgiver, på heltid eller nær heltid, fjerner tvilen.

open-employerOfRecord = Det er ikke avklart om en «employer of record» kan være arbeidsgiver for denne tillatelsen. Det kan regnes som utleie.
    .ask = Spør UDI før du skriver under. En avtale direkte med selskapet i Norge fjerner tvilen.

open-ownCompany = Det er ikke avklart om ditt eget selskap kan være arbeidsgiver for denne tillatelsen. Å drive firma har sin egen tillatelse.
    .ask = Spør UDI skriftlig før du begynner. En jobb hos en annen arbeidsgiver i Norge fjerner tvilen.

open-assignmentListDetails = Jeg vet ikke hva oppdragslisten må inneholde.
    .ask = Spør UDI hva listen må vise. En jobb i et selskap som ikke leier ut folk, fjerner tvilen.

open-foreignCurrency = Lønnen må være garantert i norske kroner. Jeg vet ikke hvordan UDI ser på et beløp i en annen valuta.
    .ask = Be arbeidsgiveren oppgi lønnen i kroner i kontrakten og i arbeidstilbudsskjemaet. Det fjerner tvilen.

open-proRata = Lønnen er bare høy nok hvis den regnes om til heltid. Det er ikke avklart om UDI regner slik.
    .ask = Be UDI om et skriftlig svar. Full stilling, eller lønn som når kravet slik den er, fjerner tvilen.

open-lowerPayAccepted = Lavere lønn kan bli godtatt når den er normal for jobben på stedet. UDI krever mye dokumentasjon.
    .ask = Be arbeidsgiveren samle lønnsstatistikk og eksempler, og spør UDI. Lønn som når kravet, fjerner tvilen.

open-renewalFloor = Det er ikke avklart hvilket lønnskrav som gjelder når du fornyer.
    .ask = Spør UDI hvilket beløp de bruker når du fornyer. Lønn som når dagens krav, fjerner tvilen.

open-normalPayForTrade = For jobber som krever fagutdanning, kjenner jeg ikke noe fast beløp. Lønnen må være normal for faget og stedet.
    .ask = Spør Arbeidstilsynet eller en fagforening hva som er normalt. Lønn etter en tariffavtale som gjelder for jobben, fjerner tvilen.

open-shortHigherEducation = Det er ikke avklart om en fullført høyere utdanning under bachelornivå er nok.
    .ask = Spør UDI, og beskriv utdanningen din. En fullført bachelorgrad som passer til jobben, er det trygge.

open-specialQualification = Lang erfaring kan regnes som spesielle kvalifikasjoner. UDI vurderer hver sak, og mange får avslag.
    .ask = Spør UDI hvilken dokumentasjon de vil se. En fullført utdanning som passer til jobben, fjerner tvilen.

open-partlyRelevant = Utdanningen din passer bare delvis til jobben. Det er ikke avklart hvor mye som er nok.
    .ask = Be arbeidsgiveren forklare i arbeidstilbudsskjemaet hvorfor jobben krever utdanningen din. UDI avgjør om det er nok.

## Svar som ikke kan stemme samtidig

contradiction-change = Du svarte «{ $other }: { $said }». Vil du endre det, skriver du «endre { $other }».
contradiction-said = Du sa dette: { $said }.
contradiction-figure = { $fact }: { $figure }
contradiction-fits = Dette ville passe: { $fits }.
contradiction-at-least = «{ $fact }» minst { $than }
contradiction-less-than = «{ $fact }» under { $than }
contradiction-several = Jeg har ikke tatt med noe av det du nettopp sa. Si det gjerne på nytt.

contradiction-nordicWithPermit = Du sa at du er nordisk borger, og at du har norsk oppholdstillatelse. Nordiske borgere trenger ikke det. Hvilket svar er riktig?

contradiction-permitNotHeld = Du sa at du er i Norge med oppholdstillatelse, og at du ikke har noen norsk tillatelse. Hvilket svar er riktig?

contradiction-permitOver = Du sa at du er i Norge med oppholdstillatelse, men tillatelsen har gått ut når du søker. Hvilket svar er riktig?

contradiction-renewalOfNothing = Du sa at du skal fornye en tillatelse, og at du ikke har noen norsk tillatelse. Hvilket svar er riktig?

contradiction-fullTimeInFewHours = Stillingsprosenten og timene i uka passer ikke sammen: så få timer er en mindre del av heltid. Hvilket av svarene er riktig?

contradiction-partTimeInFullHours = Stillingsprosenten og timene i uka passer ikke sammen: så mange timer er en større del av heltid. Hvilket av svarene er riktig?

contradiction-degreeWithoutEducation = Du sa at du har fullført en utdanning i Norge, og at du ikke har noen utdanning. Hvilket svar er riktig?

contradiction-workBeforeChildhood = Du oppga flere år med arbeid enn det er siden du var et lite barn. Hva er riktig: alderen din, eller årene med erfaring?

## Konklusjoner

verdict-no-permit-needed = Du trenger ikke å søke om tillatelse som faglært for denne jobben.
    .detail = Dette bygger på svarene dine. Er det noe du må melde fra om eller registrere, står det nedenfor. Det sier ikke noe om hvor godt jobbtilbudet er.

verdict-likely = Ut fra svarene dine er det sannsynlig at du får tillatelse som faglært.
    .detail = Alle vilkårene jeg kan sjekke, er oppfylt. Det er UDI som avgjør, og de kan vite eller se noe som jeg ikke kan. Dette er altså ikke et løfte, og det gir ingen rett til å arbeide.

verdict-other-route = Ut fra svarene dine passer ikke denne tillatelsen, men en annen vei kan passe.
    .detail = Minst ett vilkår er ikke oppfylt nå. Nedenfor ser du hvilken annen vei til Norge som kan passe for deg. Jeg har ikke vurdert om du ville få den tillatelsen.

verdict-not-likely = Ut fra svarene dine er det ikke sannsynlig at du får tillatelse som faglært.
    .detail = Minst ett vilkår er ikke oppfylt. Dette er ikke et avslag, det er det bare UDI som kan gi. Nedenfor ser du hva som mangler, og hva som kan endre svaret.

verdict-no-offer-not-likely = Uten jobbtilbud er det ikke sannsynlig at du får tillatelse som faglært ennå.
    .detail = Ingenting av det du har fortalt om deg selv, står i veien. Nedenfor ser du hvordan jobben må være.

verdict-no-offer-other-route = Uten jobbtilbud passer ikke denne tillatelsen ennå, men en annen vei kan passe.
    .detail = Ingenting av det du har fortalt om deg selv, står i veien for denne tillatelsen. Nedenfor ser du hvordan jobben må være, og hvilken annen vei som kan passe. Jeg har ikke vurdert om du ville få den tillatelsen.

verdict-not-yet-known = Jeg kan ikke si ennå om du ville få tillatelse som faglært.
    .detail = Noe mangler fortsatt, eller loven er uklar på et punkt som avgjør. Dette er verken ja eller nei. Nedenfor ser du hva som er åpent, og hvem du kan spørre.

## Andre svar

verdict-sound = Tilbudet ser greit ut.
    .detail = Jeg fant ingenting som bør hindre deg i å signere. Les avtalen en gang til, for jeg vet bare det du har fortalt.

verdict-ask-first = Spør før du signerer.
    .detail = Noe mangler, er uklart eller bør tas opp. Under ser du hva du bør be om.

verdict-ask-first-unread = Så langt ser det bra ut.
    .detail = Jeg fant ikke noe du må ta opp med arbeidsgiveren ennå. Men vi har ikke gått gjennom hele avtalen, og resten kan gjemme en overraskelse. Les den før du signerer.

verdict-do-not-sign-yet = Ikke signer dette ennå.
    .detail = Noe er i strid med loven, kan skade deg, eller ville stoppe tillatelsen din. Under ser du hva, og hva du bør be om. Har du alt signert: et vilkår som er dårligere enn loven, binder deg ikke.

verdict-signed-sound = Avtalen ser grei ut.
    .detail = Jeg fant ingenting i den som bør endres. Les den en gang til, for jeg vet bare det du har fortalt.

verdict-signed-ask-first = Her er det noe å spørre om.
    .detail = Noe i avtalen mangler, er uklart eller bør tas opp. Du kan spørre selv om du har signert. Under ser du hva du bør be om.

verdict-signed-ask-first-unread = Så langt ser det bra ut.
    .detail = Jeg fant ikke noe du må ta opp med arbeidsgiveren ennå. Men vi har ikke gått gjennom hele avtalen, og resten kan gjemme en overraskelse. Les den en gang til.

verdict-signed-do-not-sign-yet = Denne avtalen bør rettes opp.
    .detail = Noe i det du har signert, er i strid med loven, kan skade deg, eller ville stoppe tillatelsen din. Et vilkår som er dårligere enn loven, binder deg ikke. Under ser du hva du bør be arbeidsgiveren om å endre.

verdict-judged = Dette følger av svarene dine.
    .detail = Det bygger på det du har fortalt, og på kildene under.

## Når ingen endring fører til ja

way-law = Uansett hva du endrer, avhenger svaret av et rettsspørsmål som ikke er avklart:
    .first = Dette må uansett på plass:
    .then = Også da avhenger svaret av et rettsspørsmål som ikke er avklart:
    .ask = Be UDI om et skriftlig svar før du legger planer.

no-way-law-unclear = Uansett hva du endrer, avhenger svaret av et rettsspørsmål som ikke er avklart. Be UDI om et skriftlig svar før du legger planer.

no-way-yet = Én ting kan bare tiden endre. Under ser du fra hvilken dag.

no-way-no-rule = Jeg kjenner ikke reglene eller beløpene for denne datoen eller dette tilfellet. Derfor kan jeg ikke peke på en endring som hjelper. Sjekk udi.no, eller spør UDI.

no-way-other-job = Det er det selve jobben krever, som ikke passer. En annen jobb, som krever det du har lært, kan passe. Har du fått et slikt tilbud, kommer du tilbake og endrer svarene dine.

no-way-cannot-be-changed = Det som ikke er på plass, kan verken du eller en arbeidsgiver endre i dag. UDI eller en advokat kan si om en annen vei passer for deg.
