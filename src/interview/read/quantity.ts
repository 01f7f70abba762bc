// Answers to number questions: percent, hours, years, weeks, whole kroner.
import type { NumberFact } from '../../rules/facts/fact.ts';
import { type Amount, amountsOf, isAmount, keysOfParts, type Part } from './amounts.ts';
import type { Book } from './book.ts';
import { yearOf } from './calendar.ts';
import { kroner } from './kroner.ts';
import { longMessage, type Message, negates } from './message.ts';
import { numeralKey } from './numeral.ts';
import { placesOf } from './phrases.ts';
import { askAgain, notUnderstood, type Problem, probably, sure, type Understanding } from './understanding.ts';
import { convert, unitOf } from './units.ts';

const noNumber = askAgain({ code: 'not-a-number' });

export function readNumber(fact: NumberFact, message: Message, day: string): Understanding {
  const figures = message.book.figures(fact.id);
  const [figure] = figures.whole(message.keys) ?? [];
  if (figure !== undefined) return within(fact, figure) ?? sure(figure);
  const said = amountsOf(message.text, message.book);
  if (!said) return noNumber;
  const amounts = said.parts.filter(isAmount);
  if (amounts.length === 0) return contained(fact, message);
  if (negates(message, message.book.comparisons.find(message.keys))) return notUnderstood;
  if (amounts.some((amount) => amount.negative)) return askAgain({ code: 'negative' });
  if (fact.unit === 'NOK') return kroner(fact, said, message.book);
  const spoken = spokenOf(said.parts, said.used, message);
  const together = yearsAndMonths(fact, spoken, amounts, message);
  if (together) return together;
  const [amount] = amounts;
  if (!amount || amounts.length > 1) {
    return askAgain({ code: 'several-numbers', numbers: amounts.map((one) => one.amount) });
  }
  // "Two of us" is no answer in figures, and a number in words is easily a word of another language.
  if (amount.inWords && (spoken.unknown || isLateHalf(amount, spoken, message))) return noNumber;
  return sinceYear(fact, amount, spoken, day) ?? single(fact, amount, spoken, message);
}

interface Spoken {
  readonly keys: readonly string[];
  readonly unknown: boolean;
}

function spokenOf(parts: readonly Part[], used: ReadonlySet<number>, { book }: Message): Spoken {
  const keys = keysOfParts(parts);
  const known = placesOf(keys, [book.fillers, book.conjunctions, book.units, book.periods, book.comparisons]);
  const unknown = keys.some((key, at) => key !== numeralKey && key !== '+' && !used.has(at) && !known.has(at));
  return { keys, unknown };
}

/** "A year and a half" is more than a half. */
function isLateHalf({ amount }: Amount, { keys }: Spoken, { book }: Message): boolean {
  return amount < 1 && book.units.find(keys.slice(0, keys.indexOf(numeralKey))).length > 0;
}

function single(fact: NumberFact, amount: Amount, { keys, unknown }: Spoken, message: Message): Understanding {
  const { book } = message;
  // A decimal mark is likelier than thousands of hours, weeks or years.
  const number = amount.asDecimal ?? amount.amount;
  if (amount.orMore || book.comparisons.find(keys).length > 0) return askAgain({ code: 'not-exact', number });
  const unit = unitOf(keys, book);
  const same = unit === undefined || (unit.unit === fact.unit && (unit.per === undefined || unit.per === 'week'));
  if (fact.daysOff && unit?.unit === 'days') return daysOff(fact, number, message);
  if (!same) {
    const converted = convert(number, unit, fact.unit);
    if (converted === undefined) return askAgain({ code: 'other-unit', unit: fact.unit });
    return within(fact, converted) ?? probably(converted);
  }
  // A share of one is a common way to say a percentage.
  if (fact.unit === 'percent' && !unit && number > 0 && number <= Math.min(1, fact.max / 100))
    return probably(Math.round(number * 10_000) / 100);
  const problem = within(fact, number);
  if (problem) return unknown ? notUnderstood : problem;
  return unknown || amount.asDecimal !== undefined ? probably(number) : sure(number);
}

/** "Since 2018", "born in 1994": as many years, or one less. */
function sinceYear(fact: NumberFact, { amount }: Amount, { keys }: Spoken, day: string): Understanding | undefined {
  const years = yearOf(day) - amount;
  const isYear = fact.unit === 'years' && Number.isInteger(amount) && amount >= 1930 && years >= 0;
  return isYear && keys.length <= longMessage ? (within(fact, years) ?? probably(years)) : undefined;
}

/** Days off work as weeks: asked, unless it is said which days count. */
function daysOff(fact: NumberFact, days: number, { keys, book }: Message): Understanding {
  const inWeeks = (length: number): number => Math.round((days / length) * 100) / 100;
  const [six, five] = [inWeeks(6), inWeeks(5)];
  const [said] = book.daysOff.find(keys);
  const weeks = said?.meanings[0] === 'six' ? six : five;
  if (!said) return within(fact, five) ?? askAgain({ code: 'which-days', days, six, five });
  return within(fact, weeks) ?? probably(weeks);
}

/** "5 years and 6 months" */
function yearsAndMonths(
  fact: NumberFact,
  { keys }: Spoken,
  amounts: readonly Amount[],
  { book }: Message,
): Understanding | undefined {
  const [years, months] = amounts;
  if (fact.unit !== 'years' || !years || !months || amounts.length > 2 || months.amount >= 12) return undefined;
  const units = keys.flatMap((key, index) => (key === numeralKey ? [book.units.get(keys[index + 1] ?? '')?.[0]] : []));
  if (units[0] !== 'years' || units[1] !== 'months') return undefined;
  const number = Math.round((years.amount + months.amount / 12) * 100) / 100;
  return within(fact, number) ?? probably(number);
}

/** "It's a full-time position": words that stand for a figure, among others. */
function contained(fact: NumberFact, message: Message): Understanding {
  const { keys, book } = message;
  const matches = book
    .figures(fact.id)
    .said.find(keys)
    .filter(({ start, end }) => !isNegative(keys.slice(start, end).join(' '), book));
  const found = [...new Set(matches.flatMap((match) => match.meanings))];
  const [figure] = found;
  if (figure === undefined) return noNumber;
  if (negates(message, matches)) return notUnderstood;
  if (book.comparisons.find(keys).length > 0) return askAgain({ code: 'not-exact', number: figure });
  if (found.length > 1) return askAgain({ code: 'several-numbers', numbers: found });
  return message.words.length > longMessage ? probably(figure) : sure(figure);
}

/** "No" and "none" are figures only as the whole answer. */
function isNegative(key: string, book: Book): boolean {
  return book.negations.has(key) || book.yesNo.said.has(key);
}

/** The problem with a figure that is out of bounds. */
function outOfBounds(fact: NumberFact, number: number): Problem | undefined {
  if (!Number.isFinite(number)) return { code: 'not-a-number' };
  if (number < fact.min) return { code: 'below-minimum', min: fact.min };
  if (number > fact.max) return { code: 'above-maximum', max: fact.max };
  return fact.whole && !Number.isInteger(number) ? { code: 'whole-number' } : undefined;
}

function within(fact: NumberFact, number: number): Understanding | undefined {
  const problem = outOfBounds(fact, number);
  return problem && askAgain(problem);
}
