### Etter at tillatelsen er gitt: hva som er endret, hva reglene sier om det, og hva du må gjøre når.

## Intervjuet

flow-change = Noe er endret
    .about = Fortell hva som er endret, eller hva du planlegger. Jeg viser hva det betyr for tillatelsen, hva du må gjøre, og når. Her er også familie, permanent opphold og statsborgerskap.
    .time = Det tar noen få minutter.
    .have = Ha oppholdskortet, vedtaket og arbeidsavtalen for hånden. Det går også uten.

## Endringen

changeKind = Hva er endret, eller hva planlegger du?
    .label = Hva som er endret
    .hint = Velg det som ligger nærmest. Du kan komme tilbake med en annen etterpå.
    .why = Hver endring har egne regler og frister. Jeg spør bare om din.
    .is-lost-job = Jeg har mistet jobben, eller den tar slutt
    .is-new-employer = En ny arbeidsgiver
    .is-new-position = En annen stilling hos samme arbeidsgiver
    .is-laid-off = Jeg er permittert
    .is-fewer-hours = Færre timer
    .is-lower-pay = Lavere lønn
    .is-side-job = En bijobb
    .is-own-company = Eget firma
    .is-remote-work = Fjernarbeid
    .is-long-absence = En lang tid utenfor Norge
    .is-renewal = Tillatelsen må fornyes
    .is-passport = Passet går ut
    .is-family = Familien min vil komme
    .is-permanent-residence = Jeg ønsker permanent opphold
    .is-citizenship = Jeg ønsker å bli statsborger

jobEndedOn = Når slutter eller sluttet arbeidsforholdet?
    .label = Siste dag i jobben
    .hint = Den siste dagen i oppsigelsestiden, ikke den siste dagen på kontoret. For eksempel 31. august 2026.
    .why = Fristene hos politiet og for å finne ny jobb regnes fra denne dagen.

noticeGivenOn = Hvilken dag ble det sagt opp?
    .label = Dagen for oppsigelsen
    .hint = Dagen da den skriftlige oppsigelsen kom fram.
    .why = Oppsigelsen kommer før den siste dagen i jobben. Slik kan jeg sjekke at dagene stemmer.

policeTold = Har du sagt fra til politiet om at jobben tok slutt?
    .label = Sagt fra til politiet
    .hint = Et brev eller en e-post til politiet der du bor, holder. Ta vare på en kopi.
    .why = Du kan bare bli og lete etter jobb hvis politiet har fått vite det i tide.

renewalPending = Har du søkt om å fornye tillatelsen, og venter du på svar?
    .label = Fornyelse til behandling
    .why = Mister du jobben mens fornyelsen er til behandling, kan det endre svaret.

newShare = Hvor stor er stillingen etter endringen?
    .label = Stillingsprosent
    .hint = I prosent, for eksempel 100 for full stilling. Du kan også svare i timer i uka.
    .why = Jobben må fortsatt være på heltid eller nær heltid.

newPay = Hva er den faste lønnen din etter endringen?
    .label = Fast lønn
    .hint = For eksempel 48k i måneden, eller 600 000 i året. Før skatt, uten bonus, overtid og goder.
    .why = Lønnen må fortsatt være høy nok for tillatelsen din.

remoteWorkInJob = Står fjernarbeid i jobben som tillatelsen ble gitt for?
    .label = Fjernarbeid i jobben
    .hint = Se i arbeidsavtalen og i arbeidstilbudsskjemaet som ble sendt med søknaden.
    .why = Fjernarbeid er tryggest når det var en del av jobben UDI godkjente.

monthsAwayInPermitYear = Hvor mange måneder blir du borte fra Norge i dette året av tillatelsen?
    .label = Måneder borte i året
    .hint = Regn fra dagen tillatelsen begynte, eller fra samme dag i år. For eksempel 4,5.
    .why = Du må bo i Norge en god del av hvert år for å beholde tillatelsen.

passportUntil = Hvor lenge er passet gyldig?
    .label = Passet gyldig til
    .hint = Datoen står på siden med bildet ditt.
    .why = Så vidt jeg vet, kan en tillatelse ikke vare lenger enn passet.

## Hva reglene sier

rule-permitCoversJob = Dekker tillatelsen den nye jobben?
    .met = Det er samme type stilling, så du trenger ingen ny tillatelse. Den nye jobben må fortsatt oppfylle alle vilkår, også om lønn.
    .not-met = Det er en annen type stilling, så du trenger en ny tillatelse. Ikke begynn før UDI har gitt den.
    .unknown = Tillatelsen gjelder en type stilling. Jeg vet ikke ennå om den nye jobben er av samme type.
    .no-rule = Jeg kjenner ikke regelen om å bytte jobb for denne datoen. Spør UDI.

rule-livesInNorway = Å bo i Norge
    .met = Du er nok i Norge i løpet av året til å beholde tillatelsen.
    .unknown = Du må bo i Norge en god del av hvert år med tillatelsen. Jeg vet ikke ennå hvor lenge du blir borte.
    .law = Du blir borte en lengre del av året enn loven vanligvis tillater.
    .no-rule = Jeg kjenner ikke regelen om å bo i Norge for denne datoen. Spør UDI.

rule-jobLostWhileRenewing = Jobb mistet under fornyelsen
    .law = Du mistet jobben mens UDI behandler fornyelsen.

rule-permitAfterJobLoss = Tillatelsen etter jobben
    .not-met = Du har ikke sagt fra til politiet ennå. Får de ikke vite det i tide, kan tillatelsen bli trukket tilbake.
    .no-rule = Jeg kjenner ikke regelen om å miste jobben for denne datoen. Spør UDI.

rule-layOff = Permittering
    .law = En permittering er ikke det samme som å miste jobben, for du er fortsatt ansatt.
    .no-rule = Jeg kjenner ikke regelen om permittering for denne datoen. Spør UDI.

rule-sideJob = Bijobb
    .law = Tillatelsen gjelder én jobb hos én arbeidsgiver.
    .no-rule = Jeg kjenner ikke regelen om bijobber for denne datoen. Spør UDI.

rule-ownFirm = Eget firma
    .law = Tillatelsen gjelder en jobb. Å drive firma krever en egen tillatelse.

rule-remoteWork = Fjernarbeid
    .met = Fjernarbeid står i jobben du fikk tillatelse til, så tillatelsen dekker det. Arbeid for andre hører ikke med.
    .law = Fjernarbeid er ikke lov med mindre det er en del av jobben UDI godkjente.
    .no-rule = Jeg kjenner ikke regelen om fjernarbeid for denne datoen. Spør UDI.

rule-passportOutlastsPermit = Pass og tillatelse
    .met = Passet gjelder like lenge som tillatelsen du har nå, eller lenger. Så vidt jeg vet, kan en ny tillatelse ikke vare lenger enn passet. Går passet ut kort tid etter, bør du fornye det før du søker igjen.
    .not-met = Passet går ut før tillatelsen. Forny det før du søker igjen.

open-longAbsence = Et lengre fravær kan være greit når formålet med tillatelsen krever det. Det er ikke avklart når det gjelder.
    .ask = Spør UDI om et skriftlig svar før du reiser. Et kortere fravær fjerner tvilen.

open-jobLostWhileRenewing = Jeg fant ingen regel om dette. En fornyelse krever en jobb som oppfyller vilkårene, så det kan bli avslag.
    .ask = Si fra til politiet nå, og få råd fra en fagforening eller advokat. En ny jobb av samme type hjelper mest.

open-layOff = Det er ikke avklart hva en permittering betyr for kravet til lønn. Det samme gjelder tiden som teller når du vil bli for godt.
    .ask = Spør UDI skriftlig, og ta vare på svaret. Spør før du tar annet arbeid imens.

open-sideJob = Jeg fant ingen offentlig tekst som tillater en bijobb. En advokat forteller om en sak som ble vunnet, men det gjelder ikke for alle.
    .ask = Spør UDI, og ikke begynn før de har svart skriftlig. Spør også arbeidsgiveren.

open-ownFirm = Jeg fant ingen offentlig tekst som tillater et firma ved siden av jobben.
    .ask = Spør UDI, og ikke begynn før de har svart skriftlig.

open-remoteWork = Har ikke UDI godkjent det som en del av jobben, kan bare UDI si om det er lov.
    .ask = Spør UDI, og ikke begynn før de har svart skriftlig. Står det i avtalen og i arbeidstilbudsskjemaet, er tvilen borte.


contradiction-noticeAfterEnd = Du sa at oppsigelsen kom etter at jobben var slutt. Hvilken dag er riktig?

verdict-change-judged = Dette betyr endringen for tillatelsen din.
    .detail = Under ser du hva reglene sier, hva du må gjøre, og når det haster. Bare UDI og politiet avgjør.

verdict-change-not-yet-known = Jeg kan ikke si ennå hva dette betyr for tillatelsen din.
    .detail = Noe mangler fortsatt, eller jeg kjenner ingen regel for denne dagen. Under ser du hva som er åpent, og hvem du kan spørre.

verdict-lost-job-judged = Det var leit å høre om jobben din. Dette betyr det for deg.
    .detail = Under ser du hva reglene sier, hva du må gjøre, og når det haster. Bare UDI og politiet avgjør.

verdict-lost-job-not-yet-known = Det var leit å høre om jobben din. Jeg kan ikke si ennå hva det betyr for deg.
    .detail = Noe mangler fortsatt, eller jeg kjenner ingen regel for denne dagen. Under ser du hva som er åpent, og hvem du kan spørre.

## Hva du må gjøre

task-tell-police-job-loss = Si fra til politiet om at jobben er slutt
    .how = Skriv til politiet der du bor, og ta vare på en kopi. Du kan bare lete etter ny jobb hvis de får vite det i tide.
    .how-new-job = Skriv til politiet der du bor, og ta vare på en kopi.
    .within = { $days ->
        [one] Gjør det innen { $days } dag etter den siste dagen i jobben.
       *[other] Gjør det innen { $days } dager etter den siste dagen i jobben.
    }

task-ask-what-lets-you-stay = Spør UDI hva som lar deg bli og jobbe i Norge
    .how = Du sa at du ikke har noen norsk tillatelse. Månedene til å lete etter jobb hører til en arbeidstillatelse. Ikke begynn i en ny jobb før du har fått svar.

task-eea-look-for-work = Meld deg hos Nav, og let etter ny jobb
    .how = Du trenger ingen tillatelse, og kan bli en tid for å lete etter jobb. Spør Nav med en gang hva du kan få mens du er uten jobb. Spør UDI hvor lenge du kan bli uten.

task-find-new-job-by = Finn en ny jobb som oppfyller vilkårene
    .how = Får politiet vite det i tide, kan du bli og lete etter jobb til da, men aldri lenger enn tillatelsen varer. En annen type stilling krever først en ny tillatelse.
    .how-late = Månedene til å lete etter jobb gjelder for dem som sa fra til politiet i tide. Spør politiet eller UDI nå hvor lenge du kan bli. En ny jobb av samme type hjelper mest.
    .within = { $months ->
        [one] Du har { $months } måned fra den siste dagen i jobben.
       *[other] Du har { $months } måneder fra den siste dagen i jobben.
    }

task-check-new-job = Sjekk den nye jobben før du skriver under
    .how = Den må oppfylle alle vilkår for tillatelsen, også om lønn. Velg «Kan jeg jobbe i Norge?» her, og svar for den nye jobben.

task-wait-for-new-permit = Ikke begynn i den nye stillingen ennå
    .how = Vent til UDI har gitt deg den nye tillatelsen. Behold jobben du har til da, hvis du kan.

task-keep-terms = Ikke si ja til noe som bryter vilkårene
    .how = Få endringen skriftlig, og ta vare på lønnsslippene. UDI ser på dem når du fornyer, og når du søker om permanent opphold.

task-ask-about-lay-off = Spør UDI om permitteringen
    .how = Spør skriftlig hva den betyr for tillatelsen, og ta vare på svaret. Ikke ta annet arbeid før de har svart.

task-ask-about-side-job = Spør UDI om bijobben
    .how = Ikke begynn før UDI bekrefter skriftlig at du kan. Fortell om arbeidet, timene og hvem som betaler.

task-ask-about-own-firm = Spør UDI om firmaet ditt
    .how = Ikke begynn før UDI bekrefter skriftlig at du kan. Å registrere firmaet gir deg ikke rett til å drive det.

task-ask-about-remote-work = Spør UDI om fjernarbeidet
    .how = Ikke begynn før UDI bekrefter skriftlig at du kan. Ikke gjør fjernarbeid for andre enn arbeidsgiveren din.

task-count-days-away = Skriv opp dagene du er borte
    .how = Skriv ned hver reise med datoer, og ta vare på billettene. Dager borte teller igjen når du søker om permanent opphold.

task-renewal-apply = Forny tillatelsen
    .how = Søk på udi.no, og bestill time hos politiet i god tid. Søker du for sent, kan du miste retten til å bli og jobbe mens du venter.
    .how-short = Du er senere ute enn UDI råder til. Søk på udi.no i dag, og ta den første ledige timen. Du har rettene dine mens du venter hvis du søkte i tide.
    .how-without-job = En fornyelse krever en jobb som oppfyller vilkårene, så finn den først. Søk så på udi.no, og bestill time hos politiet med en gang. Uten en slik jobb blir svaret trolig nei.
    .fee = Gebyret er { $fee }.
    .within = { $months ->
        [one] Søk minst { $months } måned før tillatelsen går ut.
       *[other] Søk minst { $months } måneder før tillatelsen går ut.
    }

task-renewal-papers = Få nye papirer fra arbeidsgiveren
    .how = Be om et nytt arbeidstilbudsskjema og de siste lønnsslippene. Jobben og lønnen må fortsatt være slik tillatelsen krever.

task-travel-while-waiting = Vær forsiktig med reiser mens du venter
    .how = Når kortet har gått ut, kan andre land nekte deg å komme inn eller reise gjennom. Spør før du bestiller.

task-renew-passport = Forny passet
    .how = Spør ambassaden til landet ditt hvor lang tid det tar. Bestill så nytt oppholdskort hvis politiet ber om det.
    .within = Gjør det før passet går ut.
