// Guide cards: short answers to what people ask beside the interview. A card is data; its words are in the locales, its
// figures in the rules, and it rests on rows of the law like everything else that is said.
import type { Citation } from '../rules/law/citation.ts';
import { formatAmount, formatDate, formatUnit } from './format.ts';
import type { Block } from './message.ts';
import type { Locale } from './snapshot.ts';
import { References } from './sources.ts';
import type { Words } from './words.ts';

/** Who helps further. */
export type Helper =
  | 'bank'
  | 'customs'
  | 'employer'
  | 'health'
  | 'hk-dir'
  | 'labour'
  | 'municipality'
  | 'nav'
  | 'police'
  | 'rent'
  | 'roads'
  | 'tax'
  | 'udi'
  | 'union';

export interface CardFigure {
  readonly value: number;
  readonly unit: string;
}

/** A card as it stands on a day. */
export interface Card {
  readonly id: string;
  readonly basis: readonly Citation[];
  readonly ask: Helper;
  /** The figures its text names, as far as they are known on the day. */
  readonly figures: Readonly<Record<string, CardFigure>>;
  /** Whether all of them are. */
  readonly complete: boolean;
  /** When it was last held against the law. */
  readonly checked: string;
}

export interface Guide {
  /** The cards that answer a question, best first; none where nothing fits. */
  readonly find: (question: string, locale: Locale) => readonly string[];
  /** Nothing while the guide is not loaded. */
  readonly card: (id: string, day: string) => Card | undefined;
}

export function cardText(words: Words, { id, figures, complete }: Pick<Card, 'id' | 'figures' | 'complete'>): string {
  const said = Object.entries(figures).map(([name, figure]) => [name, figureText(words, figure)]);
  return words(`card-${id}.${complete ? 'says' : 'undated'}`, Object.fromEntries(said));
}

const figureText = (words: Words, { value, unit }: CardFigure): string =>
  unit === 'NOK' ? formatAmount(words, value) : formatUnit(words, unit, value);

export function cardBlocks(words: Words, card: Card, also: readonly string[]): Block[] {
  const references = new References();
  const text = `${cardText(words, card)}${references.cite(card.basis, card.basis.length)}`;
  const checked = words('guide-checked', { date: formatDate(words, card.checked) });
  const others = also.map((id) => words(`card-${id}`));
  return [
    { kind: 'heading', text: words(`card-${card.id}`) },
    { kind: 'text', text },
    { kind: 'text', text: `${words(`guide-ask-${card.ask}`)} ${checked}` },
    ...(others.length > 0
      ? [{ kind: 'text', text: words('guide-also') } as const, { kind: 'list', items: others } as const]
      : []),
    { kind: 'sources', sources: references.list(words) },
  ];
}

export const noCardBlocks = (words: Words): Block[] => [{ kind: 'notice', text: words('guide-not-found') }];
