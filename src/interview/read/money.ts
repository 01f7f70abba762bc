// Answers to pay questions: an amount, its currency, and what it is paid for.
// The period is never guessed from a small figure.
import { type Money, mostPay, type PayPeriod } from '../../rules/facts/fact.ts';
import { type Amount, type Amounts, amountsOf, isAmount, keysOfParts } from './amounts.ts';
import type { Book } from './book.ts';
import { type Message, negates } from './message.ts';
import { currencyOf, leftOver, periodsOf } from './money-words.ts';
import { numeralKey } from './numeral.ts';
import { placesOf } from './phrases.ts';
import { askAgain, notUnderstood, probably, sure, type Understanding } from './understanding.ts';

const noNumber = askAgain({ code: 'not-a-number' });

/** From here on an amount without a period can only be a year's pay. */
const annual: Readonly<Record<string, number>> = { NOK: 150_000 };
/** The same for currencies where such a figure is usual but not unmistakable. */
const probablyAnnual: Readonly<Record<string, number>> = { EUR: 20_000, USD: 20_000, GBP: 20_000, CHF: 20_000 };
const probablyMonthly: readonly [number, number] = [10_000, 150_000];
/** Below this a month's or year's pay was meant in thousands. */
const thousandsLeftOut = 1000;

/** What pay in kroner usually lies between; outside it, the period may have been a slip. */
const usual: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  year: [100_000, 20_000_000],
  month: [5000, 500_000],
  fortnight: [2000, 250_000],
  week: [1000, 150_000],
  day: [300, 50_000],
  hour: [50, 5000],
};

export function readMoney(message: Message): Understanding {
  const said = amountsOf(message.text, message.book);
  if (!said) return noNumber;
  const pay = withoutOtherFigures(said, message.book);
  const amounts = pay.parts.filter(isAmount);
  const [amount] = amounts;
  if (!amount) return noNumber;
  if (negates(message, message.book.comparisons.find(message.keys))) return notUnderstood;
  if (amounts.some((one) => one.negative)) return askAgain({ code: 'negative' });
  if (amounts.length > 1) return askAgain({ code: 'several-numbers', numbers: inOneSize(amounts) });
  const unknown = leftOver(pay, message.book) || pay.parts.length < said.parts.length;
  if (amount.inWords && leftOver(pay, message.book)) return noNumber;
  const keys = keysOfParts(pay.parts);
  if (amount.orMore || message.book.comparisons.find(keys).length > 0) {
    return askAgain({ code: 'not-exact', number: amount.amount });
  }
  if (message.book.notBase.find(keys).length > 0) return askAgain({ code: 'money-not-base', amount: amount.amount });
  if (message.book.afterTax.find(keys).length > 0) return askAgain({ code: 'money-after-tax', amount: amount.amount });
  if (!Number.isFinite(amount.amount) || amount.amount > mostPay)
    return askAgain({ code: 'above-maximum', max: mostPay });
  return judged(amount, pay, unknown, message.book);
}

function judged(amount: Amount, pay: Amounts, unknown: boolean, book: Book): Understanding {
  const currencies = currencyOf(pay, book);
  const periods = periodsOf(pay, book);
  const [currency = 'NOK'] = currencies;
  const [period] = periods;
  if (currencies.length > 1) return askAgain({ code: 'money-ambiguous', amount: amount.amount });
  if (amount.amount === 0) return askAgain({ code: 'below-minimum', min: 1 });
  const sized = sizeOf(amount, currency, period);
  if (!sized) return askAgain({ code: 'money-ambiguous', amount: amount.amount });
  if (periods.length > 1) return askAgain({ code: 'money-which-period', amount: sized, currency });
  if (!period) return withoutPeriod(sized, currency, currencies.length > 0 || !Number.isInteger(sized), unknown);
  const money: Money = { amount: sized, currency, period };
  // A period said in so many words stands, whatever was said around it, as long as the figure is likely.
  return isUsual(money) && (!unknown || pay.parts.length <= 12) ? sure(money) : probably(money);
}

function withoutPeriod(amount: number, currency: string, said: boolean, unknown: boolean): Understanding {
  const sureFrom = annual[currency] ?? Number.POSITIVE_INFINITY;
  if (amount >= sureFrom) {
    const money = { amount, currency, period: 'year' } as const;
    return unknown || !isUsual(money) ? probably(money) : sure(money);
  }
  if (amount >= (probablyAnnual[currency] ?? Number.POSITIVE_INFINITY))
    return probably({ amount, currency, period: 'year' });
  const [from, to] = probablyMonthly;
  if (currency === 'NOK' && amount >= from && amount < to) return probably({ amount, currency, period: 'month' });
  return askAgain(said ? { code: 'money-which-period', amount, currency } : { code: 'money-ambiguous', amount });
}

/** The amount in full; nothing when it must have been meant in thousands or millions, but nobody said which. */
function sizeOf(amount: Amount, currency: string, period: PayPeriod | undefined): number | undefined {
  const { amount: whole, asDecimal } = amount;
  // "279.690 an hour" has three decimals, not six figures.
  const hourly = period === 'hour' && asDecimal !== undefined && asDecimal >= 50;
  const size = hourly ? asDecimal : whole;
  if (size < 1) return undefined;
  const long = period === 'year' || period === 'month';
  return currency === 'NOK' && long && size < thousandsLeftOut ? undefined : size;
}

function isUsual({ amount, currency, period }: Money): boolean {
  const [from, to] = usual[period];
  return currency !== 'NOK' || (amount >= from && amount <= to);
}

/** "50-55k": what multiplies the last figure is meant for all. */
function inOneSize(amounts: readonly Amount[]): readonly number[] {
  const last = amounts.at(-1)?.amount ?? 0;
  return amounts.map(({ amount, multiplied }) => {
    const times = last >= 1_000_000 && amount < 1000 ? 1_000_000 : 1000;
    const range = !multiplied && amounts.at(-1)?.multiplied && amount < 1000 && amount * times * 4 > last;
    return range ? amount * times : amount;
  });
}

/** Without "for 80 %" and "for 37.5 hours a week", which are about the position, and the two of "every 2 weeks". */
function withoutOtherFigures(said: Amounts, book: Book): Amounts {
  const keys = keysOfParts(said.parts);
  const counted = placesOf(keys, [book.periods]);
  const parts = said.parts.map((part, at) =>
    isAmount(part) && counted.has(at) && (part.amount === 2 || part.amount === 14)
      ? { key: numeralKey, shouted: false }
      : part,
  );
  const dropped = new Set<number>();
  for (const [at, part] of parts.entries()) {
    const unit = isAmount(part) ? book.units.get(keys[at + 1] ?? '')?.[0] : undefined;
    if (unit !== 'percent' && unit !== 'hours') continue;
    const [period] = unit === 'hours' ? book.periods.find(keys.slice(at + 2, at + 5)) : [];
    const end = period ? at + 2 + period.end : at + 2;
    for (let place = at; place < end; place++) dropped.add(place);
  }
  const kept = parts.map((_, at) => at).filter((at) => !dropped.has(at));
  if (!kept.some((at) => isAmount(parts[at] ?? { key: '', shouted: false }))) return { parts, used: said.used };
  return {
    parts: parts.filter((_, at) => !dropped.has(at)),
    used: new Set(kept.flatMap((old, now) => (said.used.has(old) ? [now] : []))),
  };
}
