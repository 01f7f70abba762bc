// The words around an amount of money: its currency, its period, and what is left.
import type { PayPeriod } from '../../rules/facts/fact.ts';
import { type Amounts, isAmount, type Part } from './amounts.ts';
import type { Book } from './book.ts';
import { numeralKey } from './numeral.ts';
import type { Match } from './phrases.ts';

export function keysOfParts(parts: readonly Part[]): readonly string[] {
  return parts.map((part) => (isAmount(part) ? numeralKey : part.key));
}

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
    if (isAmount(part)) {
      if (part.kroner) found.add('NOK');
      continue;
    }
    // A code not in the lexicon counts beside a figure and in capitals: ALL, TRY and TOP are words as well.
    const code = part.key.toUpperCase();
    const beside = [index - 1, index + 1, index - 2].some((near) => keys[near] === numeralKey);
    if (part.shouted && beside && code.length === 3 && !book.currencies.has(part.key) && isCurrency(code)) found.add(code);
  }
  return [...found];
}

export function periodsOf({ parts }: Amounts, book: Book): readonly PayPeriod[] {
  return [...new Set(book.periods.find(keysOfParts(parts)).flatMap((match) => match.meanings))];
}

/** Whether words remain that no table knows. */
export function leftOver({ parts, used }: Amounts, book: Book): boolean {
  const keys = keysOfParts(parts);
  const tables = [book.fillers, book.conjunctions, book.units, book.periods, book.comparisons, book.currencies];
  const known: readonly Match<unknown>[] = tables.flatMap((table): readonly Match<unknown>[] => table.find(keys));
  return parts.some((part, index) => {
    if (isAmount(part) || part.key === '+' || used.has(index)) return false;
    if (part.shouted && part.key.length === 3 && isCurrency(part.key.toUpperCase())) return false;
    return !known.some((match) => match.start <= index && index < match.end);
  });
}
