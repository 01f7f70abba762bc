// What may be written to a terminal, and what is taken from one.
// Nothing shown can move the cursor, change a colour or turn the reading direction, whoever wrote it.

const breaks = /\r\n?|[\u0085\u2028\u2029]/g;
// Every control but the line feed, half a surrogate pair, and what turns the reading direction.
const harmful = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u206f]/gu;
const byteOrderMark = /\ufeff/g;
// Cursor keys and colours come as whole sequences: what is left of one without its first character is rubbish.
const start = '\u001b';
const sequence = new RegExp(`(?:${start}\\[|\u009b)[0-?]*[ -/]*[@-~]|${start}O[ -~]`, 'gu');

/** Text of several lines, fit to be shown: what is harmful is seen as U+FFFD. */
export function shown(text: string): string {
  return text.replace(breaks, '\n').replaceAll('\t', ' ').replace(byteOrderMark, '').replace(harmful, '\ufffd');
}

/** The same in one line. */
export function shownInLine(text: string): string {
  return shown(text).replaceAll('\n', ' ');
}

/** What was typed, without what no one types on purpose. */
export function heard(text: string): string {
  return text
    .replace(sequence, '')
    .replace(/[\t\n]|\r\n?|[\u0085\u2028\u2029]/g, ' ')
    .replace(byteOrderMark, '')
    .replace(harmful, '');
}
