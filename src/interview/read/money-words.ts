// The words around an amount of money: its currency, its period, and what is left.
import type { PayPeriod } from '../../rules/facts/fact.ts';
import { type Amounts, isAmount, keysOfParts } from './amounts.ts';
import type { Book } from './book.ts';
import { numeralKey } from './numeral.ts';
import { placesOf } from './phrases.ts';

let codes: ReadonlySet<string> | undefined;
function isCurrency(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

/** The currencies said: none, one, or more. */
export function currencyOf({ parts }: Amounts, book: Book): readonly string[] {
  const keys = keysOfParts(parts);
  const found = new Set(book.currencies.find(keys).flatMap((match) => match.meanings));
  for (const [index, part] of parts.entries()) {
    if (isAmount(part)) continue;
    // A code not in the lexicon counts beside a figure and in capitals: ALL, TRY and TOP are words as well.
    const code = part.key.toUpperCase();
    const beside = [index - 1, index + 1, index - 2].some((near) => keys[near] === numeralKey);
    if (part.shouted && beside && code.length === 3 && !book.currencies.has(part.key) && isCurrency(code))
      found.add(code);
  }
  // The stroke of "600,-" says kroner where nothing else is said; francs are written so too.
  if (found.size === 0 && parts.some((part) => isAmount(part) && part.kroner)) found.add('NOK');
  return [...found];
}

export function periodsOf({ parts }: Amounts, book: Book): readonly PayPeriod[] {
  return [...new Set(book.periods.find(keysOfParts(parts)).flatMap((match) => match.meanings))];
}

/** Whether words remain that no table knows. */
export function leftOver({ parts, used }: Amounts, book: Book): boolean {
  const keys = keysOfParts(parts);
  const known = placesOf(keys, [
    book.fillers,
    book.conjunctions,
    book.units,
    book.periods,
    book.comparisons,
    book.currencies,
  ]);
  return parts.some((part, at) => {
    if (isAmount(part) || part.key === '+' || used.has(at) || known.has(at)) return false;
    return !(part.shouted && part.key.length === 3 && isCurrency(part.key.toUpperCase()));
  });
}
