### When an answer cannot be used: what is wrong, and what would be right.

## Typed answers

problem-not-understood = Sorry, I did not understand that. Your earlier answers are safe. Try other words, or type “help”.
problem-only-absent = That sounds like what is not there. Which of these are there? If none of them are, type “none”.
problem-too-long = That was a little long for me. Please answer in at most { $max } characters.
problem-several-options = I can read that in more than one way: { $options }. Which one do you mean?
problem-not-a-number = I need a number here, in figures or in words. If you don't have one, type “I don't know”.
problem-several-numbers = I found more than one number: { $numbers }. Please give just one.
problem-not-exact = I need one exact figure. If { $number } is right, type just that. If it is not, give your best figure.
problem-negative = The number cannot be below zero. Please type it without a minus sign.
problem-whole-number = I need a whole number here, without decimals.
problem-below-minimum = That is too low. The lowest I can use is { $min }.
problem-above-maximum = That is too high. The highest I can use is { $max }.
problem-which-days = Which days are meant? { $days } days are { $six } weeks where Saturdays count, as in the Holidays Act (ferieloven). Counted from Monday to Friday, they are { $five } weeks. Please answer in weeks.
problem-other-unit = I need the answer in { $unit }.
problem-other-currency = I need this in Norwegian kroner. What is { $amount } in kroner?
problem-money-which-period = Is { $amount } for a year, a month or an hour? Please write it out, for example “{ $amount } a month”.
problem-money-ambiguous = I am not sure what { $amount } means. Please write the whole amount with its currency and period, for example “600 000 kroner a year”.
problem-money-after-tax = { $amount } sounds like pay after tax. I need the pay before tax. It is in your contract or offer.
problem-money-not-base = { $amount } seems to hold more than fixed pay. Only fixed base pay counts: no bonus, overtime, pension or benefits. What is that part alone?
problem-not-a-date = I need a date here, for example “15 March 2027”. A rough date will do.
problem-date-which-month = I can't tell which month “{ $number }” is in. Please write the day and the month, for example “{ $number } March”.
problem-no-such-day = That day is not in the calendar. Please check the day and the month.
problem-date-ambiguous = I can read that date in more than one way: { $candidates }. Please write the month as a word.
problem-year-out-of-bounds = I can use years from { $min } to { $max }. Please check the year.
problem-country-unknown = I do not know that country. Please write its full name, in English or Norwegian.
    .meant = I do not know that country. Did you mean { $didYouMean }?

## Buttons and moves

problem-stale = That belonged to an earlier message, so I have not used it. Here is where we are now.
problem-no-such-number = There is no such number here. You can choose from 1 to { $max }, or use your own words.
problem-not-an-option = That is not one of the answers here. Please choose one below, or use your own words.
problem-some-and-none = You chose some of these, and also that it is none of them. Please choose one or the other.
problem-not-asked-yet = I have not asked you about this yet: { $question }. If it matters for you, I will come to it. We go on where we were.
problem-told-before = You have told me this already: { $said }. Now I need an answer to the question below.
problem-nothing-to-go-back-to = This is the first question, so there is nothing to go back to.

## Making sure

confirm-value = Did you mean { $value }?
    .only = { $count ->
        [0] None of these. Is that right?
        [one] Just this: { $value }. Is that right?
       *[other] Just these: { $value }. Is that right?
    }
confirm-yes = Yes
confirm-no = No, let me answer again

## Files and arguments on the command line

input-unknown-fact = There is no fact called “{ $fact }”.
    .meant = There is no fact called “{ $fact }”. Did you mean “{ $meant }”?
input-unknown-option = “{ $fact }” cannot be “{ $value }”. It can be one of these: { $allowed }.
    .meant = “{ $fact }” cannot be “{ $value }”. Did you mean “{ $meant }”? It can be one of these: { $allowed }.
input-twice = “{ $fact }” is given more than once. Please give it once.
input-contradiction = These answers cannot all be true: { $facts }. { $why } Please correct one of them.
input-not-json = This is not valid JSON. Please check commas, quotation marks and brackets.
input-other-format = This is not a case of mine. It says that it is a file of the kind “{ $format }”. Please choose the file that you took away from here.
input-not-object = The facts must be one JSON object, with the name of each fact and its value.
input-wrong-kind = “{ $fact }” must be { $wanted }.
input-out-of-bounds = “{ $fact }” must be from { $min } to { $max }.
input-no-such-day = “{ $value }” for “{ $fact }” is not a day in the calendar. Write it as year-month-day, for example 2027-03-15.
input-unknown-country = “{ $value }” is not a country code I know. Use two letters, for example IN for India.
input-as-of = “{ $value }” is not a day in the calendar. Write it as year-month-day, for example 2027-03-15.
input-as-of-too-early = I know no rules before { $first }. Please choose that day or a later one.
input-too-large = The input is too large. I can read at most { $max }.
input-no-such-area = There is no area called “{ $area }”. You can choose from these: { $areas }.
input-no-such-command = There is no command called “{ $command }”. You can choose from these: { $commands }.
input-no-such-file = I cannot find or read the file “{ $file }”.
input-locale = I do not speak “{ $value }”. You can choose from these: { $allowed }.

## More about files and arguments

input-place = Look at line { $line }, column { $column }.
input-meant = Did you mean { $meant }?
input-see-facts = “veiviser facts” lists all there are.
input-not-utf8 = The input is not text in UTF-8. Please save it again as UTF-8.
input-wanted-option = one of the texts that “veiviser facts” lists, in quotation marks
input-wanted-options = a list of texts that “veiviser facts” lists, for example ["bonus"]
input-wanted-yes-no = true or false
input-wanted-number = a number without quotation marks
input-wanted-whole-number = a whole number, for example 29
input-wanted-date = a day written as year-month-day, for example "2027-03-15"
input-wanted-countries = a list of two-letter country codes, for example ["IN"]
input-wanted-money = an amount with its currency and period, for example {"{"}"amount": 600000, "currency": "NOK", "period": "year"{"}"}
input-wanted-currency = a currency code of three capital letters, for example "NOK"
input-no-country = “{ $fact }” is an empty list. Please give at least one country, or null if you don't know.
input-too-many-countries = “{ $fact }” can hold at most { $max } countries.
input-too-many-options = “{ $fact }” can hold each text once, so at most { $max }.
input-unknown-part = There is nothing called “{ $fact }”. It can be one of these: { $allowed }.
input-missing-part = “{ $fact }” is missing. Pay needs an amount, a currency and a period.
input-pay-out-of-bounds = “{ $fact }” must be more than 0 and at most { $max }.
input-unknown-currency = “{ $value }” for “{ $fact }” is not a currency code I know. Use three capital letters, for example NOK.
input-as-of-too-late = I cannot look further ahead than { $last }. Please choose that day or an earlier one.
input-no-area = Please say what to check. You can choose from these: { $areas }.
input-no-facts = Please say where the facts are: --facts FILE, or --facts - for standard input.
input-no-question = Please say which question is answered: --question FACT.
input-no-such-flow = There is no interview called “{ $flow }”. You can choose from these: { $flows }.
input-unknown-flag = There is no option “{ $flag }” here. You can choose from these: { $allowed }.
input-flag-needs-value = “{ $flag }” needs a value after it.
input-flag-without-value = “{ $flag }” takes no value.
input-too-many-arguments = I do not know what to do with “{ $value }”. If it belongs to a longer text, put quotation marks around all of it.
input-no-span = Please say between which days: --from DATE --to DATE.
input-span = { $from } comes after { $to }. Please give the earlier day first.
input-no-such-view = There is no part of the law called “{ $view }”. You can choose from these: { $views }.
input-no-cases = Please say where the cases are: recheck FILE, or recheck - for standard input.
input-line = Line { $line }: { $problem }
input-line-broken = { $count ->
        [one] One line was
       *[other] { $count } lines were
    } left out because of what is said above. All others were judged.
input-line-not-case = The line must be a JSON object with “id”, “area” and “facts”.
input-line-too-long = The line is longer than { $max }.

## What was told in one message

told-several = This is what I understood:
told-instead = { $value } (instead of: { $before })
confirm-several = Is all of this right?

## Not understood twice

plainly-choice = Please answer with one of these: { $options }. You can also say “I don't know”.
plainly-choices = Please name all that fit, with a comma between them: { $options }. You can also say “I don't know”.
plainly-number = Please write just the number, or say “I don't know”.
plainly-money = Please write the amount, the currency and what it is paid for. For example “50 000 NOK a month”. You can also say “I don't know”.
plainly-date = Please write the day, the month and the year. For example “15 March 2027”. You can also say “I don't know”.
plainly-countries = Please write the name of the country, and nothing else. You can also say “I don't know”.
