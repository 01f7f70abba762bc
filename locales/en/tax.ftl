### Tax on pay: facts, findings, figures, sources.

grossPay = What is your pay before tax?
    .label = Pay before tax
incomeYear = Which year is it about?
    .label = Income year
    .assumed = It is about { $value }.
taxScheme = How are you taxed, or how would you be taxed in Norway?
    .label = Tax scheme
    .hint = PAYE is a flat tax without deductions, for the first year here. Newcomers are put in it unless they opt out. If you have not moved yet, “I don’t know” is fine: I show both.
    .why = In PAYE you hand in no tax return. With ordinary tax you do, every spring.
    .is-ordinary = By ordinary tax rules
    .is-paye = In the PAYE scheme (kildeskatt på lønn)
incomeKeptOutOfPaye = Do you also have income from a business, from rent in Norway, or from work at sea or offshore?
    .label = Income that PAYE does not cover
otherDeductions = Which deductions do you have in a year, besides the standard ones?
    .label = Other deductions
taxCardHeld = Do you have a tax deduction card (skattekort) for the year?
    .label = Tax card
taxTable = Which table does your tax card name?
    .label = Tax table
firstPayDate = On which day do you get your first pay?
    .label = First payday
    .hint = The contract or the employer can tell. An approximate day will do.
    .why = The tax card and the bank account must be ready by then.

rule-taxRates = Tax rates for the year
    .met = The rates for this year are known.
    .no-rule = I do not have the tax rates for this year. They are set each December for the year after. Ask the Tax Administration (Skatteetaten).

rule-taxInKroner = Currency
    .met = The pay is in kroner, so the tax can be worked out.
    .not-met = The pay is in another currency. I work out tax on kroner only.
    .unknown = I do not know yet what the pay is.
    .no-rule = I do not know how to work out tax for this date.

rule-payeCeiling = The ceiling for PAYE
    .met = Your pay for a whole year is not above the ceiling for PAYE.
    .not-met = Your pay for a whole year is above the ceiling for PAYE. If you earn more than the ceiling in the year, ordinary tax rules apply to all of it.
    .unknown = PAYE has a ceiling. I do not know yet whether your pay is above it.
    .no-rule = I do not know the ceiling for PAYE in this year.

rule-payeFirstYear = PAYE is for the first year
    .met = PAYE is for the first year in Norway, so it may be open to you. It is voluntary.
    .not-met = PAYE is for the first year in Norway. After that ordinary tax rules apply.
    .unknown = PAYE is for the first year in Norway. I do not know yet when you came.
    .law = PAYE is for the first year in Norway, and you came the year before. I do not know whether you can still use it.
    .no-rule = I do not know the rules for PAYE on this date.

rule-payeIncomes = Income that PAYE does not cover
    .met = You have no income that keeps you out of PAYE.
    .not-met = You have income that keeps you out of PAYE, so ordinary tax rules apply.
    .unknown = Some income keeps a person out of PAYE. I do not know yet whether you have any.
    .no-rule = I do not know the rules for PAYE on this date.

rule-payeTakesLess = Is PAYE the cheaper one?
    .met = For a whole year with only the standard deductions, PAYE takes no more than ordinary tax does.
    .not-met = For a whole year with only the standard deductions, ordinary tax takes less, or PAYE is closed to you.
    .unknown = I do not know yet which of the two takes less.
    .no-rule = I cannot compare the two for this year.

rule-holidayPayTaxed = Holiday pay and December
    .not-met = In PAYE, tax is taken from every payment, holiday pay too, in every month.
    .no-rule = I do not know the rules for holiday pay and tax on this date.

rule-holidayPayUntaxed = Holiday pay and December
    .not-met = With a table card, holiday pay is paid without tax, usually in June, and December bears less tax. The other months bear a little more.
    .no-rule = I do not know the rules for holiday pay and tax on this date.

rule-taxCard = Tax deduction card
    .met = You have a tax card, and your employer fetches it by itself.
    .not-met = Without a tax card the employer must hold back far more of your pay. You get what is too much back later.
    .unknown = I do not know yet whether you have a tax card. Without one the employer must hold back far more of your pay.
    .no-rule = I do not know the rule about tax cards for this date.

rule-payePartYear = Part of a year in PAYE
    .law = You came during the year. I do not know whether the ceiling counts your pay for a whole year or what you earn in the year, so I show both.
    .no-rule = I do not know the ceiling for PAYE in this year.

rule-taxInArrivalYear = Tax in the year you come
    .law = In the year you come, deductions and steps are scaled to your months in Norway. So the figures are for a whole year, and rough for this one.
    .no-rule = I do not know how tax works in the year you come, for this date.

rule-northernTax = Tax in the north
    .not-met = In Finnmark and the north of Troms tax is lower. I do not know all of those rules, so I give no figures.
    .no-rule = I do not know the tax rules in the north for this date.

rule-taxTableKnown = Your tax table
    .not-met = I do not know the table on your card, so I cannot say what is held back by it.
    .no-rule = I do not know the tax tables for this date.

open-payeYear = When does the first year in Norway end, for PAYE?
    .ask = Ask the Tax Administration (Skatteetaten) which scheme you are in.
open-payePartYear = Does the ceiling for PAYE count a whole year's pay, or what is earned in the year?
    .ask = Ask the Tax Administration (Skatteetaten) before you choose.
open-taxPartYear = How is tax scaled when you come during the year?
    .ask = Ask the Tax Administration (Skatteetaten), or use its calculator.

verdict-tax-not-yet-known = I cannot work out your tax yet.
    .detail = I need your pay in kroner, and a year whose tax rates are known.

net-pay-year = The tax is for a whole year, by the rates of { $year }.
    .stands-in = Your job begins in { $starts }. I do not have the rates of that year, so those of { $year } stand in for them.
net-pay-scheme =
    .ordinary = It is by ordinary tax rules.
    .paye = It is by PAYE (kildeskatt på lønn), a flat tax for the first year.
    .either = I show both PAYE (kildeskatt på lønn) and ordinary tax. PAYE is a flat tax for the first year in Norway. Newcomers are put in it unless they opt out.
    .above-ceiling = The pay of a whole year is above the ceiling of PAYE, so you may not be in it. Ask the Tax Administration (Skatteetaten).
figure-by-scheme =
    .year = { $paye } in PAYE, { $ordinary } by ordinary tax
    .table = { $paye } in PAYE, { $ordinary } with a common tax table, as an example

figure-grossYear = Pay before tax
figure-taxYear = Tax for the year
figure-netYear = Left after tax, in the year
figure-netMonth = Left after tax, a month on average
figure-withholdingMonth = Held back from a month's pay
figure-withholdingDecember = Held back in December
figure-payeCeiling = Ceiling for PAYE
figure-payeBreakEven = PAYE costs no more than ordinary tax from

condition-taxPay = Pay before tax in a year
condition-taxCurrency = Currency of the pay
    .is-kroner = Norwegian kroner
    .is-foreign = another
condition-yearInNorway = The income year
    .is-before = before arrival
    .is-arrival = year of arrival
    .is-second = the year after
    .is-later = later

law-amount-of-ordinaryTaxRate = Tax on ordinary income
law-amount-of-standardDeductionRate = Minimum standard deduction, share of pay
law-amount-of-standardDeductionMost = Minimum standard deduction, at most
law-amount-of-personalAllowance = Personal allowance
law-amount-of-bracketOver1 = Bracket tax, first step, from
law-amount-of-bracketRate1 = Bracket tax, first step
law-amount-of-bracketOver2 = Bracket tax, second step, from
law-amount-of-bracketRate2 = Bracket tax, second step
law-amount-of-bracketOver3 = Bracket tax, third step, from
law-amount-of-bracketRate3 = Bracket tax, third step
law-amount-of-bracketOver4 = Bracket tax, fourth step, from
law-amount-of-bracketRate4 = Bracket tax, fourth step
law-amount-of-bracketOver5 = Bracket tax, fifth step, from
law-amount-of-bracketRate5 = Bracket tax, fifth step
law-amount-of-contributionRate = National insurance contribution on pay
law-amount-of-contributionOver = National insurance contribution, lower limit
law-amount-of-contributionMost = National insurance contribution, at most of what is above the limit
law-amount-of-payeRate = Tax in the PAYE scheme
law-amount-of-payeCeiling = Ceiling for PAYE
law-amount-of-withholdingWithoutCard = Held back without a tax card
law-amount-of-decemberShare = Part of a month's tax that December bears
law-amount-of-municipalTaxRate = Part of ordinary tax that goes to municipality and county
law-amount-of-withholdingDeductionShare = Part of the minimum deduction that the tables give

law-tax-rates = Tax rates of the year
law-paye-scheme = PAYE scheme (kildeskatt på lønn)
law-tax-deduction-card = Tax deduction card (skattekort)
law-withholding-routine = The Tax Administration's withholding routine (trekkrutine)
