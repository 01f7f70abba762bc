// How many columns of a terminal a text takes. Where terminals differ, the larger number:
// a line may turn out shorter than it was thought to be, never longer.

/** Latin letters, and the dashes, quotes and dots set between them: each is one character, one column wide. */
const latin = /^[\x20-\x7e\u00a0-\u02ff\u2013-\u201d\u2026]*$/;
const emoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u20e3/u;
const invisible = /^(?!\u00ad)[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const wide =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]$/u;

let segmenter: Intl.Segmenter | undefined;

/** What is one character to a reader. */
export function graphemes(text: string): readonly string[] {
  if (latin.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function columns(text: string): number {
  if (latin.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0);
}

function columnsOf(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  let sum = 0;
  for (const point of grapheme) sum += invisible.test(point) ? 0 : wide.test(point) ? 2 : 1;
  return sum;
}
