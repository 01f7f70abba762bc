### The laws and practices that rules rest on. The id is the law's name as the rules have it.

law-appeals-board-practice = Practice of the Appeals Board (UNE)
law-immigration-act = Immigration Act (utlendingsloven)
law-immigration-regulations = Immigration Regulations (utlendingsforskriften)
law-labour-inspection-definition = Definition by the Labour Inspection Authority (Arbeidstilsynet)
law-national-insurance-basic-amount = National Insurance basic amount, G (grunnbeløpet)
law-staffing-authorisation-scheme = Approval scheme for staffing agencies (godkjenningsordningen)
law-svalbard-treaty = Svalbard Treaty (Svalbardtraktaten)
law-udi-practice = UDI practice (praksis)
law-udi-procedure = UDI procedure
