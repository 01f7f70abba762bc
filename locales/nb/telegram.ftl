### Ord for Telegram-kanalen.

## I stedet for de felles, der Telegram er annerledes enn en terminal

telegram-welcome = Hei, jeg er veiviser, en guide for programvareutviklere som vil jobbe i Norge. Jeg stiller enkle spørsmål, forteller hva reglene sier om saken din, og viser hvilken lov svaret bygger på. Du kan svare «vet ikke» på alle spørsmål. Hva jeg lagrer, og hvordan du får det slettet: /privacy
telegram-quit-unsaved = Jeg husker svarene dine bare til jeg blir startet på nytt. Send /start for å gå videre. Lykke til!
telegram-quit-saved = Svarene dine er lagret. Send /start når du vil fortsette. Lykke til!
telegram-problem-no-such-number = Det tallet er ikke med her. Trykk på et av svarene, eller bruk dine egne ord.
telegram-about-more = Vil du vite hvilken lov det bygger på, trykker du på «Hvorfor spør du?». Send /help for å se alt du kan gjøre her.
telegram-help = Trykk på et svar, eller skriv et med dine egne ord. Tall, datoer og beløp kan du skrive slik du pleier. Du kan også endre en melding du har sendt: Jeg tar endringen som en rettelse.
    /answers: se og endre svarene dine
    /choose: begynn med noe annet, eller gå videre med det
    /papers: få rapporten og andre papirer
    /language: bytt mellom norsk og engelsk
    /privacy: hva jeg lagrer, og rettighetene dine
    /export: få alt jeg har lagret om saken din
    /forget: slett alt
    /cancel: stopp, og kom tilbake senere
telegram-forgotten = Alt jeg hadde lagret om deg, er slettet: svarene, språket og nummeret på denne samtalen. Meldingene du ser her, er det Telegram som lagrer; du kan tømme samtalen selv. Send /start for å begynne på nytt.

## Knapper

telegram-more = Mer …
telegram-all = Alle land
telegram-done = { $count ->
    [one] Fortsett med dette landet
   *[other] Fortsett med disse { $count } landene
}

## Slik brukes knappene

telegram-choices-how = Trykk på alt som passer, og så på Fortsett. Du kan også skrive det.
telegram-countries = Trykk på alle landene som stemmer, og så på Fortsett. Eller skriv et navn for å finne det.
telegram-found = Dette fant jeg. Trykk på det som stemmer.
telegram-date = Trykk på en dag, eller skriv en dato.

## Det som sies utenom intervjuet

telegram-group = Det folk forteller meg, holder jeg for meg selv. La oss snakke på tomannshånd.
telegram-group-button = Snakk på tomannshånd
telegram-unsupported-other = Jeg kan bare lese tekst. Skriv svaret ditt, eller trykk på en av knappene. Ingenting er endret.
telegram-unsupported-document = Den eneste filen jeg kan åpne, er en sak du har lagret hos meg. Skriv det som er viktig i den, eller trykk på en av knappene. Ingenting er endret.
telegram-unsupported-forwarded = Jeg tar ikke det andre har skrevet, som svaret ditt. Skriv det med dine egne ord. Ingenting er endret.
telegram-import-how = Har du saken din på en fil, send meg filen her, så går jeg videre med den.
telegram-file-not-read = Jeg fikk ikke hentet filen fra Telegram. Send den en gang til.
telegram-slow-down = Det gikk fort. Jeg tar meldingene dine én for én, så gi meg et øyeblikk.
telegram-export-done = Dette er alt jeg har lagret om saken din.
telegram-export-nothing = Jeg har ikke lagret noe om deg.
telegram-error = Noe gikk galt hos meg. De tidligere svarene dine er trygge. Prøv igjen om litt.
telegram-expiry-soon = Det er en stund siden du var her. { $date } sletter jeg svarene dine. Send /start for å beholde dem, eller /forget for å slette dem nå.
telegram-expired = Jeg har slettet svarene dine, siden du ikke har vært her på { $days } dager. Send /start for å begynne på nytt.

## Personvern

telegram-privacy = Dette lagrer jeg: svarene dine, språket ditt, hvor vi er, nummeret på denne samtalen og hvilken dag du sist var her. Navnet og brukernavnet ditt lagrer jeg ikke.
    Hvor: kryptert, på maskinen som denne boten kjører på. Telegram frakter meldingene og har sin egen kopi av dem.
    Hvor lenge: til du sender /forget, eller til du ikke har vært her på { $days } dager. Jeg sier fra en uke før.
    Hvem: { $operator }
    Du kan når som helst be om alt: /export gir deg en kopi, /answers lar deg rette, /forget sletter. Du kan også klage til Datatilsynet.
telegram-operator-unknown = hvem som driver denne boten, er ikke oppgitt her.

## Boten slik Telegram viser den

telegram-description = Jeg hjelper programvareutviklere med å finne ut om de kan jobbe i Norge: enkle spørsmål, hva reglene sier om saken din, og loven bak svaret. Dette er ikke juridisk rådgivning, og det kommer ikke fra UDI. Trykk Start for å begynne.
telegram-short-description = Kan jeg jobbe i Norge? Enkle spørsmål og klare svar, med loven bak dem.
telegram-command-help = Slik bruker du boten
telegram-command-choose = Begynn med noe annet
telegram-command-ask = Still et spørsmål
telegram-command-answers = Se og endre svarene dine
telegram-command-language = Bytt språk
telegram-command-papers = Få rapporten og andre papirer
telegram-command-carry = Fortsett et annet sted med samme sak
telegram-command-privacy = Hva som lagres, og rettighetene dine
telegram-command-export = Få en kopi av saken din
telegram-command-forget = Slett alt
telegram-command-cancel = Stopp, og kom tilbake senere

## Å starte boten uten token

telegram-no-token = Ingen kanal er satt opp. Slik kjører du Telegram-boten:
    1. Skriv /newbot til @BotFather i Telegram og velg et navn; du får et token til svar.
    2. Sett TELEGRAM_BOT_TOKEN til det tokenet, og VEIVISER_KEY til det «openssl rand -base64 32» skriver.
    3. Kjør «veiviser serve» igjen. Resten står i docs/telegram.md, og docs/slack.md sier hvordan det kjøres i Slack.
