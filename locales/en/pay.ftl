### Where pay stands in the market: facts, findings, figures, sources.

occupation = Which of these is closest to the job?
    .label = Occupation
    .why = Pay differs a lot between kinds of work. I compare yours with the official figures for the closest one.
    .is-software-developer = Software developer
    .is-web-developer = Web or multimedia developer
    .is-applications-programmer = Applications programmer
    .is-other-developer = Other developer
    .is-systems-analyst = Systems analyst or architect
    .is-database-specialist = Database designer or administrator
    .is-systems-administrator = Systems administrator
    .is-security-analyst = Security analyst

county = In which county (fylke) is the job?
    .label = County
    .why = Pay is higher in some parts of the country than in others.
    .is-oslo = Oslo
    .is-akershus = Akershus
    .is-ostfold = Østfold
    .is-buskerud = Buskerud
    .is-innlandet = Innlandet
    .is-vestfold = Vestfold
    .is-telemark = Telemark
    .is-agder = Agder
    .is-rogaland = Rogaland (Stavanger)
    .is-vestland = Vestland (Bergen)
    .is-more-og-romsdal = Møre og Romsdal
    .is-trondelag = Trøndelag (Trondheim)
    .is-nordland = Nordland
    .is-troms = Troms
    .is-finnmark = Finnmark

## What the pay is held against

rule-payInKroner = Currency of the pay
    .met = The pay is in kroner, so it can be compared.
    .not-met = The pay is in another currency. Ask for it in kroner, since rates change.
    .unknown = I do not know yet what the pay is.
    .no-rule = I have no pay figures for this date.

rule-marketAboveLow = Lowest quarter of the occupation
    .met = Your pay is above the lowest quarter in this occupation. These figures count bonus, and people of every age.
    .not-met = Your pay is in the lowest quarter of this occupation. That is usual early in a career, since the figures count everybody, and bonus too.
    .unknown = I can compare with your occupation once I know it, the pay, and the share of full time.
    .no-rule = I have no figures by occupation for this date.

rule-marketAboveMedian = Middle of the occupation
    .not-met = Your pay is in the lower half of this occupation.
    .no-rule = I have no figures by occupation for this date.

rule-marketBelowHigh = Highest quarter of the occupation
    .not-met = Your pay is in the highest quarter of this occupation.
    .no-rule = I have no figures by occupation for this date.

rule-seniorityAboveLow = Lowest quarter for your experience
    .met = Your pay is above the lowest quarter for your experience.
    .not-met = Your pay is in the lowest quarter for your experience. Ask what the employer pays others with as many years.
    .unknown = I can compare with your experience once I know your years and your full-time pay.
    .no-rule = I have no figures by experience for this date.

rule-seniorityAboveMedian = Middle for your experience
    .not-met = Your pay is in the lower half for your experience.
    .no-rule = I have no figures by experience for this date.

rule-seniorityBelowHigh = Highest quarter for your experience
    .not-met = Your pay is in the highest quarter for your experience.
    .no-rule = I have no figures by experience for this date.

rule-countyAboveLow = Lowest quarter in the county
    .met = Your pay is above the lowest quarter in the county. In small counties few people answered the survey.
    .not-met = Your pay is in the lowest quarter in the county. In small counties few people answered the survey.
    .unknown = I can compare with the county once I know where the job is and your full-time pay.
    .no-rule = I have no figures by county for this date.

rule-countyAboveMedian = Middle in the county
    .not-met = Your pay is in the lower half in the county.
    .no-rule = I have no figures by county for this date.

rule-countyBelowHigh = Highest quarter in the county
    .not-met = Your pay is in the highest quarter in the county.
    .no-rule = I have no figures by county for this date.

## Figures

verdict-pay-not-yet-known = I cannot say where your pay stands yet.
    .detail = I need the pay, in kroner, and figures that are not too old.

pay-of-others =
    .market = A quarter of those in this occupation earn less than { $low } a year, and half less than { $median }. A quarter earn more than { $high }.
    .seniority = A quarter of developers with your experience earn less than { $low } a year, and half less than { $median }. A quarter earn more than { $high }.
pay-among-others =
    .lowest = This offer is in the lowest quarter.
    .lower = This offer is below the middle, but not in the lowest quarter.
    .upper = This offer is in the middle or above, but not in the highest quarter.
    .highest = This offer is in the highest quarter.

figure-monthlyPay = Your pay by the month
figure-weeklyPay = Your pay by the week
figure-dailyPay = Your pay by the day
figure-hourlyPay = Your pay by the hour
figure-fullTimePay = The pay for full time
figure-marketLow = Market: a quarter earns less than this
figure-marketMedian = Market: half earn less than this
figure-marketHigh = Market: a quarter earns more than this
figure-seniorityLow = Your experience: a quarter earns less than this
figure-seniorityMedian = Your experience: half earn less than this
figure-seniorityHigh = Your experience: a quarter earns more than this
figure-countyLow = The county: a quarter earns less than this
figure-countyMedian = The county: half earn less than this
figure-countyHigh = The county: a quarter earns more than this

condition-experienceStep = Years of experience
    .is-from-0 = none
    .is-from-1 = 1
    .is-from-2 = 2 to 3
    .is-from-4 = 4 to 5
    .is-from-6 = 6 to 8
    .is-from-9 = 9 to 12
    .is-from-13 = 13 to 19
    .is-from-20 = 20 or more

law-amount-of-payGrowth = Growth in average pay
law-amount-of-marketLow = Lower quartile of pay by occupation
law-amount-of-marketMedian = Median pay by occupation
law-amount-of-marketHigh = Upper quartile of pay by occupation
law-amount-of-seniorityLow = Lower quartile of pay by experience
law-amount-of-seniorityMedian = Median pay by experience
law-amount-of-seniorityHigh = Upper quartile of pay by experience
law-amount-of-countyLow = Lower quartile of pay by county
law-amount-of-countyMedian = Median pay by county
law-amount-of-countyHigh = Upper quartile of pay by county

law-pay-statistics = Pay statistics from Statistics Norway (SSB)
law-developer-pay-survey = The pay survey of kode24
law-conversion-of-pay = Conversion of pay
