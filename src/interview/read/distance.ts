// How many slips of the finger lie between two words, and whether few enough to ask "did you mean …?".

/** Insertions, deletions, replacements and swapped neighbours; `limit + 1` when there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}

/** How far `text` is from `word` when that is near enough to ask about; otherwise nothing. */
export function nearness(text: string, word: string): number | undefined {
  const length = Math.min(text.length, word.length);
  if (length < 4) return undefined;
  const limit = length <= 6 ? 1 : 2;
  if (Math.abs(text.length - word.length) > limit) return undefined;
  // "Unfinished" is not a slip for "finished", nor "illegal" for "legal": a first syllable more turns the meaning.
  if (text.length !== word.length && (text.endsWith(word) || word.endsWith(text))) return undefined;
  const found = distance(text, word, limit);
  return found <= limit ? found : undefined;
}
