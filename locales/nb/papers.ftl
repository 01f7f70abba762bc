### Papirer: det en person kan ta med seg.

## Navnene deres

paper-report = Rapport, som nettside du kan skrive ut
paper-report-text = Rapport, som ren tekst
paper-report-markdown = Rapport, som Markdown
paper-calendar = Frister til kalenderen din
paper-checklist = Sjekkliste over dokumenter
paper-picture-offer = Bilde: lønnen, og det den må være
paper-picture-offer-drawing = Det samme som tegning (SVG)
paper-picture-net = Bilde: det som er igjen etter skatt
paper-picture-net-drawing = Det samme som tegning (SVG)
paper-picture-timeline = Bilde: det du må gjøre, dag for dag
paper-picture-timeline-drawing = Det samme som tegning (SVG)
paper-case = Saken min som fil, til å ta vare på

## Rapporten

report-title = Resultatet mitt: { $subject }
report-answers = Det jeg har svart

## Som filer

input-no-such-paper = Det finnes ikke noe papir som heter «{ $paper }» for denne saken. Du kan velge blant disse: { $papers }.
paper-file-exists = Det finnes allerede en fil som heter «{ $file }». Jeg har latt den være, så velg et annet navn.
paper-not-written = Jeg får ikke skrevet filen «{ $file }». Sjekk at mappen finnes, og at den er din.

## Kalenderen

calendar-title = Flytte til Norge
    .days = Frister for tillatelsen min
calendar-done = Gjort: { $task }
calendar-working-day = Siste arbeidsdag før den er { $day }.
calendar-source = Kilde: { $url }
calendar-note = Regnet ut { $date }. Ikke juridisk rådgivning: sjekk kilden før du stoler på det.

## Sjekklisten over dokumenter

checklist-title = Dokumentene mine til søknaden
checklist-about = Kryss av etter hvert som du har dem. UDIs egen sjekkliste for landet ditt er den som gjelder.
checklist-perhaps = Bare hvis det gjelder deg
checklist-form = Om alle dokumentene
checklist-translated = Papirer som ikke er på norsk eller engelsk, må oversettes.
checklist-originals = Ta med originalene og vis dem fram, og lever kopier.
checklist-more = Ambassaden kan be om mer.
document-passport = Pass
    .how = Ta kopi av alle sidene som er brukt.
document-cover-letter = Følgebrev
    .how = Skriv det ut fra søknadsportalen til UDI og skriv under.
document-offer-form = Arbeidstilbudsskjema
    .how = Både du og arbeidsgiveren har skrevet under.
document-cv = CV
    .how = Med utdanningen og jobbene dine.
document-diploma = Vitnemål og karakterutskrift
    .how = De må vise at utdanningen er fullført.
document-work-certificates = Attester fra tidligere jobber
    .how = De bør si nøye hva du gjorde, og hvor lenge.
document-place-to-live = Bevis på at du har et sted å bo i Norge
    .how = En kontrakt, eller en skriftlig plan.
document-lawful-stay = Bevis på at du er lovlig i Norge
    .how = For eksempel visumet eller tillatelsen din.
document-authorisation = Autorisasjon for yrket
    .how = Bare for lovregulerte yrker.
document-authority = Skriftlig fullmakt til arbeidsgiveren
    .how = Den viser at arbeidsgiveren kan søke for deg.
document-agency-papers = Papirer fra bemanningsforetaket
    .how = Spør foretaket hvilke UDI vil ha.

## Bilder

picture-offer-title = Tilbudet mitt, side om side
picture-market-source = Hva andre tjener, er hentet her: { $source }.
picture-market = Det andre får: den midterste halvdelen
picture-net-bars = Søylene viser vanlig skatt.
picture-net-title = Lønnen min etter skatt, { $year }
picture-timeline-title = Flyttingen min, dag for dag
    .days = Det som skal gjøres, dag for dag
picture-due = Innen { $date }
picture-from = Fra { $date }
picture-late = For sent: fristen var { $date }
picture-more = { $count ->
    [one] Det er { $count } ting til å gjøre, innen { $date }.
   *[other] Det er { $count } ting til å gjøre, den siste innen { $date }.
}
