// A card as it is written down: what it rests on, who helps further, and where the figures in its text stand.
import type { Helper } from '../interview/guide.ts';
import type { Basis } from '../rules/rule.ts';
import type { Where } from './figures.ts';

export interface CardData {
  readonly id: string;
  readonly ask: Helper;
  readonly basis: Basis;
  readonly figures?: Readonly<Record<string, Where>>;
}
