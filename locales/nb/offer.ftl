### Samtalen som går gjennom et jobbtilbud: hva den er, spørsmålene, og det som sies om faresignaler.

flow-offer = Er tilbudet mitt godt?
    .about = Jeg går gjennom tilbudet eller avtalen sammen med deg. Du får vite hva som er greit, hva som mangler, hva som er bekymringsfullt, og hva loven ikke tillater. Du får også vite hva du kan be om.
    .time = Den korte gjennomgangen tar omtrent { $time }, den fulle omtrent { $whole }.
    .have = Ha tilbudet eller avtalen foran deg. At det ikke står noe, er også et svar.

reviewDepth = Skal vi ta den korte eller den fulle gjennomgangen?
    .label = Hvor mye vi går gjennom
    .hint = Du kan begynne med den korte og gå videre etterpå.
    .why = Den korte sjekker det som avgjør om et tilbud er verdt en signatur. Den fulle går gjennom hvert punkt.
    .is-short = Kort: de viktigste sjekkene
    .is-full = Full: hvert punkt

paperKind = Hva har du foran deg?
    .label = Det du har
    .hint = Er du usikker, velger du det som ligner mest.
    .why = En annonse eller en prat binder ingen. Et brev kan binde, men avtalen må likevel si alt.
    .is-advert = En stillingsannonse
    .is-message = En kort melding
    .is-offer-letter = Et tilbudsbrev
    .is-draft = Et utkast til arbeidsavtale
    .is-signed = En signert arbeidsavtale

contractDate = Hvilken dato har avtalen?
    .label = Avtalens dato
    .hint = Har den ingen dato ennå, svarer du med dagens.
    .why = Loven har endret seg med årene. Datoen avgjør hvilke regler som gjelder for avtalen.
    .assumed = Avtalen er datert { $value }.

## Hvem og hva

employerNamed = Hvordan er arbeidsgiveren oppgitt?
    .label = Navnet på arbeidsgiveren
    .hint = Et norsk selskap har et organisasjonsnummer som du kan slå opp.
    .why = Du må vite hvem som skylder deg lønn. UDI må også se én bestemt arbeidsgiver.
    .is-legal-name = Selskapets fulle navn
    .is-brand-only = Bare et merke eller produkt
    .is-foreign-group = Bare et morselskap i utlandet
    .is-recruiter = Bare et rekrutteringsfirma
    .is-not-stated = Det står ikke

employerSame = Er arbeidsgiveren den samme i alt du har fått?
    .label = Samme arbeidsgiver overalt
    .hint = Sammenlign tilbudet, avtalen og meldingene.
    .why = Når ulike selskaper er nevnt, er det uklart hvem som skylder deg lønn.

dutiesStated = Hva står det om arbeidet?
    .label = Tittel og oppgaver
    .hint = Se etter en tittel og noen linjer om hva du skal gjøre.
    .why = Avtalen må si hva arbeidet er. UDI ser på om det passer med utdanningen din.
    .is-title-and-duties = En tittel og oppgavene
    .is-title-only = Bare en tittel
    .is-vague = Noe vagt, som «konsulent»
    .is-not-stated = Ingenting

employmentForm = Er jobben fast eller midlertidig?
    .label = Type ansettelse
    .hint = Det står som regel helt i starten.
    .why = Fast er hovedregelen i Norge. Midlertidig arbeid krever en grunn som loven godtar.
    .is-permanent = Fast
    .is-temporary = Midlertidig
    .is-project = For et prosjekt
    .is-contractor = Jeg skal sende faktura
    .is-not-stated = Det står ikke

temporaryGround = Hvilken grunn er oppgitt for at jobben er midlertidig?
    .label = Grunn til midlertidig jobb
    .hint = Avtalen skal nevne grunnen.
    .why = Loven sier hvilke grunner som er gode nok.
    .is-temporary-work = Selve arbeidet er midlertidig
    .is-substitute = Jeg er vikar for noen
    .is-trainee = Praksis
    .is-labour-market-scheme = Arbeidsmarkedstiltak
    .is-sport = Organisert idrett
    .is-other = En annen grunn
    .is-not-stated = Ingen grunn er oppgitt

temporaryMonths = Hvor mange måneder varer den midlertidige jobben?
    .label = Lengden på den midlertidige jobben
    .hint = Fra første til siste dag.
    .why = Prøvetiden kan bare være en del av en midlertidig jobb. Etter lang tid blir jobben fast.

contractorReality = Hva ligner mest på hvordan du ville jobbe?
    .label = Egen virksomhet eller ansatt
    .hint = Det er hverdagen som teller, ikke hva papiret heter.
    .why = Den som jobber som en ansatt, har rettighetene til en ansatt, uansett hva papiret sier.
    .is-own-business = Jeg har egne kunder og egen risiko
    .is-like-employee = De styrer når og hvordan jeg jobber

hirerNamed = Står det hvilken kunde du skal leies ut til?
    .label = Kunden er nevnt
    .hint = Det skal stå så snart foretaket vet det.
    .why = Den som leies ut, har rett til å vite hvor.

equalTerms = Får du vilkår som er minst like gode som kundens egne ansatte?
    .label = Like vilkår
    .hint = Tenk på lønn, arbeidstid, overtid og ferie.
    .why = Foretaket må behandle deg minst like godt som kunden ville gjort.

payBetweenAssignments = Får du lønn også mellom oppdrag?
    .label = Lønn mellom oppdrag
    .hint = Se etter ord som «lønn for timer godkjent av kunden».
    .why = I en fast jobb har du rett til reelt, forutsigbart arbeid og lønn.

contractLanguage = Kan du lese avtalen?
    .label = Språket i avtalen
    .hint = Du kan ha med deg noen når den lages.
    .why = Ingen bør signere noe de ikke har kunnet lese.
    .is-readable = Ja
    .is-not-readable = Nei, jeg trenger en oversettelse
    .is-unseen = Jeg har ikke sett alt

governingLaw = Hvilket lands lov står det at gjelder?
    .label = Lov som gjelder
    .hint = Det står gjerne til slutt.
    .why = Norsk vern kan ikke avtales bort for arbeid i Norge. Utenlandsk lov gjør det vanskeligere å bruke.
    .is-norway = Norsk
    .is-foreign = Et annet lands
    .is-not-stated = Det står ikke

changeTerms = Hvem kan endre vilkårene senere?
    .label = Endring av vilkår
    .hint = Se etter «selskapet kan endre».
    .why = Endringer skal avtales og skrives ned.
    .is-both = Begge må være enige
    .is-minor-alone = Arbeidsgiveren, i små ting
    .is-alone = Arbeidsgiveren, i alt
    .is-not-stated = Det står ikke

## Hvor mye, når og hvor

hoursGuaranteed = Lover avtalen deg en bestemt mengde arbeid?
    .label = Garantert arbeid
    .hint = En fast prosent eller faste timer er et løfte. «Etter avtale» er det ikke.
    .why = En fast jobb må ha reelle, forutsigbare timer. Du kan bare regne med det som er lovet.
    .is-fixed = Ja, fast
    .is-flexible = Fleksibelt, etter avtale
    .is-none = Ingen timer er lovet

startTerm = Hva står det om når du begynner?
    .label = Oppstart
    .hint = «Når tillatelsen er gitt» er et godt svar hvis du trenger tillatelse.
    .why = Avtalen må si når arbeidet begynner. Du kan ikke begynne før du har lov til å jobbe.
    .is-date = En dato
    .is-when-permitted = Når tillatelsen er gitt
    .is-open = Etter avtale
    .is-before-permit = Før jeg har lov til å jobbe i Norge
    .is-not-stated = Ingenting

placeOfWork = Hva står det om hvor du skal jobbe?
    .label = Arbeidsstedet i avtalen
    .hint = En by eller adresse, og det som er avtalt om hjemmekontor.
    .why = Avtalen må si hvor arbeidet gjøres.
    .is-named = Et bestemt sted
    .is-several = Flere steder, eller jeg velger selv
    .is-anywhere = Der selskapet bestemmer
    .is-not-stated = Ingenting

workExtras = Hva av dette hører til jobben?
    .label = Hva som hører til jobben
    .hint = Jeg spør bare mer om det du velger.
    .why = Alt dette har egne regler. Det du ikke velger, trenger ikke flere spørsmål.
    .is-home-office = Hjemmekontor
    .is-special-hours = Fleksitid eller særskilt arbeidstid
    .is-training = Kurs eller annen opplæring
    .is-abroad = Perioder med arbeid i utlandet
    .is-exempt = «Ledende» eller «uavhengig» stilling
    .is-same-job = Samme jobb som jeg har hatt der før

homeOffice = Hvordan skal du jobbe hjemmefra?
    .label = Hjemmekontor
    .hint = Én fast dag i uka er nok til å være fast.
    .why = Fast hjemmekontor krever en egen skriftlig avtale.
    .is-none = Ikke i det hele tatt
    .is-now-and-then = Bare av og til
    .is-written = Fast, og det er skriftlig
    .is-spoken = Fast, men ikke skriftlig

hoursTerms = Hva står det om når du jobber?
    .label = Når du jobber
    .hint = Dager, kjernetid, fra når til når.
    .why = Avtalen må si hvor lenge og når du jobber.
    .is-stated = Arbeidstiden står
    .is-more-when-needed = Og mer ved behov
    .is-not-stated = Ingenting

hoursAveraged = Finnes det en skriftlig avtale om gjennomsnittsberegning av arbeidstiden?
    .label = Gjennomsnittsberegning
    .hint = Da jobber du mer i noen uker og mindre i andre.
    .why = Så lange uker krever en skriftlig avtale med deg.

breaksStated = Står det hvor lange pausene er?
    .label = Pauser
    .hint = For eksempel en halv time til lunsj.
    .why = Avtalen må si det.

specialHours = Står denne arbeidstiden i avtalen?
    .label = Særskilt arbeidstid
    .hint = For eksempel fleksitid, kortere dager eller fri fra nattarbeid.
    .why = Da må avtalen si det.
    .is-none = Jeg har ingen slik
    .is-stated = Ja, den står der
    .is-not-stated = Nei, den er avtalt utenom

competenceTerms = Står opplæringen i avtalen?
    .label = Kurs og opplæring
    .hint = For eksempel et budsjett, konferansedager eller sertifisering.
    .why = Rett til opplæring skal stå i avtalen.
    .is-none = Det er ingen
    .is-stated = Ja, den står der
    .is-not-stated = Nei, den er bare tilbudt

weeksAbroad = Hvor mange uker i strekk vil de sende deg ut for å jobbe i utlandet?
    .label = Uker med arbeid i utlandet
    .hint = Null hvis de ikke vil det.
    .why = Før et lengre opphold i utlandet må avtalen si mer.

abroadTermsStated = Står det hvilket land, hvor lenge, hvilken valuta du får lønn i, og hvordan du kommer tilbake?
    .label = Vilkår for arbeid i utlandet
    .why = Alt dette må være skrevet ned før du reiser.

sideJobTerms = Hva står det om annet arbeid på fritiden?
    .label = Bijobber
    .hint = En tillatelse kan også begrense bijobber.
    .why = Et fullt forbud er mer enn de fleste arbeidsgivere trenger.
    .is-allowed = Lov, hvis jeg sier fra
    .is-consent = Lov, hvis de er enige
    .is-banned = Ikke lov i det hele tatt
    .is-not-stated = Ingenting

monitoringTerms = Hva står det om å se i e-posten og filene dine?
    .label = Innsyn
    .hint = Se etter «innsyn» og «utstyr».
    .why = En arbeidsgiver kan bare se i en postkasse når reglene for det er fulgt.
    .is-policy = Det viser til regler
    .is-anything = De kan se i alt, når som helst
    .is-not-stated = Ingenting

## Prøvetid og oppsigelse

probationMonths = Hvor mange måneder er prøvetiden?
    .label = Prøvetid
    .hint = Null hvis det ikke står noe: da er det ingen.
    .why = I prøvetiden har du svakere vern. Loven setter en lengste tid.

probationExtension = Kan prøvetiden bli lengre?
    .label = Forlenget prøvetid
    .hint = Se etter «forlenges».
    .why = Den kan bare forlenges når du har vært borte, og bare hvis det ble sagt skriftlig.
    .is-none = Nei
    .is-absence = Bare hvis jeg har vært borte
    .is-free = Ja, hvis selskapet vil

sameJobBefore = Har du hatt samme jobb i samme selskap før?
    .label = Samme jobb før
    .hint = For eksempel som midlertidig ansatt.
    .why = Som regel skal ingen ha prøvetid på nytt i samme jobb.

noticeMonthsEmployer = Hvor mange måneders oppsigelsestid må arbeidsgiveren gi deg etter prøvetiden?
    .label = Oppsigelsestid fra arbeidsgiveren
    .hint = Regn i måneder.
    .why = Oppsigelsestiden er tiden du har til å finne ny jobb. Den betyr mer når en tillatelse henger på jobben.

noticeMonthsEmployee = Og hvor mange måneders oppsigelsestid må du gi?
    .label = Oppsigelsestid fra deg
    .hint = Ofte den samme. Er bare én tid oppgitt, gjelder den begge.
    .why = Din oppsigelsestid kan aldri være lengre enn arbeidsgiverens.

endingStated = Står det hvordan jobben avsluttes, skriftlig og etter hvilke regler?
    .label = Hvordan jobben avsluttes
    .hint = Det er nok at det vises til arbeidsmiljøloven.
    .why = Nyere avtaler skal si hvordan det gjøres.

agreementStated = Hva står det om tariffavtale?
    .label = Tariffavtale i kontrakten
    .hint = Mange selskaper i bransjen har ingen.
    .why = Gjelder det en, skal den stå i arbeidsavtalen.
    .is-named = En er nevnt
    .is-none-applies = Det står at ingen gjelder
    .is-not-stated = Ingenting

## Lønn

payForm = Hvordan er lønnen skrevet?
    .label = Hvordan lønnen er skrevet
    .hint = En fast sum før skatt (brutto) er best.
    .why = Bare fast lønn før skatt kan sammenlignes og dokumenteres.
    .is-gross = En fast sum før skatt
    .is-net = En sum etter skatt
    .is-range = Et spenn, eller «inntil»
    .is-total-split = En totalsum, der fastlønnen vises
    .is-total-unsplit = En totalsum, ikke delt opp
    .is-conflicting = Ulike tall på ulike steder
    .is-not-stated = Den står ikke

payDay = Hvordan og når får du lønn?
    .label = Utbetaling
    .hint = For eksempel hver måned, til bankkonto.
    .why = Lønnen skal til bankkontoen din. Avtalen må si når.
    .is-bank = Til konto, og det står når
    .is-cash = I kontanter
    .is-not-stated = Det står ikke

payExtras = Hva av dette følger med lønnen?
    .label = Hva som følger med lønnen
    .hint = Det som bare er sagt, teller også.
    .why = Det som kommer på toppen av lønnen, er ofte mindre verdt enn det høres ut.
    .is-raise = Løfte om høyere lønn senere
    .is-bonus = Bonus
    .is-equity = Aksjer eller opsjoner
    .is-on-call = Vakt utenom arbeidstiden

raisePromised = Er det lovet høyere lønn senere, etter en lav start?
    .label = Lovet lønnsøkning
    .hint = For eksempel «etter prøvetiden».
    .why = Et slikt løfte er ikke til å stole på. For en tillatelse må lønnen være høy nok fra første dag.

bonusTerms = Hvordan er bonusen lovet?
    .label = Bonus
    .hint = Klart betyr: hva som skal til, hvor mye, når den betales, og hva som skjer hvis du slutter.
    .why = En bonus som kan endres når som helst, er ikke lønn du kan regne med.
    .is-none = Det er ingen
    .is-clear = Med klare vilkår
    .is-discretionary = Slik selskapet bestemmer
    .is-withdrawn = Den kan tas tilbake

equityTerms = Hvordan er aksjene eller opsjonene lovet?
    .label = Aksjer og opsjoner
    .hint = En plan sier hvor mange, til hvilken pris, fra når og hvordan de skattes.
    .why = Et løfte uten en plan kan være verdiløst.
    .is-none = Det er ingen
    .is-plan = Med en skriftlig plan
    .is-promise = Uten noen plan

overtimeTerms = Hva står det om overtid?
    .label = Overtid
    .hint = Ekstra timer opp til lovens vanlige arbeidstid kalles merarbeid.
    .why = Nesten alle har rett til overtidstillegg, og det kan ikke avtales bort.
    .is-paid = Betales, med tillegg
    .is-by-law = «Etter loven»
    .is-included-split = I lønnen, og den delen vises
    .is-included = I lønnen, uten at det vises
    .is-time-off = Bare fri, uten tillegg
    .is-unpaid = Betales ikke
    .is-not-stated = Ingenting

overtimeSupplement = Hvor stort er overtidstillegget, i prosent?
    .label = Overtidstillegg
    .hint = Det er i prosent av timelønnen.
    .why = Loven setter en nedre grense.

exemptionClaimed = Hva kalles stillingen: ledende eller særlig uavhengig?
    .label = Ledende eller særlig uavhengig stilling
    .hint = Slike ord står ofte ved siden av overtid.
    .why = Reglene om arbeidstid og overtid gjelder ikke for slike stillinger. Få utviklere har en.
    .is-no = Ingen av delene
    .is-leading = Ledende
    .is-independent = Særlig uavhengig
    .is-both = Begge deler

realIndependence = Ville du selv bestemme hva du gjør, hvordan og når, eller virkelig lede andre?
    .label = Reell uavhengighet
    .hint = Fleksible timer eller et eget prosjekt er ikke nok.
    .why = Det er arbeidet som teller, ikke hva avtalen kaller det.

onCallTerms = Hvordan skal du ha vakt?
    .label = Vakt
    .hint = En vaktplan sier når du har vakt, og hva du får for det.
    .why = Noe av den tiden regnes som arbeid, og utrykning er arbeid.
    .is-none = Ikke i det hele tatt
    .is-paid = Med betaling og plan
    .is-reachable = Bare «forventes å være tilgjengelig»
    .is-unpaid = Uten betaling

costTerms = Hva av dette kan koste deg penger?
    .label = Hva som kan koste deg
    .hint = Se etter «trekk», «betale tilbake» og «leie».
    .why = Loven setter grenser for hva som kan trekkes i lønnen, og hva du kan måtte betale tilbake.
    .is-deductions = Trekk i lønnen
    .is-training = Opplæring som må betales tilbake
    .is-sign-on = Tilbakebetaling av signering/flytting
    .is-housing = Bolig leid av arbeidsgiveren

deductionTerms = Hva kan arbeidsgiveren trekke i lønnen, utenom skatt?
    .label = Trekk i lønn
    .hint = Se etter bøter, depositum, utstyr, skade og «alt du skylder».
    .why = Loven sier hva som kan trekkes i lønn. Det meste må avtales skriftlig på forhånd.
    .is-none = Ingenting
    .is-agreed = Bestemte ting jeg er enig i
    .is-anything = Alt jeg skylder dem
    .is-fines = Bøter eller depositum
    .is-not-stated = Det står ikke

trainingBond = Hva må du betale tilbake for opplæring hvis du slutter?
    .label = Tilbakebetaling av opplæring
    .hint = Rimelig betyr: et reelt kurs, en sum som synker hver måned, ingenting hvis de avslutter jobben.
    .why = En slik binding holder bare når den er rimelig.
    .is-none = Ingenting
    .is-fair = En del, på rimelige vilkår
    .is-long = Lenge, eller for vanlig opplæring
    .is-harsh = Alt, uansett grunn

signOnTerms = Hvis du slutter, hva må du betale tilbake av signerings- eller flyttepengene?
    .label = Tilbakebetaling av signeringsbonus
    .hint = Trappet ned betyr at summen synker hver måned, og bare gjelder hvis du selv sier opp.
    .why = Vilkår som er for harde, kan settes til side.
    .is-none = Ingenting
    .is-scaled = En del, trappet ned
    .is-full = Alt, også hvis de avslutter jobben
    .is-deducted = Det trekkes i lønnen uten at jeg blir spurt

moveCosts = Hva betaler arbeidsgiveren av tillatelsen og flyttingen?
    .label = Tillatelse og flytting
    .hint = Gebyret, flybilletter, flyttelass, et sted å bo i starten.
    .why = Mye av dette kan du be om. Å betale tilbake arbeidsgiverens egne kostnader er et faresignal.
    .is-paid = Det meste
    .is-part = Noe
    .is-nothing = Ingenting
    .is-paid-back = Jeg må betale det tilbake av lønnen

housingTied = Leier arbeidsgiveren ut bolig til deg og trekker husleien i lønnen?
    .label = Bolig fra arbeidsgiveren
    .why = Da kan du miste jobb og bolig samtidig. Sammenlign husleien med andre steder.

## Ferie, pensjon og sykdom

holidayWeeks = Hvor mange uker ferie får du?
    .label = Ferieuker
    .hint = Står det bare «etter loven», svarer du 4,2.
    .why = Loven gir alle noe ferie. De fleste arbeidsgivere i bransjen gir litt mer.

firstYearHolidayPaid = Er ferien betalt også det første året?
    .label = Betalt ferie det første året
    .hint = Står det ikke, svarer du «vet ikke» og spør.
    .why = Feriepenger tjenes opp året før. Den som er ny, har ikke tjent opp noe. Da er den første ferien ubetalt hvis ikke noe annet er avtalt.

holidayPayPercent = Hvor mange prosent er feriepengene?
    .label = Feriepenger
    .hint = De regnes i prosent av lønnen.
    .why = Loven setter en nedre grense. Lengre ferie bør gi høyere prosent.

statedTerms = Hva av dette står det noe om i avtalen?
    .label = Hva avtalen nevner
    .hint = En henvisning til loven eller en håndbok teller.
    .why = En arbeidsavtale må si noe om det meste av dette. Jeg peker på det som mangler.
    .is-breaks = Pauser
    .is-agreement = En tariffavtale
    .is-pension = Pensjon
    .is-insurance = Forsikring
    .is-sick-pay = Lønn ved sykdom
    .is-family-leave = Permisjon for barn eller omsorg
    .is-ending = Hvordan arbeidsforholdet avsluttes

pensionTerms = Hva står det om pensjon?
    .label = Pensjon
    .hint = En god avtale sier prosenten og hvem som leverer pensjonen.
    .why = Nesten alle arbeidsgivere må spare til pensjon for deg. Hvor mye er verdt en prat.
    .is-stated = En prosentsats
    .is-public = Offentlig tjenestepensjon
    .is-by-law = Bare «etter loven»
    .is-employee-pays = Jeg betaler alt selv
    .is-none = Det er ingen pensjon
    .is-not-stated = Ingenting

pensionPercent = Hvor mange prosent av lønnen betaler arbeidsgiveren til pensjon?
    .label = Pensjonsprosent
    .hint = For eksempel 5 prosent.
    .why = Loven setter en nedre grense. Mange gode arbeidsgivere betaler mer.

insuranceTerms = Hva står det om forsikring?
    .label = Forsikring
    .hint = For eksempel gruppeliv, uføre, reise og helse.
    .why = Yrkesskadeforsikring er påbudt. Resten er et gode.
    .is-named = Forsikringene er nevnt
    .is-none = Det er ingen
    .is-not-stated = Ingenting

sickPayTerms = Hva står det om lønn når du er syk?
    .label = Lønn ved sykdom
    .hint = Full lønn over taket til Nav er et godt gode.
    .why = Sykepenger fra Nav har et tak. Over taket er det bare arbeidsgiveren som kan betale.
    .is-topped-up = Full lønn, også over taket
    .is-by-law = «Etter loven»
    .is-deducted = Sykedager trekkes i lønnen
    .is-not-stated = Ingenting

leaveTerms = Hva står det om permisjon for barn eller omsorg?
    .label = Permisjon
    .hint = For eksempel foreldrepermisjon og dager med sykt barn.
    .why = Loven gir permisjon som ingen avtale kan ta bort.
    .is-topped-up = Mer enn loven gir
    .is-by-law = «Etter loven»
    .is-limited = Mindre enn loven gir
    .is-not-stated = Ingenting

## Det som binder deg

boundTerms = Hvilke av disse punktene har avtalen?
    .label = Punkter som binder deg
    .hint = De står ofte til slutt.
    .why = Slike punkter følger deg etter arbeidstid, og noen etter jobben. Loven begrenser flere av dem.
    .is-competitors = Forbud mot å jobbe for konkurrenter
    .is-customers = Forbud mot å jobbe for kunder
    .is-inventions = Hvem som eier det jeg lager
    .is-secrecy = Taushetsplikt
    .is-side-jobs = Annet arbeid på fritiden
    .is-monitoring = Innsyn i e-post eller filer
    .is-law = Hvilket lands lov som gjelder
    .is-changes = Hvordan vilkårene kan endres

nonCompeteMonths = Hvor mange måneder etter jobben har du forbud mot å jobbe for konkurrenter?
    .label = Konkurranseforbud
    .hint = Null hvis det ikke er noe forbud.
    .why = Loven setter en lengste tid, og arbeidsgiveren må betale deg mens forbudet gjelder.

nonCompeteTerms = Hvordan er forbudet skrevet?
    .label = Vilkår for forbudet
    .hint = Smalt betyr at det nevner bestemte konkurrenter. Betalt betyr at det følger kapittel 14 A.
    .why = Et forbud holder bare når det er et særlig behov for det, og når det er betalt.
    .is-narrow-paid = Smalt, og betalt
    .is-broad = Vidt
    .is-unpaid = Det står at det ikke er betalt
    .is-not-stated = Det står ikke hvordan det betales

customerClauseMonths = Hvor mange måneder etter jobben må du holde deg unna kundene deres?
    .label = Kundeforbud
    .hint = Null hvis det ikke er noe forbud.
    .why = Loven setter en lengste tid for dette også.

customerScope = Hvilke kunder?
    .label = Kunder forbudet gjelder
    .why = Bare kunder du jobbet med det siste året, kan omfattes.
    .is-served = De jeg jobbet med
    .is-all = Alle kunder

inventionTerms = Hvem eier det du lager?
    .label = Det du lager
    .hint = Programvare laget på jobben er arbeidsgiverens. Dine egne prosjekter trenger ikke være det.
    .why = Noen avtaler tar alt du noen gang lager, også på fritiden.
    .is-work-only = De eier det jeg lager på jobben
    .is-everything = De eier alt jeg lager
    .is-waiver = Og jeg gir opp betaling og navn
    .is-not-stated = Det står ikke

secrecyTerms = Hva står det om taushetsplikt?
    .label = Taushetsplikt
    .hint = En grense til forretningshemmeligheter er vanlig.
    .why = Taushetsplikt er vanlig. Den kan aldri hindre deg i å varsle.
    .is-limited = Vanlig, med grenser
    .is-endless = Uten slutt, med bot
    .is-gag = Jeg får ikke snakke med myndigheter eller fagforening
    .is-none = Ingenting

## Faresignaler

contractBeforeTravel = Blir den skriftlige avtalen underskrevet før du reiser?
    .label = Avtale før reisen
    .hint = «Du signerer når du kommer» er et nei.
    .why = En skriftlig avtale er en rett. Uten den har du ingenting å holde deg til i et nytt land.

fraudSigns = Har noe slikt skjedd?
    .label = Tegn på svindel
    .hint = Press er også en frist på en dag, ingen samtale med deg, eller bare en meldingsapp.
    .why = En ærlig arbeidsgiver tar ingen penger av deg, lar deg beholde papirene, og gir deg tid.
    .is-none = Ikke noe slikt
    .is-money = Jeg ble bedt om penger
    .is-passport = De vil beholde passet mitt
    .is-pressure = Jeg blir presset til å signere

moneyAsked = Har noen bedt deg om penger for å få jobben eller tillatelsen?
    .label = Bedt om penger
    .hint = Gebyret til UDI betales til UDI og ingen andre.
    .why = I en ærlig ansettelse betaler arbeidstakeren ingen for jobben.

passportKept = Vil noen beholde passet ditt eller andre originale papirer?
    .label = Passet beholdes
    .hint = Kopier er vanlig. Å beholde originalene er det ikke.
    .why = Den som tar passet ditt, tar friheten din til å reise.

pressedToSign = Blir du presset til å signere med en gang, eller ble du valgt uten noen samtale?
    .label = Press for å signere
    .hint = Andre tegn: gratis e-postadresse, bare en meldingsapp, en frist på en dag.
    .why = Det er tegn på svindel. En ærlig arbeidsgiver gir deg tid til å lese.

negotiateFirst = Hva er viktigst for deg?
    .label = Viktigst for deg
    .hint = Jeg setter det øverst på listen over hva du kan be om.
    .why = Du får sjelden alt, så begynn med det som betyr mest.
    .is-pay = Lønnen
    .is-first-year-holiday = Betalt ferie det første året
    .is-relocation = Hjelp til flyttingen
    .is-notice = Lengre oppsigelsestid
    .is-remote = Dager hjemmefra
    .is-language-course = Norskkurs

## Faresignaler som ble funnet

rule-moneyAsked = Noen ber deg om penger
    .not-met = Noen ber deg betale for jobben eller tillatelsen. Ikke betal. Betal gebyret til UDI selv, og si fra til politiet hvis du alt har betalt.

rule-passportKept = Passet ditt
    .not-met = Noen vil beholde passet ditt. Ikke gi det fra deg. Ingen i Norge har lov til å holde på det for å binde deg til en jobb.

rule-pressedToSign = Press for å signere
    .not-met = Du blir presset til å signere, eller ble valgt uten noen samtale. Slå opp selskapet, og ring et nummer du finner selv. Du har rett til tid og hjelp.

rule-contractBeforeTravel = En avtale før du reiser
    .not-met = Du ville reise uten en skriftlig avtale. Be om den først. UDI trenger den også.

rule-employerSame = Samme arbeidsgiver overalt
    .not-met = Ulike arbeidsgivere er nevnt. Spør hvilket selskap som ansetter deg og betaler lønnen, og få det rettet.

rule-notEmployed = En vanlig jobb hos én arbeidsgiver
    .not-met = Du ville ikke være ansatt i selskapet du jobber for. Du kan mangle rettighetene til en ansatt, og tillatelsen er usikker. Be om å bli ansatt direkte.

rule-raisePromised = Lovet lønnsøkning
    .not-met = Lønnen er lav nå og skal økes senere. Et slikt løfte er vanskelig å holde noen fast ved. For en tillatelse må lønnen være riktig fra første dag.

rule-payNotComparable = Lønn som ikke kan sammenlignes
    .not-met = Lønnen er ikke en fast sum i kroner før skatt. Da kan den verken sammenlignes eller dokumenteres. Be om ett fast beløp i året.

rule-extrasCounted = Tillegg regnet inn i lønnen
    .not-met = Bonus eller overtid er regnet inn i lønnen. Bare den faste delen er sikker, og bare den måles for en tillatelse.

rule-moveCostsBack = Kostnader trukket i lønnen
    .not-met = Du måtte betale arbeidsgiverens egne kostnader tilbake av lønnen. Det er et alvorlig tegn, og den virkelige lønnen kan bli for lav.

rule-housingTied = Bolig knyttet til jobben
    .not-met = Arbeidsgiveren ville leie ut boligen og trekke husleien i lønnen. Be om en egen leieavtale med vanlig husleie.

rule-startsTooSoon = Start før tillatelsen
    .not-met = Jobben starter så snart at tillatelsen kanskje ikke er klar. Du kan ikke jobbe før den er gitt, eller før politiet bekrefter tidlig start. Be om at kontrakten sier at du begynner når den er gitt.

## Svar som ikke kan stemme sammen

contradiction-startBeforeContract = Du ville begynne før datoen på avtalen. Hvilken dato er riktig?

contradiction-temporaryWithoutEnd = Du sa at jobben er midlertidig, og at den ikke varer noe. Hvilket svar er riktig?

contradiction-permanentWithEnd = Du sa at jobben er fast, og at den slutter etter noen måneder. Hvilket svar er riktig?

contradiction-agreementNamed = Du sa at ingen tariffavtale gjelder for jobben, og at kontrakten nevner en. Gjelder den, er det satsen der som teller. Hvilket svar er riktig?

contradiction-advertIsNoOffer = Du sa at du bare har en stillingsannonse, og at du har et skriftlig tilbud. Hvilket svar er riktig?

contradiction-pensionAndNone = Du sa at det ikke er noen pensjon, og oppga en prosent for den. Hvilket svar er riktig?

contradiction-noCompetingTerms = Du sa at det ikke er noe konkurranseforbud, og hvordan forbudet er skrevet. Hvilket svar er riktig?

## Svar på tilbudet

verdict-offer-not-yet-known = Jeg kan ikke si ennå om tilbudet er godt.
    .detail = Noe som avgjør, er fortsatt ukjent. Under ser du hva, og hvem du kan spørre.

## Ord i resultatet

five-checks-heading = De viktigste sjekkene før du signerer
    .signed = De viktigste sjekkene av avtalen
five-checks-positionShare = Heltid, eller nær heltid
five-checks-pay = Lønn som er høy nok
five-checks-employer = Én bestemt arbeidsgiver i Norge
five-checks-written = Et skriftlig tilbud
five-checks-skilled = En faglært jobb som passer utdanningen din
five-checks-yes = Ja: { $check }
five-checks-no = Nei: { $check }
five-checks-unknown = Ikke klart ennå: { $check }
five-checks-no-permit = Du trenger ingen tillatelse, så ingen måler tilbudet mot disse. De er gode råd likevel.

clause-silence = Det som bare binder deg
    .ask = Står det ingenting om det, er det greit. Står det noe, bør du lese det en gang til.

findings-warning-signs = Faresignaler

clauses-unlawful = Ikke lov
clauses-missing = Mangler i avtalen
clauses-worrying = Bekymringsfullt
clauses-not-stated = Står ikke, eller du vet det ikke: spør
clauses-silence = Står det ingenting om disse, er det greit. Står det noe, bør du lese det en gang til: { $clauses }.
clauses-silence-limit = { $clause } (høyst { $limit } etter loven)
clause-told = Det står { $value }.
clauses-in-order = I orden
clauses-unread = { $count ->
    [one] Ett punkt i avtalen har vi ikke gått gjennom ennå, så jeg kan ikke si om tilbudet holder.
   *[other] { $count } punkter i avtalen har vi ikke gått gjennom ennå, så jeg kan ikke si om tilbudet holder.
}
    .named = Ikke gått gjennom ennå: { $clauses }. Derfor kan jeg ikke si om tilbudet holder.
    .more = «{ control-more }» går gjennom dem, punkt for punkt. Svarene du har gitt, blir stående.

negotiate-heading = Hva du kan forhandle om, i denne rekkefølgen
negotiate-intro = Be om lønn per år og i kroner. Du får sjelden alt, så begynn øverst.

## Ting å gjøre

task-written-contract = Få den skriftlige avtalen
    .how = Arbeidsgiveren lager den og skal gi deg den i tide. Kommer den ikke, kan Arbeidstilsynet hjelpe.
    .how-at-once = For svært korte jobber, og når du leies ut, skal avtalen være klar når arbeidet begynner.
    .title-draft = Få avtalen underskrevet
    .how-draft = Du har et utkast. Be om det som bør endres før du skriver under, og ta vare på et eksemplar som begge har skrevet under.
    .within = { $days ->
        [0] { $months ->
            [0] Den skal være på plass første arbeidsdag.
            [one] Den skal være på plass innen en måned etter første arbeidsdag.
           *[other] Den skal være på plass innen { $months } måneder etter første arbeidsdag.
        }
       *[other] Den skal være på plass innen { $days } dager etter første arbeidsdag.
    }

task-contract-update = Få den gamle avtalen oppdatert
    .how = Avtaler fra før loven ble endret, må ikke skrives om. Hvis du ber om det, må arbeidsgiveren føye til det som mangler.

task-negotiate-pay = Lønn
    .how = Be om mer, som en fast sum i året før skatt, med dato for neste lønnssamtale. Det andre i yrket ditt tjener, er en god grunn.

task-negotiate-first-year-holiday = Betalt ferie det første året
    .how = Be om at det skrives at ferien er betalt også det første kalenderåret.

task-negotiate-relocation = Hjelp til flyttingen
    .how = Be om gebyret, flybilletter, flyttelass og et sted å bo i starten.

task-negotiate-notice = Lengre oppsigelsestid
    .how = Be om lengre oppsigelsestid, også i prøvetiden. Det gir deg tid hvis du mister jobben.

task-negotiate-remote = Dager hjemmefra
    .how = Be om faste dager, i en skriftlig avtale.

task-negotiate-language-course = Norskkurs
    .how = Be om norskkurs, helst i arbeidstiden.

## Utregnede opplysninger

condition-noticeGap = Hvor mye lengre din oppsigelsestid er
condition-probationShare = Prøvetid som del av jobben
condition-holidayDays = Ferie i virkedager
condition-startSaid = Det som er sagt om oppstart
    .is-date = En dato
    .is-when-permitted = Når tillatelsen er gitt
    .is-open = Etter avtale
    .is-before-permit = Før jeg har lov til å jobbe i Norge
    .is-not-stated = Ingenting
condition-pensionSaid = Det som er sagt om pensjon
    .is-stated = En prosentsats
    .is-public = Offentlig tjenestepensjon
    .is-by-law = Bare «etter loven»
    .is-employee-pays = Jeg betaler alt selv
    .is-none = Det er ingen pensjon
    .is-not-stated = Ingenting

## Deler av svarene

part-offer-offer = Du og tilbudet
part-offer-job = Jobben
part-offer-pay = Lønn
part-offer-you = Utdanningen og erfaringen din
part-offer-signs = Før du skriver under
part-offer-contract = Avtalen
part-offer-work = Sted og arbeidstid
part-offer-terms = Mer om lønn og goder
part-offer-ending = Prøvetid og oppsigelse
part-offer-security = Ferie, pensjon og forsikring
part-offer-bonds = Det som binder deg, og andre vilkår
part-offer-wishes = Livet i Norge og ønskene dine
