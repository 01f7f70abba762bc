### What the commands without a conversation print: facts, law, outline.

## The list of facts

facts-title = The facts of a case
facts-about = What “veiviser check” accepts. A fact left out has not been asked, and null means “I don't know”.
facts-presumed = While nobody has said, this is presumed: { $value }
facts-answer = Answer: { $wanted }
facts-ask = If you don't know: { $ask }

## The law on a day

law-heading = The law as known on { $date }
law-rules = Rules
law-amounts = Amounts
law-figures = Figures that are worked out
law-countries = Groups of countries
law-routes = Other ways to Norway
law-tasks = Things to do
law-since = Since { $from }.
law-between = From { $from } to { $to }.
law-basis = { $row }: { $law }, { $section }. How sure it is: { $confidence }. Copy dated: { $dated }.
law-governed = Judged on { $days }.
law-governed-by-asOf = the day you ask about
law-governed-by-applicationDate = the day of the application
law-governed-by-startDate = the first day of work
law-role-exemption = Where it is met, no permit is needed.
law-role-condition = A condition of the permit.
law-role-part = A part of other rules.
law-role-warning = A warning, which never decides.
law-amount-of-payFloors = Pay floor for posts without a collective agreement
law-amount-of-basicAmount = The National Insurance basic amount (G)
law-amount-of-applicationFee = Application fee
law-amount-decides = It decides.
law-amount-history = History: nobody has said when it ended, so it never decides.
law-amount-last-known = The last known amount, good until { $date }. It no longer decides. Check udi.no.

## Conditions in a chart

condition-not = not
condition-firmOffer = A firm offer
    .is-yes = Yes
    .is-no = No
condition-share = Share of full time
condition-payCurrency = Currency of the pay
    .is-kroner = Norwegian kroner
    .is-foreign = another
condition-payPeriod = Pay is for
    .is-year = a year
    .is-month = a month
    .is-fortnight = two weeks
    .is-week = a week
    .is-day = a day
    .is-hour = an hour
condition-payActual = Pay in a year
condition-payFullTime = Full-time pay in a year
law-set-nordic = the Nordic countries
law-set-eeaAndSwiss = the EEA and Switzerland
law-set-visaFree = countries without visa requirement
law-set-workingHoliday = working-holiday countries
law-set-workingHolidayCanada = Canada
