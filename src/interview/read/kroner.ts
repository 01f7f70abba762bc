// Answers to questions about a sum in kroner: savings, a yearly profit.
import type { NumberFact } from '../../rules/facts/fact.ts';
import { type Amounts, isAmount, keysOfParts } from './amounts.ts';
import type { Book } from './book.ts';
import { currencyOf, leftOver, periodsOf } from './money-words.ts';
import { askAgain, probably, sure, type Understanding } from './understanding.ts';

/** Below this a sum without a currency may have been meant in thousands. */
const small = 1000;

export function kroner(fact: NumberFact, said: Amounts, book: Book): Understanding {
  const amounts = said.parts.filter(isAmount);
  const [amount] = amounts;
  if (!amount || amounts.length > 1) {
    return askAgain({ code: 'several-numbers', numbers: amounts.map((one) => one.amount) });
  }
  const number = amount.amount;
  const unknown = leftOver(said, book);
  if (amount.inWords && unknown) return askAgain({ code: 'not-a-number' });
  const currencies = currencyOf(said, book);
  const [currency = 'NOK'] = currencies;
  if (currencies.length > 1) return askAgain({ code: 'money-ambiguous', amount: number });
  if (currency !== 'NOK') return askAgain({ code: 'other-currency', amount: number, currency });
  const periods = periodsOf(said, book);
  if (periods.some((period) => period !== 'year')) return askAgain({ code: 'other-unit', unit: fact.unit });
  if (amount.orMore || book.comparisons.find(keysOfParts(said.parts)).length > 0) {
    return askAgain({ code: 'not-exact', number });
  }
  if (number > fact.max) return askAgain({ code: 'above-maximum', max: fact.max });
  if (number < fact.min) return askAgain({ code: 'below-minimum', min: fact.min });
  const bare = currencies.length === 0 && number > 0 && number < small;
  return unknown || bare ? probably(number) : sure(number);
}
