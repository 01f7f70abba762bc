### Lovene og praksisen som reglene bygger på. Id-en er lovens navn slik reglene har det.

law-appeals-board-practice = Praksis i Utlendingsnemnda (UNE)
law-immigration-act = Utlendingsloven
law-immigration-regulations = Utlendingsforskriften
law-labour-inspection-definition = Arbeidstilsynets definisjon
law-national-insurance-basic-amount = Grunnbeløpet i folketrygden (G)
law-staffing-authorisation-scheme = Godkjenningsordningen for bemanningsforetak
law-svalbard-treaty = Svalbardtraktaten
law-udi-practice = UDIs praksis
law-udi-procedure = UDIs framgangsmåte
