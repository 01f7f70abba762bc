// Telegram's HTML, read the way td/telegram/MessageEntity.cpp reads it: the same tags, the same complaints, the same
// byte offsets. Stricter in one thing: a bare & is refused, because Telegram would show what nobody meant to write.

import type { MessageEntity } from 'grammy/types';
import { badRequest, stricter } from './refusal.ts';
import { bytesOf } from './values.ts';

export interface Formatted {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

const plain = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
} as const;
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  code: ['class'],
  span: ['class'],
  blockquote: ['expandable'],
  'tg-emoji': ['emoji-id'],
};
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
}

function fail(reason: string): never {
  throw badRequest(`can't parse entities: ${reason}`);
}

export function parseHtml(html: string): Formatted {
  const open: Open[] = [];
  const entities: MessageEntity[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const character = html[at];
    const byte = () => bytesOf(html.slice(0, at));
    if (character === '&') {
      const reference = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/i.exec(html.slice(at));
      const decoded = reference && decodeReference(reference);
      if (!reference || !decoded) throw stricter(`can't parse entities: bare "&" at byte offset ${byte()}`);
      text += decoded;
      at += reference[0].length;
    } else if (character !== '<') {
      text += character;
      at += 1;
    } else {
      const end = html.indexOf('>', at);
      const inside = html.slice(at + 1, end < 0 ? undefined : end);
      if (end < 0) fail(`Unclosed ${inside.startsWith('/') ? 'end' : 'start'} tag at byte offset ${byte()}`);
      if (inside.startsWith('/')) {
        const last = open.pop() ?? fail(`Unexpected end tag at byte offset ${byte()}`);
        const name = inside.slice(1).trim().toLowerCase();
        if (name !== '' && name !== last.tag) {
          fail(`Unmatched end tag at byte offset ${byte()}, expected "</${last.tag}>", found "</${name}>"`);
        }
        const entity = entityOf(last, text);
        if (entity) entities.push(entity);
      } else {
        open.push({ ...startTag(inside, byte()), offset: text.length });
      }
      at = end + 1;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) fail(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return { text, entities: entities.sort((one, other) => one.offset - other.offset || other.length - one.length) };
}

function decodeReference([, hexadecimal, decimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return named[name];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code === 0 || code >= 0x10ffff ? undefined : String.fromCodePoint(code);
}

function startTag(inside: string, byte: number): Omit<Open, 'offset'> {
  const tag = (/^\S*/.exec(inside)?.[0] ?? '').toLowerCase();
  if (!Object.hasOwn(plain, tag) && tag !== 'a' && tag !== 'tg-emoji') {
    fail(`Unsupported start tag "${tag}" at byte offset ${byte}`);
  }
  const found = new Map<string, string>();
  const pattern = /\s+([^\s=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[a-zA-Z0-9.-]+))?/y;
  pattern.lastIndex = tag.length;
  let end = tag.length;
  for (let match = pattern.exec(inside); match; match = pattern.exec(inside)) {
    const [, name = '', value = ''] = match;
    // Telegram ignores attributes it does not know; a made-up one is a mistake all the same.
    if (!attributes[tag]?.includes(name)) throw stricter(`can't parse entities: attribute "${name}" of tag "${tag}"`);
    found.set(
      name,
      value.replace(/^["']|["']$/g, '').replace(/&(quot|amp|lt|gt);/g, (_, word) => named[word] ?? ''),
    );
    end = pattern.lastIndex;
  }
  if (inside.slice(end).trim() !== '') fail(`Unexpected end of name token at byte offset ${byte}`);
  if (tag === 'span' && found.get('class') !== 'tg-spoiler') {
    fail(`Tag "span" must have class "tg-spoiler" at byte offset ${byte}`);
  }
  return { tag, attributes: found };
}

function entityOf({ tag, attributes: given, offset }: Open, text: string): MessageEntity | undefined {
  const length = text.length - offset;
  // Telegram drops empty ones.
  if (length === 0) return undefined;
  if (tag === 'a') return { type: 'text_link', offset, length, url: linkOf(given.get('href') ?? text.slice(offset)) };
  if (tag === 'tg-emoji')
    return {
      type: 'custom_emoji',
      offset,
      length,
      custom_emoji_id: given.get('emoji-id') ?? fail('Invalid custom emoji identifier specified'),
    };
  if (tag === 'blockquote' && given.has('expandable')) return { type: 'expandable_blockquote', offset, length };
  return { type: plain[tag as keyof typeof plain], offset, length };
}

/** Telegram shows a link it cannot use as bare text, without a word. */
function linkOf(url: string): string {
  if (!URL.canParse(url) || !/^(https?|tg):$/.test(new URL(url).protocol))
    throw stricter(`entity URL '${url}' is invalid`);
  return url;
}
