### The laws and practices that rules rest on. The id is the law's name as the rules have it.

law-advice = Advice, not law
law-appeals-board-practice = Practice of the Appeals Board (UNE)
law-bank-practice = Practice of the banks
law-collective-agreements = Collective agreements (tariffavtaler)
law-contracts-act = Contracts Act (avtaleloven)
law-copyright-act = Copyright Act (åndsverkloven)
law-customs-rules = Customs rules (toll)
law-defined-contribution-pensions-act = Defined Contribution Pensions Act (innskuddspensjonsloven)
law-driving-licence-rules = Rules on driving licences (førerkortforskriften)
law-duty-of-loyalty = Duty of loyalty (lojalitetsplikt)
law-employee-inventions-act = Employee Inventions Act (arbeidstakeroppfinnelsesloven)
law-holidays-act = Holidays Act (ferieloven)
law-home-office-regulations = Regulations on work at home (hjemmekontorforskriften)
law-immigration-act = Immigration Act (utlendingsloven)
law-immigration-regulations = Immigration Regulations (utlendingsforskriften)
law-infection-control-act = Infection Control Act (smittevernloven)
law-kindergarten-rules = Kindergarten rules (barnehage)
law-labour-inspection-definition = Definition by the Labour Inspection Authority (Arbeidstilsynet)
law-moving-to-norway = Practical advice on moving
law-national-insurance-act = National Insurance Act (folketrygdloven)
law-nationality-act = Nationality Act (statsborgerloven)
law-national-insurance-basic-amount = National Insurance basic amount, G (grunnbeløpet)
law-norwegian-classes = Rules on Norwegian classes
law-occupational-injury-insurance-act = Occupational Injury Insurance Act (yrkesskadeforsikringsloven)
law-occupational-pensions-act = Occupational Pensions Act (OTP-loven)
law-police-practice = Police practice
law-population-register-act = Population Register Act (folkeregisterloven)
law-public-administration-act = Public Administration Act (forvaltningsloven)
law-right-to-a-doctor = Right to a GP (fastlege)
law-rules-on-pets = Rules on bringing pets
law-school-rules = School rules (skole)
law-service-centres-for-foreign-workers = Service Centres for Foreign Workers (SUA)
law-staffing-agency-regulations = Regulations on staffing agencies (forskrift om bemanningsforetak)
law-staffing-authorisation-scheme = Approval scheme for staffing agencies (godkjenningsordningen)
law-svalbard-treaty = Svalbard Treaty (Svalbardtraktaten)
law-tax-act = Tax Act (skatteloven)
law-tax-return = Tax return (skattemelding)
law-tenancy-act = Tenancy Act (husleieloven)
law-trade-unions = Trade unions (fagforeninger)
law-udi-practice = UDI practice (praksis)
law-udi-procedure = UDI procedure
law-working-environment-act = Working Environment Act (arbeidsmiljøloven)

## Where in a law something stands

section-practice = practice under { $law }
section-letter = ({ $letter })
section-word = { $word }
