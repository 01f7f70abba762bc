// Every guide card there is, and how it stands on a day.
import type { Card, CardFigure } from '../interview/guide.ts';
import { citation } from '../rules/law/citation.ts';
import type { CardData } from './card.ts';
import { familyCards } from './family.ts';
import { figureOn } from './figures.ts';
import { moneyCards } from './money.ts';
import { permitCards } from './permit.ts';
import { settlingCards } from './settling.ts';
import { workCards } from './work.ts';

/** When the texts were last held against the rows they rest on. */
export const checked = '2026-11-22';

export const cards: ReadonlyMap<string, CardData> = new Map(
  [...permitCards, ...settlingCards, ...moneyCards, ...workCards, ...familyCards].map((card) => [card.id, card]),
);

export function cardOn(id: string, day: string): Card {
  const card = cards.get(id);
  if (!card) throw new Error(`No card is called ${id}`);
  const named = Object.entries(card.figures ?? {}).map(([name, where]) => [name, figureOn(where, day)] as const);
  const known = named.filter((each): each is [string, CardFigure] => each[1] !== undefined);
  const figures = Object.fromEntries(known);
  return {
    id,
    ask: card.ask,
    basis: card.basis.map(citation),
    figures,
    complete: known.length === named.length,
    checked,
  };
}
