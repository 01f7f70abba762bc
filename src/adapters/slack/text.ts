// Text on its way to Slack and back. Law: what was typed is text, never markup, a mention or a link.
import type { PlainTextElement } from '@slack/types';

// Controls, halves of characters, and what turns the reading direction of the text around it.
const harmful = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(harmful, '\ufffd');
}

export const inLine = (text: string): string => clean(text).replaceAll('\n', ' ').trim();

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The first characters of a text, to be shown where there is no room for all of them. */
function shortened(text: string, most: number): string {
  const line = inLine(text);
  return line.length <= most ? line : `${line.slice(0, lastWhole(line, most - 1)).trimEnd()}…`;
}

/** A long text in parts: at a line's end, else at a space, else between two characters. */
export function cut(text: string, most: number): string[] {
  if (text.length <= most) return text === '' ? [] : [text];
  const head = text.slice(0, most);
  const at = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((place) => place > most / 2) ?? lastWhole(text, most);
  return [text.slice(0, at).trimEnd(), ...cut(text.slice(at).trimStart(), most)];
}

function lastWhole(text: string, most: number): number {
  const last = segmenter.segment(text).containing(most)?.index ?? most;
  // One "character" longer than a message: between two of its code points.
  if (last > 0) return last;
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
}

/** Never empty: Slack refuses that. */
export const plain = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: shortened(text, most) || '·',
  // ":smile:" in what is said is just that.
  emoji: false,
});

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** For the few places that read Slack's own markup: nothing in it is a mention, a link or a style any more. */
export function escaped(text: string): string {
  return clean(text)
    .replace(/[&<>]/g, (mark) => marks[mark] ?? mark)
    .replace(/[*_~`]/g, (mark) => `\u2060${mark}\u2060`);
}

/** What Slack made of what a person typed, turned back: links, mentions and the three escaped marks. */
export function typedIn(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => named(inner))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function named(inner: string): string {
  const [target = '', label] = inner.split('|', 2);
  if (/^[@#!]/.test(target)) return label === undefined ? '' : label.replace(/^[@#]?/, '');
  return label ?? target.replace(/^mailto:/, '');
}
