// What a button, menu or field sends back: `<turn>.<id>`.
// Ids that begin with ~ are the adapter's own; all others are the interview's.

export interface Pressed {
  readonly turn: number;
  readonly id: string;
}

/** What the adapter's own parts of a message do. */
export type Own =
  /** Menus: the option that is chosen in them is what was pressed. */
  | '~pick'
  | '~more'
  | '~date'
  | '~countries'
  | '~ticks'
  | '~number'
  | '~text'
  /** What stands in the field above is the answer. */
  | '~go'
  /** The word about privacy has been read. */
  | '~begin'
  | '~several'
  | '~share'
  | `~withdraw.${string}`
  | '~link';

export const idOf = (turn: number, id: string): string => `${turn}.${id}`;
export const ownId = (turn: number, id: Own): string => `${turn}.${id}`;

/** Nothing for what nothing of ours can have sent. */
export function pressed(actionId: unknown): Pressed | undefined {
  if (typeof actionId !== 'string' || actionId.length > 255) return undefined;
  const [, turn, id] = /^(\d{1,10})\.([^\s.][\s\S]*)$/u.exec(actionId) ?? [];
  return turn === undefined || id === undefined ? undefined : { turn: Number(turn), id };
}
