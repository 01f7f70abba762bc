### Other ways to Norway: worth a thought, never a decision.

## Routes

route-family = Family immigration (familieinnvandring)
    .fits = This may fit you: a permit to live with your family in Norway. It normally lets you take any job.
    .also = The person you join must usually have enough income, and there are rules about age and relationship.

route-eea-family = Family of an EU/EEA citizen
    .fits = This may fit you: the right to live and work in Norway as family of an EU/EEA citizen, with a residence card (oppholdskort).
    .also = Whether your tie counts, only UDI can say. I know it of a husband or wife, but not of others.

route-job-seeker-after-studies = Job seeker after studies in Norway
    .fits = This may fit you: a permit to look for work after you finish an education in Norway. You may work full time in any job while you look.
    .also = You must apply before your present permit expires.

route-job-seeker-visa-free = Job seeker with skilled qualifications
    .fits = This may fit you: a permit to look for skilled work in Norway for some months. Citizens of countries without a visa requirement can apply.
    .also = You may not work while you look, and you must apply soon after you arrive.

route-seconded = Seconded employee (utsendt arbeidstaker)
    .fits = This may fit you: your employer abroad sends you to carry out work for a client in Norway.
    .also = The contract must be directly with the client, and the client cannot be a staffing agency.

route-international-company = Employee of an international company
    .fits = This may fit you: your employer abroad sends you to its own company or branch in Norway for a time.
    .also = The permit is for the assignment only. As far as I know, it does not count towards permanent residence.

route-posted-from-eea = Posted from an EU/EEA company
    .fits = This may fit you: your employer in another EU/EEA country sends you to Norway on an assignment. You may then use a residence card (oppholdskort).
    .also = The assignment must be temporary. It gives your family no right to come, and does not count towards permanent residence.

route-self-employed-norway = Self-employed with a firm in Norway
    .fits = This may fit you: a permit to run your own firm in Norway.
    .also = The firm must normally be a sole proprietorship (enkeltpersonforetak), and you may only work in that firm.

route-self-employed-abroad = Self-employed with a firm abroad
    .fits = This may fit you: your own firm abroad carries out an assignment for one client in Norway.
    .also = The firm must be a sole proprietorship, and the pay must be no poorer than normal in Norway.

route-collective-protection = Temporary collective protection (midlertidig kollektiv beskyttelse)
    .fits = You have protection in Norway already, and may work with it. You can apply for a skilled-worker permit later, from Norway.
    .also = The time does not count towards permanent residence. Check udi.no.

route-researcher-own-funds = Researcher with own funds
    .fits = This may fit you: a permit to do research in Norway that you pay for with your own funds.
    .also = You must have enough money to live on. As far as I know, the time does not count towards permanent residence.

route-working-holiday = Working holiday
    .fits = This may fit you: a long holiday in Norway during which you may work. It is open to young people from a few countries.
    .also = You may work for the same employer for a limited time only. You need some money for the first months.

route-student = Student permit
    .fits = This may fit you: a permit to study in Norway, or to go on with your studies here. You may normally work part time beside your studies.
    .also = You must be admitted to a place to study and have enough money to live on.

## Their conditions

route-condition-qualified = education or experience that makes you a skilled worker
route-condition-notRenewable = no job-seeker permit from before
route-condition-funds = at least { $amount } of your own to live on
    .no-rule = enough money of your own to live on (I do not know the amount for this date)
route-condition-noWrittenOffer = no written job offer yet
route-condition-pay = pay that meets the Norwegian requirement
route-condition-residentInEea = lawful residence in the EU/EEA country of your employer
route-condition-profit = an expected profit of at least { $amount } a year
    .no-rule = a profit you can live on (I do not know the amount for this date)
route-condition-norwegianClient = a contract with one client in Norway
route-condition-youngEnough = an age within the limit for your citizenship
