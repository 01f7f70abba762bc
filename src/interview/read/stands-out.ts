// What stands out in a message about several things, so that it needs no question to be understood.
import type { Fact } from '../../rules/facts/fact.ts';
import { amountsOf, isAmount } from './amounts.ts';
import { countriesIn } from './countries.ts';
import type { Message } from './message.ts';
import type { Match } from './phrases.ts';
import type { Asked } from './several.ts';

/** Whether it is people that an answer tells of: "my wife", of who comes along. */
export function tellsOfPeople(fact: Fact, { keys, book }: Message): boolean {
  if (fact.kind !== 'option') return false;
  const people = book.whose.find(keys).filter(({ meanings }) => meanings.includes('people'));
  const said = book.answers(fact).said.find(keys);
  return said.some(({ start, end }) => people.some((each) => start <= each.start && each.end <= end));
}

/** Whether a message says so much of a fact that it is no other. */
export function standsOut(fact: Fact, message: Message, named: boolean): boolean {
  const { keys, book, text } = message;
  switch (fact.kind) {
    case 'countries':
      return countriesIn(message).length > 0;
    case 'money': {
      const amounts = (amountsOf(text, book)?.parts ?? []).filter(isAmount);
      const isLarge = amounts.some(({ multiplied, amount }) => multiplied || amount >= smallestPay);
      return isLarge || (amounts.length > 0 && !hasUnit(message) && book.currencies.find(keys).length > 0);
    }
    case 'number':
      return (
        book.figures(fact.id).said.find(keys).length > 0 ||
        (hasUnit(message, fact.unit) && (named || isShare(fact.unit))) ||
        // "Six months", in words.
        (named && keys.some((key) => book.units.get(key)?.some((unit) => unit === fact.unit)))
      );
    case 'date':
      return named;
    case 'option': {
      const matches = book.answers(fact).said.find(keys);
      return matches.some(({ start, end }) => {
        const key = keys.slice(start, end).join(' ');
        return key.length > 2 && !book.yesNo.said.has(key) && !book.negations.has(key);
      });
    }
    case 'options':
    case 'yes-no':
      return false;
  }
}

/** A smaller figure, without a currency, may be anything. */
const smallestPay = 10_000;

const isShare = (unit: string): boolean => unit === 'percent' || unit === 'hours';

/** Whether a figure is followed by a unit, or by this one. */
function hasUnit({ text, book }: Message, unit?: string): boolean {
  const parts = amountsOf(text, book)?.parts ?? [];
  return parts.some((part, at) => {
    const next = parts[at + 1];
    if (!isAmount(part) || !next || isAmount(next)) return false;
    const found = book.units.get(next.key);
    return unit === undefined ? found !== undefined : found?.some((each) => each === unit) === true;
  });
}

const ofPermits: ReadonlySet<string> = new Set(['whereNow', 'currentPermit']);

/** "Student permit" tells of a permit, and not of being a student. */
export function isWithin({ reads }: Pick<Asked, 'reads'>, all: readonly Asked[], message: Message): boolean {
  if (reads.kind !== 'option') return false;
  const own = placesOf(reads, message);
  const others = all.flatMap((each) =>
    ofPermits.has(each.id) && each.reads !== reads ? placesOf(each.reads, message) : [],
  );
  return (
    own.length > 0 &&
    own.every(({ start, end }) =>
      others.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start),
    )
  );
}

const placesOf = (reads: Fact, { book, keys }: Message): readonly Match<string>[] =>
  reads.kind === 'option' ? book.answers(reads).said.find(keys) : [];
