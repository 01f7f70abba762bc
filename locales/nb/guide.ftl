### Guidekort: korte svar på det folk spør om ved siden av intervjuet.

control-ask = Still et spørsmål
guide-ask-how = Hva vil du vite? Skriv det som et spørsmål, for eksempel «spør: kan jeg jobbe på avstand?». Så går vi videre der vi var.
guide-checked = Sjekket { $date }.
guide-also = Ikke det du mente? Du kan også spørre om:
guide-not-found = Beklager, det har jeg ikke svar på. Om tillatelser, spør UDI, og om skatt, spør Skatteetaten. Om jobben, spør en fagforening eller Arbeidstilsynet.
input-no-inquiry = Skriv et spørsmål etter «ask», for eksempel: veiviser ask «kan jeg jobbe på avstand?»

guide-ask-bank = Mer: spør banken din, eller en annen bank.
guide-ask-customs = Mer: spør Tolletaten eller Mattilsynet.
guide-ask-employer = Mer: spør arbeidsgiveren din.
guide-ask-health = Mer: se helsenorge.no. Er det akutt, ring nummeret for ambulanse.
guide-ask-hk-dir = Mer: spør HK-dir (Direktoratet for høyere utdanning og kompetanse).
guide-ask-labour = Mer: spør Arbeidstilsynet eller en fagforening.
guide-ask-municipality = Mer: spør kommunen din.
guide-ask-nav = Mer: spør Nav.
guide-ask-police = Mer: spør politiet eller UDI.
guide-ask-rent = Mer: spør Husleietvistutvalget.
guide-ask-roads = Mer: spør Statens vegvesen.
guide-ask-tax = Mer: spør Skatteetaten.
guide-ask-udi = Mer: spør UDI.
guide-ask-union = Mer: spør en fagforening, eller Arbeidstilsynet.

card-bank-account = Åpne bankkonto
    .says = Lønnen må inn på en konto, så begynn så snart du har et norsk nummer. Ta med pass, oppholdskort eller vedtaksbrev, arbeidsavtale og adresse. Banken må møte deg og vite hva du skal bruke kontoen til. Går det tregt i én bank, så spør en annen, eller spør hvilken arbeidsgiveren din bruker.

card-bank-id = Få BankID
    .says = BankID er det du logger inn med på de fleste tjenester. Du får den i banken, når du er kunde og møter opp. De fleste banker krever fødselsnummer, og reglene er ulike fra bank til bank. Det kan ta tid, så spør to banker før du velger.

card-id-number = Fødselsnummeret ditt
    .says = Du søker normalt ikke om det selv. Når du møter politiet, får Skatteetaten beskjed om deg. De avgjør om du får fødselsnummer eller D-nummer. Vent på brevet, og sørg for at navnet ditt står på postkassen.

card-d-number = D-nummer
    .says = Et D-nummer er for folk som ikke er registrert som bosatt i Norge. Noen tjenester, som egen fastlege, er stengt med det. Blir du lenge og bare fikk D-nummer, må du melde flytting selv. Gjør du det innen { $days }, slipper du ny kontroll av hvem du er.

card-report-move = Melde flytting til Norge
    .says = Hvem som må gjøre det, og hvor fort, kommer an på hvem du er. De som har oppholdstillatelse, blir som regel registrert når de har møtt politiet. Nordiske borgere og EU/EØS-borgere melder flytting selv, med ulike frister. Planen for ankomsten din viser dagen som gjelder deg.

card-police-meeting = Møtet med politiet, og oppholdskortet
    .says = Møt politiet innen { $days } etter at du kommer, eller på første ledige time. Bestill så snart du har tillatelsen. De tar bilde og fingeravtrykk, og kortet kommer i posten. Ha navnet på postkassen, og reis ikke utenlands før du har kortet.

card-service-centre = Servicesentre for utenlandske arbeidstakere
    .says = I noen byer sitter politiet, Skatteetaten og andre sammen (SUA). Ett besøk kan dekke kortet, nummeret og skattekortet. De finnes i Oslo, Bergen, Stavanger, Trondheim og Kirkenes. Du må bestille time.

card-housing = Finne og leie bolig
    .says = Bruk skriftlig husleiekontrakt, og les hvor lenge den varer og hvordan den sies opp. Se boligen før du betaler. Betal bare til en konto du kan sjekke. En kontrakt av litt lengde hjelper også når du skal melde flytting.

card-deposit = Depositum for leid bolig
    .says = Et depositum kan være høyst { $months } husleie. Det skal stå på en egen, sperret konto i ditt navn, som utleieren oppretter og betaler for. Betal aldri kontant eller til utleierens egen konto. Et ulovlig depositum kan du når som helst kreve tilbake.

card-doctor = Få fastlege
    .says = Når du er registrert som bosatt i Norge, har du rett til fastlege. Du velger på helsenorge.no. Med bare D-nummer får du nødvendig hjelp, men ikke fastlege. I noen byer må du vente på plass.

card-tb-test = Tuberkulosetest
    .says = Folk fra noen land må testes for tuberkulose når de blir lenger enn { $months }. Lista over land endrer seg, så les den hos Folkehelseinstituttet (FHI). Ring kommunen like etter at du kommer. Testen er gratis.

card-driving-licence = Førerkort
    .says = Førerkort fra EU/EØS, Storbritannia eller Sveits byttes uten prøve. For noen andre land er det prøver, og for de fleste må du ta norsk førerkort. Så vidt jeg vet, kan et førerkort fra land utenfor EØS brukes i { $months } etter at du flytter. Sjekk landet ditt hos Statens vegvesen.

card-belongings = Ta med tingene dine
    .says = Brukt innbo er tollfritt når du har bodd lenge nok i utlandet og skal bruke det her. Lag en liste over det du tar med, og vis den ved grensen. Bil, alkohol, tobakk og nye ting har andre regler. Ta det med innen { $months } etter at du flytter.

card-pets = Ta med kjæledyr
    .says = En hund eller katt trenger chip, vaksine mot rabies og papirer. Hunder trenger også ormekur like før dere kommer. Noen land krever en blodprøve flere måneder før, og noen raser er forbudt. Les reglene hos Mattilsynet tidlig.

card-school = Barnehage og skole
    .says = Skolen er gratis. Barn som skal bli lenger enn { $months }, har rett til den, og etter den tiden er skole en plikt. Barnehage søker du om i kommunen, innen 1. mars for hovedopptaket. Så vidt jeg vet, koster den høyst { $price } i måneden. Søk så snart du har adresse. Spør om SFO også.
    .undated = Skolen er gratis. Barn som skal bli lenger enn { $months }, har rett til den, og etter den tiden er skole en plikt. Barnehage søker du om i kommunen, innen 1. mars for hovedopptaket. Det er en høyeste pris, så spør kommunen. Søk så snart du har adresse. Spør om SFO også.

card-child-benefit = Barnetrygd
    .says = Barnetrygd er for familier som bor i Norge og blir i minst ett år. Så vidt jeg vet, er den { $benefit } i måneden for hvert barn. Familier som flytter hit, må normalt søke Nav. Kontantstøtte krever flere år i Norge, så nye får den sjelden.
    .undated = Barnetrygd er for familier som bor i Norge og blir i minst ett år. Slå opp summen på nav.no. Familier som flytter hit, må normalt søke Nav. Kontantstøtte krever flere år i Norge, så nye får den sjelden.

card-norwegian-classes = Lære norsk
    .says = Kommer du fra et land utenfor EU/EØS for å jobbe, betaler du som regel kurset selv. Noen firmaer betaler, så spør før du skriver under. Kommunen vet hvilke kurs som finnes. Det hjelper å starte tidlig, både med prøver, jobb og venner.

card-tax-card = Skattekort
    .says = Alle som jobber i Norge, trenger skattekort, og arbeidsgiveren henter det på nett. Uten det må arbeidsgiveren holde tilbake { $share } av lønnen. For det første kortet må du som regel vise pass og arbeidsavtale ved oppmøte. Bestill timen så tidlig du kan.
    .undated = Alle som jobber i Norge, trenger skattekort, og arbeidsgiveren henter det på nett. Uten det må arbeidsgiveren holde tilbake mye mer av lønnen. For det første kortet må du som regel vise pass og arbeidsavtale ved oppmøte.

card-paye = Kildeskatt på lønn
    .says = Kildeskatt tar én fast sats, uten fradrag og uten skattemelding. Den er for det første året, og den er frivillig. Den er stengt for den som tjener mer enn { $ceiling } i året. Det trekkes skatt av feriepenger også. Sammenlign med vanlig skatt før du velger.
    .undated = Kildeskatt tar én fast sats, uten fradrag og uten skattemelding. Den er for det første året, og den er frivillig. Den er stengt for den som tjener mer enn et tak, som settes hvert år. Sammenlign med vanlig skatt før du velger.

card-net-pay = Hvor mye skatt du betaler
    .says = Skatten stiger i trinn med lønnen, og det finnes faste fradrag. Hva du har igjen av lønnen, i året og i måneden, regner jeg ut i «{ flow-offer }». For år der satsene ikke er kommet, sier jeg fra.

card-tax-return = Skattemelding
    .says = Skattemeldingen kommer ferdig utfylt våren etter. Se over den, rett det som er feil, og lever innen utgangen av april. Den som har vært i kildeskatt hele året, får ingen.

card-pay-floor = Hvor mye jobben må betale
    .says = Uten tariffavtale må lønnen være minst { $bachelor } i året når jobben krever bachelorgrad. Den må være { $master } når jobben krever mastergrad. Det som teller, er fast lønn før skatt, ikke bonus. Med tariffavtale gjelder satsen i den.
    .undated = Uten tariffavtale må lønnen nå et gulv som UDI setter, høyere når jobben krever mastergrad. Jeg vet ikke hva gulvet er på denne datoen, så spør UDI. Det som teller, er fast lønn før skatt, ikke bonus.

card-holiday-pay = Ferie og feriepenger
    .says = Loven gir { $days } ferie når lørdager telles med, og også det første året. Men feriepenger, minst { $percent } av lønnen, tjenes opp året før. Derfor kan den første ferien bli uten lønn. Be arbeidsgiveren om betalt ferie fra starten. Du kan si nei til dagene som ikke dekkes av feriepenger.

card-pension = Pensjon fra jobben
    .says = Arbeidsgiveren må spare minst { $percent } av lønnen til pensjon for deg (OTP), i tillegg til lønnen. Mange i IT gir mer. Spør hvilken sats de betaler, og fra hvilken dag. Det er verdt mer enn det ser ut til.

card-documents = Hvilke dokumenter du trenger
    .says = Pass, tilbudsskjema signert av begge, CV, og vitnemål og karakterer som viser at du er ferdig. Attester om erfaring teller, og bevis på et sted å bo. Papirer på andre språk enn norsk og engelsk må oversettes. UDI har en sjekkliste for landet ditt.

card-fee = Hva søknaden koster
    .says = Gebyret for en arbeidstillatelse er { $fee }, også ved fornyelse. For en partner som blir med, er det { $family }, og for et barn { $child }, så vidt jeg vet. Du betaler med kort når du søker på nett. Visumsentre i utlandet kan ta egne gebyrer. Du får bare gebyret igjen før timen.
    .undated = Det er et gebyr for en arbeidstillatelse, også ved fornyelse, og for hvert familiemedlem. Du betaler med kort når du søker på nett. Slå opp summen på udi.no.

card-speed-up = Hva som gjør at saken går fortere
    .says = Send alt på én gang, med oversettelser. Få arbeidsgiveren til å bekrefte tilbudet på nett og gi deg koden. La alle papirer si det samme: tittel, lønn, timer, datoer. Ta den første ledige timen, også et annet sted. Arbeidsgiveren kan søke for deg.

card-slow-down = Hva som gjør at saken går tregere
    .says = Papirer som mangler, oversettelser som mangler, og vitnemål uten bevis for at du er ferdig. Papirer som ikke stemmer med hverandre. En tittel som ikke passer utdanningen. Lønn tett på grensen, eller i en annen valuta. Et endret tilbud uten nytt skjema.

card-waiting-time = Hvor lang tid svaret tar
    .says = UDI viser ventetider på egne sider, og de endrer seg. Jeg gjetter ikke, for gamle tall lurer folk. Slå opp «saksbehandlingstider» på udi.no. Tiden din regnes fra dokumentene er levert.

card-early-start = Begynne før svaret
    .says = Du må ikke jobbe før du har tillatelsen, hvis ikke en du har fra før, lar deg jobbe. Med grad kan du få begynne tidlig (tidlig arbeidsstart). Politiet bekrefter det når søknaden leveres, i Norge, og ikke alle kontorer gjør det. Å jobbe for tidlig kan føre til utvisning.

card-entry = Innreisevisum og siste dag for innreise
    .says = Trenger passet ditt visum, gir ambassaden deg innreisevisum etter tillatelsen, uten ny søknad. Vedtaksbrevet sier når du må ha kommet. Det er normalt innen { $months }. Be om mer tid før fristen er ute.

card-travel = Reise utenlands
    .says = Med gyldig tillatelse og kort kan du reise ut og inn, og besøke andre Schengen-land en kort tid. Mens du venter på det første kortet, bør du bli i Norge. Med utgått kort kan andre land avvise deg, selv om du kan bli her.

card-refusal = Hvis svaret er nei
    .says = Brevet sier hvorfor, hvordan du klager og innen når. UDI ser på saken igjen, deretter Utlendingsnemnda (UNE), og det kan ta lang tid. Ofte går det fortere å rette det som manglet og søke på nytt. Spør en advokat eller fagforening tidlig.

card-degree-recognition = Få godkjent utdanningen
    .says = For de fleste IT-jobber er det ikke et krav. Det kan likevel hjelpe når UDI eller arbeidsgiveren ikke kjenner skolen. HK-dir gjør det, og det er gratis å lese på sidene deres først. Lovregulerte yrker trenger en egen godkjenning.

card-part-time = Deltid
    .says = Jobben bør være på heltid hos én arbeidsgiver, og minst { $share } av heltid. Flere små jobber kan vanligvis ikke legges sammen. Det er ikke avklart om lønnskravet er lavere på deltid. Spør derfor UDI skriftlig, eller be om heltid.

card-protection = Midlertidig kollektiv beskyttelse
    .says = Den lar deg jobbe allerede. Tiden med den teller ikke mot permanent opphold. Tid som faglært gjør det, og den tillatelsen kan du søke om fra Norge. Jeg kan vurdere saken din.

card-passport = Et pass som går ut
    .says = Så vidt jeg vet, gis ikke en tillatelse for lenger enn passet gjelder. Forny derfor et pass som snart går ut, før du søker om en tillatelse eller fornyer den.

card-no-degree = Uten grad
    .says = Lang erfaring i faget kan veie opp for en grad, men den må være godt dokumentert. UDI ser nøye etter, og mange får avslag. Skaff detaljerte attester som sier hva du gjorde, hvor mye og hvor lenge. Jeg kan vurdere saken din.

card-eu-citizen = EU/EØS-borgere
    .says = Du trenger ingen tillatelse og kan begynne med en gang. Blir du lenger enn { $months }, må du registrere deg hos politiet før den tiden er ute. Det er gratis, og beviset går ikke ut. Så får du nummer og skattekort.

card-renewal = Fornye tillatelsen
    .says = Søk minst { $months } før den går ut, så kan du bli og jobbe på samme vilkår til du får svar. Registrer søknaden på nett og bestill time hos politiet { $early } før, for det er få ledige. Jobben må fortsatt oppfylle kravene, og lønnen blir sett på igjen.

card-permanent-residence = Permanent opphold
    .says = Du trenger { $years } i Norge på en tillatelse som teller, og høyst { $months } i utlandet i den tiden. Noen kan være lenger borte for arbeidsgiveren. Du må ha bestått prøvene, og ha hatt egen inntekt på minst { $income } det siste året. Før liste over reisene dine. Jeg kan regne ut den første dagen for deg.
    .undated = Du trenger { $years } i Norge på en tillatelse som teller, og høyst { $months } i utlandet i den tiden. Noen kan være lenger borte for arbeidsgiveren. Du må ha bestått prøvene, og ha hatt nok egen inntekt det siste året. Før liste over reisene dine. Jeg kan regne ut den første dagen for deg.

card-citizenship = Norsk statsborgerskap
    .says = Så vidt jeg vet, kan du søke når du har bodd her i { $years } av de siste { $of }. Med en inntekt på minst { $income } holder det med { $fewer } av de siste { $fewerOf }. Du trenger muntlig norsk på nivå B1 og en statsborgerprøve. Du kan beholde det gamle statsborgerskapet hvis ditt eget land lar deg. Sjekk reglene på udi.no først.
    .undated = Så vidt jeg vet, kan du søke når du har bodd her i { $years } av de siste { $of }. Med nok inntekt holder det med { $fewer } av de siste { $fewerOf }. Du trenger muntlig norsk på nivå B1 og en statsborgerprøve. Du kan beholde det gamle statsborgerskapet hvis ditt eget land lar deg. Sjekk reglene på udi.no først.

card-norwegian-tests = Norskprøver
    .says = For permanent opphold må du bestå en muntlig norskprøve på nivå A2 eller høyere, og en prøve i samfunnskunnskap. Den andre tar du på et språk du forstår. Statsborgerskap krever nivå B1 og en egen prøve. Meld deg på tidlig, for plassene fylles.

card-remote-work = Jobbe på avstand
    .says = En tillatelse lar deg gjøre jobben den er gitt for. Fjernarbeid er lov når det er en del av den jobben, så få det inn i avtalen. Det finnes ingen tillatelse for digitale nomader. Fjernarbeid for en arbeidsgiver i utlandet dekkes ikke av tillatelsen som faglært.

card-home-office = Hjemmekontor
    .says = Fast arbeid hjemmefra for den norske arbeidsgiveren din krever skriftlig avtale. Den sier hvor mye, når du kan nås, og hvem som eier utstyret. Ingen av partene kan kreve det. Ha det også i tilbudet, så det er en del av det UDI godkjenner.

card-side-job = Bijobb og frilans
    .says = Tillatelsen din gjelder én type arbeid. Jeg kjenner ingen regel som lar deg frilanse eller ta en jobb til ved siden av. Spør UDI, og vent på skriftlig svar før du begynner. Avtalen din kan også si at arbeidsgiveren må være enig.

card-own-company = Eget firma
    .says = Tillatelsen som faglært gjelder ansettelse. Å drive firma i Norge krever en egen tillatelse, med krav til kompetanse, form og inntekt. Jeg kjenner ingen regel som lar deg gjøre begge deler. Ikke begynn før UDI har sagt ja skriftlig.

card-lost-job = Hvis du mister jobben
    .says = Si fra til politiet innen { $days } etter at jobben er slutt. Da kan du bli og søke ny jobb i opptil { $months }, men aldri lenger enn tillatelsen varer. Si fra igjen når en ny jobb begynner. Velg «noe har endret seg» her for å få datoene i din sak.

card-laid-off = Permittert
    .says = Å være permittert er ikke det samme som å miste jobben. Det har ikke alene vært grunn til å ta tilbake en tillatelse, men jeg er ikke sikker på regelen. Det kan telle mot deg senere, ved permanent opphold. Spør UDI om din sak.

card-new-employer = Bytte arbeidsgiver
    .says = Med samme type stilling trenger du ingen ny tillatelse, men den nye jobben må oppfylle alle krav, også til lønn. Si fra til politiet innen { $days }, både når den gamle jobben slutter og når den nye begynner. En ny type stilling krever ny tillatelse først. Ikke begynn før du har den.

card-unions = Fagforeninger
    .says = En fagforening kan lese avtalen din og hjelpe deg med lønn og trøbbel på jobben. Tekna, NITO og EL og IT har mange i IT. En arbeidsgiver kan ikke spørre om du er medlem før du er ansatt. En del av kontingenten kan trekkes fra på skatten.

card-contract = Arbeidsavtalen
    .says = Du har rett til skriftlig avtale innen { $days } etter at du begynner. Den skal si sted, oppgaver, lønn, timer, ferie og oppsigelsestid. Det som er dårligere for deg enn loven, gjelder ikke. Jeg kan gå gjennom tilbudet med deg.

card-probation = Prøvetid
    .says = Prøvetid må være skriftlig avtalt, og kan vare i høyst { $months }. Oppsigelsestiden er da { $days }, hvis ikke avtalen sier noe annet. Du kan bli sagt opp fordi du ikke passer til jobben, men det må være en grunn. Spør en fagforening hvis det skjer.

card-overtime = Overtid
    .says = Overtid skal betales med et tillegg på minst { $percent } av timelønnen, og det kan ikke avtales bort. Få ingeniører er unntatt fra reglene, hva tittelen enn sier. En setning om at overtid er med i lønnen, holder ofte ikke. Skriv ned timene dine.

card-noncompete = Konkurranseklausul
    .says = Et forbud mot å jobbe for en konkurrent etter at du slutter, må være skriftlig og nødvendig. Det kan vare i høyst { $months }, og arbeidsgiveren må betale deg imens. Be om å få det ut, eller gjort smalt. En fagforening kan lese det for deg.

card-family = Ta med familien
    .says = Ektefelle, en samboer du har bodd lenge nok med, og barn som ikke er myndige, kan søke om å bli med. Søk sammen med din egen sak om du kan, for da får dere svar samtidig. Lønnen din må være minst { $income } i året. Jeg kan vurdere det nærmere.
    .undated = Ektefelle, en samboer du har bodd lenge nok med, og barn som ikke er myndige, kan søke om å bli med. Søk sammen med din egen sak om du kan, for da får dere svar samtidig. Lønnen din må nå en sum som endres hver mai.

card-family-work = Kan partneren min jobbe?
    .says = Ja, en familietillatelse gir normalt rett til å ta hvilken som helst jobb. Den er ikke bundet til din type arbeid. Den slutter senest samtidig med din egen tillatelse. Sjekk at det står i vedtaksbrevet.

card-parents = Foreldre og annen familie
    .says = Familien til en faglært er ektefelle, samboer og barn som ikke er myndige. Jeg kjenner ingen regel som lar foreldre eller søsken flytte hit på grunn av jobben din. De kan komme på besøk med riktig visum. Spør UDI om særlige tilfeller.

card-collective-agreement = Tariffavtale
    .says = En tariffavtale er en avtale om lønn og vilkår mellom en fagforening og en arbeidsgiver, eller organisasjonene deres. Spør arbeidsgiveren om det er en for jobben din. Den skal også stå i arbeidsavtalen, og en fagforening kan hjelpe deg med å sjekke. Har du en, må lønn og vilkår være minst like gode som den sier. Har du ingen, må lønnen være det som er vanlig, og UDI har et gulv. Så vidt jeg vet, har de fleste private IT-firmaer ingen.

card-where-to-apply = Søke fra Norge eller fra utlandet
    .says = Begge deler går an. Du fyller ut søknaden og betaler på nett. I utlandet leverer du så papirene på en ambassade eller et visumsenter. Som faglært kan du også søke i Norge, hos politiet, så lenge du er her lovlig, for eksempel på besøk. Det gir deg ikke rett til å jobbe mens du venter. Arbeidsgiveren kan også søke for deg, hvis du gir dem fullmakt.

card-hired-out = Bemanningsforetak og utleie
    .says = Tillatelsen som faglært krever en arbeidsgiver i Norge. Så vidt jeg vet, nevner ingen regel en formell arbeidsgiver på papiret (employer of record). Det kan regnes som utleie, så spør UDI før du skriver under. Et bemanningsforetak må være godkjent av Arbeidstilsynet, som har en liste. UDI har flere krav der. Et konsulentfirma som leder arbeidet selv, er ikke et bemanningsforetak. Spør hvem som skal lede arbeidet ditt i det daglige.

card-notice = Oppsigelsestid
    .says = Etter prøvetiden er oppsigelsestiden minst { $months } for begge parter. Bare med tariffavtale kan den være kortere. Etter mange år i firmaet gir loven mer, og det gjør mange avtaler også. Den løper fra den første dagen i måneden etter at noen sa opp. Din kan aldri være lengre enn arbeidsgiverens. Arbeidsgiveren må ha en god grunn, og må si opp skriftlig.

card-blue-card = EUs blå kort (Blue Card)
    .says = Så vidt jeg vet, gir ikke Norge EUs blå kort, siden landet ikke er med i EU. Et slikt kort, eller en arbeidstillatelse fra et EU-land, gir ingen rett til å jobbe her. For en jobb i Norge trenger du en norsk tillatelse, oftest som faglært. Jeg kan vurdere saken din.

card-skilled-worker = Hvem som er faglært
    .says = For å være faglært trenger du en fullført grad, eller en fagutdanning på minst { $training } på videregående nivå. Har du ikke det, kan det være lang erfaring, oftest minst { $experience }, vist i detaljerte attester. Den veien er vanskelig, og mange får avslag, selv om UDI krever noe mindre bevis i IT. En grad som ikke er fullført, holder ikke. Jobben må kreve nettopp det du har lært.

card-confirmation-code = Koden fra arbeidsgiveren
    .says = Søker du selv fra utlandet, må arbeidsgiveren først bekrefte jobbtilbudet til UDI på nett. De får da en kode av engelske ord, og den skriver du inn i søknaden. Be om den før du begynner. Så vidt jeg vet, trenger du ingen kode når du leverer i Norge, eller når arbeidsgiveren søker for deg. Begge må også signere tilbudsskjemaet.

card-advertising = Må jobben lyses ut først?
    .says = Så vidt jeg vet, nei. Det er en kvote for faglærte hvert år. Så lenge den ikke er full, trenger ikke arbeidsgiveren å lyse ut jobben først, eller lete i Norge og EØS. Er den full, må ingen der kunne fylle stillingen. Jeg vet ikke hvor stor kvoten er i år, så spør UDI. Den gjelder ikke når du fornyer.
