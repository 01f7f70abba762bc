// `veiviser ask`: a question answered from the guide, with its sources, without an interview.
import { type Card, cardBlocks, cardText, noCardBlocks } from '../../interview/guide.ts';
import type { Words } from '../../interview/words.ts';
import { createGuide } from '../guide.ts';
import type { Io } from '../io.ts';
import { asOfGiven, badInput, command } from './arguments.ts';
import { json, prose } from './printing.ts';

/** How many others are named, in case the first is not what was meant. */
const mostOthers = 2;

export function ask(args: readonly string[], io: Io): Promise<number> {
  const takes = { values: ['as-of'], flags: ['json'], most: Number.POSITIVE_INFINITY };
  return command(args, io, takes, (given) => {
    const { flag, rest, locale, words } = given;
    const question = rest.join(' ').trim();
    if (question === '') throw badInput('input-no-inquiry');
    const asOf = asOfGiven(given, io);
    const guide = createGuide();
    const [found, ...others] = guide.find(question, locale);
    const card = found === undefined ? undefined : guide.card(found, asOf);
    const also = others.slice(0, mostOthers);
    if (flag('json')) return json({ asOf, ...(card ? told(words, card, also) : { found: false }) });
    return prose(words, card ? cardBlocks(words, card, also) : noCardBlocks(words), io);
  });
}

const told = (words: Words, card: Card, also: readonly string[]) => ({
  found: true,
  card: card.id,
  title: words(`card-${card.id}`),
  text: cardText(words, card),
  figures: card.figures,
  ask: card.ask,
  checked: card.checked,
  basis: card.basis,
  also,
});
