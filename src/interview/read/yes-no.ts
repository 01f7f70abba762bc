// Answers that begin with yes or no: "yes, since May", "no, not yet".
import type { YesNoFact } from '../../rules/facts/fact.ts';
import { type Message, negates } from './message.ts';
import { leads, readOption } from './option.ts';
import { placesOf } from './phrases.ts';
import { askAgain, notUnderstood, probably, sure, type Understanding } from './understanding.ts';

export function readYesNo(fact: YesNoFact, message: Message): Understanding {
  const matches = message.book.yesNo.said.find(message.keys);
  const said = new Set(matches.flatMap((match) => match.meanings));
  const [first] = matches;
  if (said.size > 1) return askAgain({ code: 'several-options', options: ['yes', 'no'] });
  if (!first) return readOption(fact, message);
  const value = first.meanings[0] === 'yes';
  if (!leads(first, message)) return readOption(fact, message);
  const own = wholeOfRest(fact, message, first.end);
  // "Yes, still studying": the rest says otherwise.
  if (own !== undefined && own !== value) return notUnderstood;
  if (own === value) return sure(value);
  if (value && negates(message, matches)) return notUnderstood;
  return isPlain(message, first.end) ? sure(value) : probably(value);
}

function wholeOfRest(fact: YesNoFact, { keys, book }: Message, from: number): boolean | undefined {
  const options = book.answers(fact).whole(keys.slice(from));
  return options?.length === 1 ? options[0] === 'yes' : undefined;
}

/** Nothing after the yes or no but words that say nothing more. */
function isPlain({ keys, book }: Message, from: number): boolean {
  const rest = keys.slice(from);
  const known = placesOf(rest, [book.fillers, book.negations, book.conjunctions]);
  return rest.every((_, at) => known.has(at));
}
