// How long to wait before something is tried again.
const first = 500;
const longest = 30_000;
/** A platform may ask for hours: then what is to be said is left for when the person is back. */
const longestAsked = 300;

/** Milliseconds before the next try; nothing when there is no use in one. `asked`: the seconds a platform wants. */
export function waiting(attempt: number, asked?: number): number | undefined {
  if (asked !== undefined) return asked <= longestAsked ? asked * 1000 : undefined;
  return Math.min(first * 2 ** (attempt - 1), longest);
}
