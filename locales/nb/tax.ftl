### Skatt på lønn: fakta, funn, tall, kilder.

grossPay = Hva er lønnen din før skatt?
    .label = Lønn før skatt
incomeYear = Hvilket år gjelder det?
    .label = Inntektsår
    .assumed = Det gjelder { $value }.
taxScheme = Hvordan blir du skattlagt, eller hvordan ville du blitt det i Norge?
    .label = Skatteordning
    .hint = Kildeskatt er en fast sats uten fradrag, for det første året her. Nye kommer inn i den hvis de ikke velger den bort. Har du ikke flyttet ennå, er «vet ikke» greit: Jeg viser begge.
    .why = Med kildeskatt leverer du ingen skattemelding. Med vanlig skatt gjør du det hver vår.
    .is-ordinary = Etter vanlige skatteregler
    .is-paye = I kildeskatt på lønn (PAYE)
incomeKeptOutOfPaye = Har du også inntekt fra næring, fra utleie i Norge, eller fra arbeid til sjøs eller på sokkelen?
    .label = Inntekt utenfor kildeskatt
otherDeductions = Hvilke fradrag har du i løpet av et år, utenom de vanlige?
    .label = Andre fradrag
taxCardHeld = Har du skattekort for året?
    .label = Skattekort
taxTable = Hvilken tabell står på skattekortet ditt?
    .label = Skattetabell
firstPayDate = Hvilken dag får du den første lønnen?
    .label = Første lønningsdag
    .hint = Kontrakten eller arbeidsgiveren kan si det. En omtrentlig dato holder.
    .why = Skattekortet og bankkontoen må være klare til da.

rule-taxRates = Årets skattesatser
    .met = Satsene for året er kjent.
    .no-rule = Jeg har ikke skattesatsene for dette året. De blir bestemt i desember for året etter. Spør Skatteetaten.

rule-taxInKroner = Valuta
    .met = Lønnen er i kroner, så skatten kan regnes ut.
    .not-met = Lønnen er i en annen valuta. Jeg regner bare ut skatt på kroner.
    .unknown = Jeg vet ennå ikke hva lønnen er.
    .no-rule = Jeg vet ikke hvordan skatten regnes ut på denne datoen.

rule-payeCeiling = Taket for kildeskatt
    .met = Lønnen for et helt år er ikke over taket for kildeskatt.
    .not-met = Lønnen for et helt år er over taket for kildeskatt. Tjener du mer enn taket i året, gjelder vanlige skatteregler for alt.
    .unknown = Kildeskatt har et tak. Jeg vet ennå ikke om lønnen din er over det.
    .no-rule = Jeg vet ikke hva taket for kildeskatt er dette året.

rule-payeFirstYear = Kildeskatt er for det første året
    .met = Kildeskatt er for det første året i Norge, så den kan være åpen for deg. Den er frivillig.
    .not-met = Kildeskatt er for det første året i Norge. Etter det gjelder vanlige skatteregler.
    .unknown = Kildeskatt er for det første året i Norge. Jeg vet ennå ikke når du kom.
    .law = Kildeskatt er for det første året i Norge, og du kom året før. Jeg vet ikke om du fortsatt kan bruke den.
    .no-rule = Jeg vet ikke hvilke regler som gjelder for kildeskatt på denne datoen.

rule-payeIncomes = Inntekt utenfor kildeskatt
    .met = Du har ingen inntekt som holder deg utenfor kildeskatt.
    .not-met = Du har inntekt som holder deg utenfor kildeskatt, så vanlige skatteregler gjelder.
    .unknown = Noen inntekter holder folk utenfor kildeskatt. Jeg vet ennå ikke om du har noen.
    .no-rule = Jeg vet ikke hvilke regler som gjelder for kildeskatt på denne datoen.

rule-payeTakesLess = Er kildeskatt billigst?
    .met = For et helt år med bare de vanlige fradragene tar ikke kildeskatt mer enn vanlig skatt.
    .not-met = For et helt år med bare de vanlige fradragene tar vanlig skatt mindre, eller kildeskatt er stengt for deg.
    .unknown = Jeg vet ennå ikke hvilken av de to som tar minst.
    .no-rule = Jeg kan ikke sammenligne de to for dette året.

rule-holidayPayTaxed = Feriepenger og desember
    .not-met = I kildeskatt trekkes det skatt av hver utbetaling, også feriepenger, hver måned.
    .no-rule = Jeg vet ikke hva som gjelder for feriepenger og skatt på denne datoen.

rule-holidayPayUntaxed = Feriepenger og desember
    .not-met = Med tabellkort blir feriepenger betalt uten trekk, gjerne i juni, og desember har mindre skatt. De andre månedene har litt mer.
    .no-rule = Jeg vet ikke hva som gjelder for feriepenger og skatt på denne datoen.

rule-taxCard = Skattekort
    .met = Du har skattekort, og arbeidsgiveren henter det selv.
    .not-met = Uten skattekort må arbeidsgiveren holde tilbake mye mer av lønnen. Det som er for mye, får du igjen senere.
    .unknown = Jeg vet ennå ikke om du har skattekort. Uten det må arbeidsgiveren holde tilbake mye mer av lønnen.
    .no-rule = Jeg vet ikke hva som gjelder for skattekort på denne datoen.

rule-payePartYear = Kildeskatt en del av året
    .law = Du kom i løpet av året. Jeg vet ikke om taket gjelder lønnen for et helt år eller det du tjener i året, så jeg viser begge deler.
    .no-rule = Jeg vet ikke hva taket for kildeskatt er dette året.

rule-taxInArrivalYear = Skatt i året du kommer
    .law = I året du kommer, blir fradrag og trinn tilpasset månedene dine i Norge. Derfor gjelder tallene et helt år, og er grove for dette.
    .no-rule = Jeg vet ikke hvordan skatten er i året du kommer, på denne datoen.

rule-northernTax = Skatt i nord
    .not-met = I Finnmark og i nordlige deler av Troms er skatten lavere. Jeg kjenner ikke alle de reglene, så jeg gir ingen tall.
    .no-rule = Jeg vet ikke hvilke skatteregler som gjelder i nord på denne datoen.

rule-taxTableKnown = Skattetabellen din
    .not-met = Jeg kjenner ikke tabellen på kortet ditt, så jeg kan ikke si hva den trekker.
    .no-rule = Jeg kjenner ikke skattetabellene på denne datoen.

open-payeYear = Når er det første året i Norge over, for kildeskatt?
    .ask = Spør Skatteetaten hvilken ordning du er i.
open-payePartYear = Gjelder taket for kildeskatt lønnen for et helt år, eller det som tjenes i året?
    .ask = Spør Skatteetaten før du velger.
open-taxPartYear = Hvordan blir skatten tilpasset når du kommer i løpet av året?
    .ask = Spør Skatteetaten, eller bruk kalkulatoren der.

verdict-tax-not-yet-known = Jeg kan ikke regne ut skatten din ennå.
    .detail = Jeg trenger lønnen i kroner, og et år der skattesatsene er kjent.

net-pay-year = Skatten er for et helt år, med satsene for { $year }.
    .stands-in = Jobben din begynner i { $starts }. Jeg har ikke satsene for det året, så de for { $year } er brukt så lenge.
net-pay-scheme =
    .ordinary = Den følger vanlige skatteregler.
    .paye = Det er kildeskatt på lønn (PAYE), en fast sats for det første året.
    .either = Jeg viser både kildeskatt på lønn (PAYE) og vanlig skatt. Kildeskatt er en fast sats for det første året i Norge. Nye kommer inn i ordningen hvis de ikke velger den bort.
    .above-ceiling = Lønnen for et helt år er over taket for kildeskatt, så den gjelder kanskje ikke deg. Spør Skatteetaten.
figure-by-scheme =
    .year = { $paye } med kildeskatt, { $ordinary } med vanlig skatt
    .table = { $paye } med kildeskatt, { $ordinary } med en vanlig skattetabell, som eksempel

figure-grossYear = Lønn før skatt
figure-taxYear = Skatt for året
figure-netYear = Igjen etter skatt, i året
figure-netMonth = Igjen etter skatt, i snitt per måned
figure-withholdingMonth = Trekk av en månedslønn
figure-withholdingDecember = Trekk i desember
figure-payeCeiling = Taket for kildeskatt
figure-payeBreakEven = Kildeskatt koster ikke mer enn vanlig skatt fra

condition-taxPay = Lønn før skatt i året
condition-taxCurrency = Valuta
    .is-kroner = norske kroner
    .is-foreign = en annen
condition-yearInNorway = Inntektsåret
    .is-before = før ankomst
    .is-arrival = året du kom
    .is-second = året etter
    .is-later = senere

law-amount-of-ordinaryTaxRate = Skatt på alminnelig inntekt
law-amount-of-standardDeductionRate = Minstefradrag, andel av lønnen
law-amount-of-standardDeductionMost = Minstefradrag, høyst
law-amount-of-personalAllowance = Personfradrag
law-amount-of-bracketOver1 = Trinnskatt, første trinn, fra
law-amount-of-bracketRate1 = Trinnskatt, første trinn
law-amount-of-bracketOver2 = Trinnskatt, andre trinn, fra
law-amount-of-bracketRate2 = Trinnskatt, andre trinn
law-amount-of-bracketOver3 = Trinnskatt, tredje trinn, fra
law-amount-of-bracketRate3 = Trinnskatt, tredje trinn
law-amount-of-bracketOver4 = Trinnskatt, fjerde trinn, fra
law-amount-of-bracketRate4 = Trinnskatt, fjerde trinn
law-amount-of-bracketOver5 = Trinnskatt, femte trinn, fra
law-amount-of-bracketRate5 = Trinnskatt, femte trinn
law-amount-of-contributionRate = Trygdeavgift på lønn
law-amount-of-contributionOver = Trygdeavgift, nedre grense
law-amount-of-contributionMost = Trygdeavgift, høyst av det som er over grensen
law-amount-of-payeRate = Skatt i kildeskatteordningen
law-amount-of-payeCeiling = Taket for kildeskatt
law-amount-of-withholdingWithoutCard = Trekk uten skattekort
law-amount-of-decemberShare = Den delen av en måneds skatt som desember har
law-amount-of-municipalTaxRate = Den delen av vanlig skatt som går til kommune og fylke
law-amount-of-withholdingDeductionShare = Den delen av minstefradraget som tabellene gir

law-tax-rates = Årets skattesatser
law-paye-scheme = Kildeskatt på lønn (PAYE)
law-tax-deduction-card = Skattekort
law-withholding-routine = Skatteetatens trekkrutine
