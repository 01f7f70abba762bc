### Lovene og praksisen som reglene bygger på. Id-en er lovens navn slik reglene har det.

law-advice = Råd, ikke lov
law-appeals-board-practice = Praksis i Utlendingsnemnda (UNE)
law-bank-practice = Bankenes praksis
law-collective-agreements = Tariffavtaler
law-contracts-act = Avtaleloven
law-copyright-act = Åndsverkloven
law-customs-rules = Tollreglene
law-defined-contribution-pensions-act = Innskuddspensjonsloven
law-driving-licence-rules = Førerkortforskriften
law-duty-of-loyalty = Lojalitetsplikten
law-employee-inventions-act = Arbeidstakeroppfinnelsesloven
law-holidays-act = Ferieloven
law-home-office-regulations = Hjemmekontorforskriften
law-immigration-act = Utlendingsloven
law-immigration-regulations = Utlendingsforskriften
law-infection-control-act = Smittevernloven
law-kindergarten-rules = Reglene for barnehage
law-labour-inspection-definition = Arbeidstilsynets definisjon
law-moving-to-norway = Praktiske råd om å flytte
law-national-insurance-act = Folketrygdloven
law-nationality-act = Statsborgerloven
law-national-insurance-basic-amount = Grunnbeløpet i folketrygden (G)
law-norwegian-classes = Reglene for norskopplæring
law-occupational-injury-insurance-act = Yrkesskadeforsikringsloven
law-occupational-pensions-act = Lov om obligatorisk tjenestepensjon (OTP)
law-police-practice = Politiets praksis
law-population-register-act = Folkeregisterloven
law-public-administration-act = Forvaltningsloven
law-right-to-a-doctor = Retten til fastlege
law-rules-on-pets = Reglene for å ta inn kjæledyr
law-school-rules = Reglene for skole
law-service-centres-for-foreign-workers = Servicesentre for utenlandske arbeidstakere (SUA)
law-staffing-agency-regulations = Forskrift om bemanningsforetak
law-staffing-authorisation-scheme = Godkjenningsordningen for bemanningsforetak
law-svalbard-treaty = Svalbardtraktaten
law-tax-act = Skatteloven
law-tax-return = Skattemelding
law-tenancy-act = Husleieloven
law-trade-unions = Fagforeninger
law-udi-practice = UDIs praksis
law-udi-procedure = UDIs framgangsmåte
law-working-environment-act = Arbeidsmiljøloven

## Hvor i en lov noe står

section-practice = praksis etter { $law }
section-letter = bokstav { $letter }
section-word = { $word ->
    [first] første
    [second] andre
    [third] tredje
    [fourth] fjerde
    [fifth] femte
    [sixth] sjette
    [seventh] sjuende
    [eighth] åttende
    [eleventh] ellevte
    [twelfth] tolvte
    [last] siste
    [paragraph] ledd
    [paragraphs] ledd
    [chapter] kapittel
    [article] artikkel
    [and] og
    [to] til
   *[former] tidligere
}
