### Ord for Slack-kanalen.

## I stedet for de felles, der Slack er annerledes enn en terminal

slack-welcome = Hei, jeg er veiviser, en guide for programvareutviklere som vil jobbe i Norge. Jeg stiller enkle spørsmål, forteller hva reglene sier om saken din, og viser hvilken lov svaret bygger på. Du kan svare «vet ikke» på alle spørsmål.
slack-quit-saved = Svarene dine er lagret. Skriv /veiviser når du vil fortsette. Lykke til!
slack-quit-unsaved = Jeg husker svarene dine bare til jeg blir startet på nytt. Skriv /veiviser for å gå videre. Lykke til!
slack-problem-no-such-number = Det tallet er ikke med her. Trykk på eller velg et av svarene, eller bruk dine egne ord.
slack-about-more = Vil du vite hvilken lov det bygger på, trykker du på «Hvorfor spør du?». Skriv /veiviser help for å se alt du kan gjøre her.
slack-help = Trykk på et svar, eller skriv et med dine egne ord. Tall, datoer og beløp kan du skrive slik du pleier.
    /veiviser: begynn, eller fortsett
    /veiviser answers: se og endre svarene dine
    /veiviser ask, og et spørsmål: et kort svar, med kilder
    /veiviser papers: det du kan ta med deg
    /veiviser carry: fortsett i en annen kanal, eller her med en kode
    /veiviser language: bytt mellom norsk og engelsk
    /veiviser privacy: hva jeg lagrer, og rettighetene dine
    /veiviser export: få alt jeg har lagret om saken din
    /veiviser forget: slett alt
    /veiviser cancel: stopp, og kom tilbake senere
    Hjem-fanen min viser saken din i korte trekk.
slack-forgotten = Alt jeg hadde lagret om deg, er slettet: svarene, språket og hvor du er å finne. Det du hadde delt, er trukket tilbake. Eldre meldinger du ser her, er det Slack som lagrer, og de som driver arbeidsområdet, bestemmer hvor lenge. Skriv /veiviser for å begynne på nytt.
slack-expiry-soon = Det er en stund siden du var her. { $date } sletter jeg svarene dine. Skriv /veiviser for å beholde dem, eller /veiviser forget for å slette dem nå.
slack-expired = Jeg har slettet svarene dine, siden du ikke har vært her på { $days } dager. Skriv /veiviser for å begynne på nytt.

## Før det første spørsmålet

slack-privacy-first = Før du forteller meg noe: Dette arbeidsområdet tilhører noen, ofte en arbeidsgiver. De som driver det, kan kanskje lese eller hente ut det du skriver her. Skal ikke arbeidsgiveren din vite om dette, så bruk Telegram eller terminalen i stedet. I dette arbeidsområdet viser jeg saken din bare til deg, med mindre du deler den.
slack-begin = Jeg forstår: fortsett
slack-began = Fint. Jeg har skrevet det første spørsmålet til deg i den private samtalen vår.

## Knapper og felter

slack-title = Veiviser
slack-more = Mer …
slack-choose = Velg
slack-date = Velg en dato
slack-go-on = Fortsett
slack-choices-how = Du kan krysse av nedenfor, eller skrive det.
slack-form-choices-how = Kryss av for alt som passer, eller for at det er ingen av disse.
slack-ticks = Kryss av for alt som passer, og trykk Fortsett
slack-countries = Velg alle landene som stemmer
slack-amount = Beløp, valuta og periode
slack-several = Svar på flere
slack-several-intro = Her er de neste spørsmålene samlet. Et felt du lar stå tomt, teller som «vet ikke», og du kan endre det senere.
slack-send = Send
slack-cancel = Avbryt
slack-close = Lukk
slack-language-en = English
slack-language-nb = Norsk bokmål
slack-answered = Svarene dine

## Deling

slack-share = Del med …
slack-share-title = Del resultatet
slack-share-to = Med hvem?
slack-share-what = Hva?
slack-share-verdict = Bare konklusjonen, uten svarene dine
slack-share-report = Hele rapporten
slack-share-intro = Du ser hva som blir sendt, før det sendes. Du kan trekke det tilbake senere.
slack-preview = Se før sending
slack-preview-intro = Dette blir sendt, akkurat slik det står her:
slack-shared-by = deler et resultat fra veiviser med deg. Spørsmålet var: { $flow } Der det står «du», menes den som deler det.
slack-shared = Det er sendt. Du kan trekke det tilbake når som helst.
slack-share-failed = Jeg fikk ikke sendt det dit. I en kanal må jeg være medlem først: skriv /invite @veiviser der. Ingenting ble sendt.
slack-share-nothing = Det er ikke noe resultat å dele ennå.
slack-withdraw = Trekk det tilbake
slack-withdrawn = Det er trukket tilbake: Ingen kan lese det der lenger.
slack-withdrawn-there = Dette er trukket tilbake.
slack-withdrawn-before = Det er ikke der lenger.

## Skrivebordet

slack-home-title = Skrivebordet ditt
slack-home-intro = Bare du ser denne siden.
slack-home-case = Saken din
slack-home-interviews = Samtaler
slack-home-start = Begynn
slack-home-continue = Fortsett
slack-home-under-way = I gang: { $answered } besvart, omtrent { $ahead } igjen.
slack-home-done = Alle spørsmål er besvart.
slack-home-settings = Språk og data
slack-home-privacy = Personvern
slack-export = Få en kopi
slack-forget-sure = Svarene dine, språket og hvor du er å finne, blir slettet, og det du har delt, blir trukket tilbake. Det kan ikke gjøres om.

## Det som sies utenom intervjuet

slack-in-private = Jeg har svart deg i den private samtalen vår. Ingen andre ser det.
slack-open-private = Åpne den
slack-stranger = Jeg kan bare hjelpe folk i arbeidsområdet jeg er installert i. Spør etter veiviser i ditt eget arbeidsområde, eller bruk Telegram. Jeg har ikke lagret noe.
slack-unsupported = Jeg kan bare lese tekst, og en sak som er lagret som fil. Skriv svaret ditt, eller trykk på en av knappene. Ingenting er endret.
slack-file-not-read = Jeg fikk ikke åpnet den filen. Send den en gang til.
slack-file-later = Les dette først, og send så filen en gang til. Jeg har ikke åpnet den.
slack-carry-later = Les dette først, og skriv så /veiviser carry med koden en gang til. Jeg har ikke hentet noe.
slack-slow-down = Det gikk fort. Jeg tar meldingene dine én for én, så gi meg et øyeblikk.
slack-empty = Det sto ingenting i feltet. Fyll det ut, eller trykk på «Vet ikke».
slack-nothing-ticked = Det er ikke krysset av for noe. Kryss av for det som passer, eller trykk på «Ingen av disse» eller «Vet ikke».
slack-too-late = Det tok for lang tid, og Slack slapp taket. Trykk en gang til.
slack-export-done = Dette er alt jeg har lagret om saken din.
slack-export-nothing = Jeg har ikke lagret noe om deg.
slack-error = Noe gikk galt hos meg. De tidligere svarene dine er trygge. Prøv igjen om litt.
slack-answered-before = Disse spørsmålene er alt besvart, kanskje i et annet vindu.
slack-kept = Dette hadde du svart på allerede, og det svaret står: { $questions }. Du kan endre det.
slack-unneeded = Med disse svarene trengte jeg ikke: { $questions }.
slack-form-waiting = Jeg lagrer svarene dine. Det tar litt lenger tid enn vanlig.
slack-form-kept = Svarene dine er lagret.
slack-form-later = Noe går tregt underveis. Svarene dine er skrevet ned, og jeg går videre med dem så snart jeg kan.
slack-form-not-kept = Jeg fikk ikke lagret svarene dine akkurat nå. De står her fortsatt: Prøv igjen om litt.

## Assistentpanelet

slack-assistant-hello = Hei! Jeg hjelper programvareutviklere med å finne ut om de kan jobbe i Norge. Velg et spørsmål under, eller skriv ditt eget.
slack-prompts = Hva vil du vite?
slack-prompt-privacy = Hva lagrer du om meg?

## Personvern

slack-privacy = Dette lagrer jeg: svarene dine, språket ditt, hvor vi er, ID-ene til deg og samtalen vår, og hvilken dag du sist var her. Jeg lagrer også hvor du har delt noe, så du kan trekke det tilbake. Navnet ditt lagrer jeg ikke.
    Hvor: kryptert, på maskinen som denne appen kjører på. Slack frakter meldingene og har sin egen kopi. De som driver dette arbeidsområdet, kan kanskje lese eller hente ut den kopien.
    Hvor lenge: til du skriver /veiviser forget, eller til du ikke har vært her på { $days } dager. Jeg sier fra en uke før. Når appen fjernes fra arbeidsområdet, slettes alt.
    Hvem: { $operator }
    Du kan når som helst be om alt: /veiviser export gir deg en kopi, /veiviser answers lar deg rette, /veiviser forget sletter. Du kan også klage til Datatilsynet.
slack-operator-unknown = hvem som driver denne appen, er ikke oppgitt her.
