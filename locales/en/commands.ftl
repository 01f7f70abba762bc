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

## What changed, what is due, what it rests on

law-read-by = Held against it: { $readers }.
law-due-heading = Figures past their review on { $date }
law-due-none = None. Every figure may still decide.
law-due-next = To be reviewed later
law-due-none-later = None.
law-due-line = { $name }: by { $date }.
law-diff-heading = What changed after { $from }, up to { $to }
law-diff-nothing = Nothing changed that I know of.
law-diff-day = From { $date }
law-diff-begins = New.
law-diff-changes = Changed.
law-diff-ends = Ended. Nothing is known after it.
law-diff-before = Before: { $text }.
law-diff-after = Now: { $text }.
law-diff-in = Now in it: { $countries }.
law-diff-out = No longer in it: { $countries }.
law-diff-same = still { $amount }.
law-diff-to = from { $before } to { $after }.
law-diff-more = from { $before } to { $after }, { $difference } more.
law-diff-less = from { $before } to { $after }, { $difference } less.
law-sources-heading = { $count } sources
law-sources-official = Official.
law-sources-other = Not official.
law-sources-seen = Seen on { $date }. Copy dated: { $dated }.
law-sources-row = { $row }: { $names }
law-sources-nothing = Nothing rests on it now.

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
condition-yearsBeforeWork = Years from your early childhood until you began to work
law-set-nordic = the Nordic countries
law-set-eeaAndSwiss = the EEA and Switzerland
law-set-visaFree = countries without visa requirement
law-set-workingHoliday = working-holiday countries
law-set-workingHolidayCanada = Canada

## Cases judged again

recheck-changed = { $case } ({ $area }): { $before } becomes { $after }. { $because }
recheck-because = Because of: { $rules }.
recheck-done = { $cases ->
        [one] One case
       *[other] { $cases } cases
    } judged on { $from } and on { $to }. Changed: { $changed }.
recheck-progress = { $cases } cases, { $changed } changed
recheck-progress-share = { $percent } %: { $cases } cases, { $changed } changed
law-set-visaRequired = countries whose citizens need a visa
law-set-tuberculosisExamples = countries on older tuberculosis lists
law-set-licenceAsInEea = countries whose driving licence is exchanged without a test
law-set-licenceWithTests = countries whose driving licence is exchanged with tests
law-set-licenceJapan = Japan

## The proof

prove-progress = { $finished } of { $known }
prove-cut = How the cases were cut
prove-area = { $area }: { $cells } cells, { $skipped } of them like another and skipped. The largest: { $variables } variables in { $classes } classes, so about 10^{ $power } cases of which anything may be unknown; { $nodes } nodes, { $lifted } with the unknown. Cases judged on the way: { $cases }. { $seconds } s.
prove-flow = The interview { $flow }: { $places } places on { $days } days. { $seconds } s.
prove-checks = What was proved
prove-proved = Proved: { $name }.
prove-failed = NOT PROVED: { $name }. Found: { $count }.
prove-check-reached = every outcome is reached by somebody
prove-check-definite = what is definite stays definite, whatever else becomes known
prove-check-idle = a question is left out exactly where no answer to it could matter
prove-check-asked = nothing stays unknown because it was never asked
prove-check-way = every no has a way to yes, or a reason why there is none
prove-check-basis = everything found rests on a row that holds on the day
prove-check-overlap = no two versions hold on the same day
prove-check-across = no condition is met in one area and failed in another
prove-check-ends = every interview ends in an outcome
prove-time = { $seconds } seconds; { $pairs } pairs of areas held against each other.
prove-any-day = on any day
prove-failure = { $of }, { $where }: { $about }
prove-case = The smallest case that shows it, for “veiviser check { $of } --as-of { $day } --facts -”:
