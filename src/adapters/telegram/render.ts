// A message as Telegram draws it: HTML, and the buttons under the last part of it.
// Law: no payload is over a limit, and every word comes from the message or from the host.
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Message, Option, Prompt, Row } from '../../interview/message.ts';
import type { Words } from '../../interview/words.ts';
import { noneOfThese } from '../../rules/facts/fact.ts';
import { found } from '../finding.ts';
import { groupsOf, isGrouped } from '../grouping.ts';
import { tickable } from '../ticking.ts';
import { calendar } from './calendar.ts';
import { type Button, button, laidOut, ownButton, type Rows } from './keyboard.ts';
import { limits, taste } from './limits.ts';
import { type Look, tickedIn } from './look.ts';
import { blockPieces, type Piece, row, textPieces } from './markup.ts';
import { pages } from './pages.ts';

/** The same for sending and for editing. */
export interface Payload {
  readonly text: string;
  readonly parse_mode: 'HTML';
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: InlineKeyboardMarkup;
}

export interface Surroundings {
  readonly look: Look;
  readonly words: Words;
  readonly today: string;
}

export function render(message: Message, around: Surroundings): Payload[] {
  const rows = keyboard(message, around);
  const pieces = [...message.blocks.flatMap(blockPieces), ...promptPieces(message, around)];
  const texts = pages(pieces);
  // Buttons need a text to stand under.
  return (texts.length > 0 ? texts : ['…']).map((text, index) => ({
    ...payload(text),
    ...(index >= texts.length - 1 &&
      rows.length > 0 && { reply_markup: { inline_keyboard: rows.map((each) => [...each]) } }),
  }));
}

const payload = (text: string): Payload => ({ text, parse_mode: 'HTML', link_preview_options: { is_disabled: true } });

/** Plain words of the channel's own. */
export const said = (text: string): Payload[] => pages(textPieces(text)).map(payload);

/** What becomes of a question once it is answered: one line of a record. */
export function line({ label, value }: Row): Payload {
  const [text = '…'] = pages(row(label, value));
  return payload(text);
}

/** An answer, not something to do: those are short, and stand on their buttons only. */
const isAnswer = ({ id }: Option): boolean => !id.startsWith('/') || id.includes('.');

/** Whether all is right can be said only of answers that are seen: those on another page are not. */
const areLookedOver = (options: readonly Option[]): boolean =>
  options.some(({ id }) => id.startsWith('/change.')) && options.filter(isAnswer).length > taste.page;

/** A label too long for a button is cut there, and written out above. */
const isWrittenOut = (options: readonly Option[]): boolean =>
  isGrouped(options) || areLookedOver(options) || options.some(({ label }) => label.length > taste.label);

function promptPieces({ prompt }: Message, { look, words }: Surroundings): Piece[] {
  if (!prompt) return [];
  const question = textPieces(prompt.text, 'b');
  const hint = prompt.hint ? textPieces(prompt.hint, 'i') : [];
  const listed =
    (prompt.kind === 'choice' || prompt.kind === 'choices') && isWrittenOut(prompt.options)
      ? listPieces(prompt.options)
      : [];
  return [...question, ...listed, ...hint, ...ownPieces(prompt, look, words)];
}

function listPieces(options: readonly Option[]): Piece[] {
  return groupsOf(options.filter(isAnswer)).flatMap(({ name, options: own }) => [
    ...(name === undefined ? [] : blockPieces({ kind: 'heading', text: name })),
    ...blockPieces({ kind: 'list', items: own.map(({ label }) => label) }),
  ]);
}

/** How this channel's own buttons are used. */
function ownPieces(prompt: Prompt, look: Look, words: Words): Piece[] {
  switch (prompt.kind) {
    case 'countries':
      return textPieces(words(look.sought === undefined ? 'telegram-countries' : 'telegram-found'), 'i');
    case 'date':
      return textPieces(words('telegram-date'), 'i');
    case 'choice':
    case 'choices':
    case 'number':
    case 'money':
      return [];
  }
}

function keyboard(message: Message, around: Surroundings): Rows {
  const rows = [...promptRows(message, around), ...controlRows(message, around)];
  return rows.filter((each) => each.length > 0);
}

function promptRows({ prompt, turn, locale }: Message, around: Surroundings): Rows {
  switch (prompt?.kind) {
    case 'choice':
      return choiceRows(turn, prompt.options, around);
    case 'choices':
      return tickRows(turn, prompt, around);
    case 'countries':
      return countryRows(turn, prompt.options, around);
    case 'date':
      return calendar(turn, around.look, around.today, locale);
    case 'number':
    case 'money':
    case undefined:
      return [];
  }
}

/** The way on is on every page. */
function choiceRows(turn: number, options: readonly Option[], { look }: Surroundings): Rows {
  const buttonsOf = (some: readonly Option[]) =>
    laidOut(some.map(({ id, label, chosen }) => button(turn, id, chosen ? `✓ ${label}` : label)));
  const onward = buttonsOf(options.filter((option) => !isAnswer(option)));
  if (isGrouped(options) && options.length > taste.page)
    return [...onward, ...groupRows(turn, options, look.page ?? 0, buttonsOf)];
  const { shown, turning } = paged(turn, options.filter(isAnswer), look.page ?? 0, taste.page);
  return [...onward, ...buttonsOf(shown), turning];
}

/** A group is a page, or several, under its name. */
function groupRows(
  turn: number,
  options: readonly Option[],
  wished: number,
  buttonsOf: (some: readonly Option[]) => Rows,
): Rows {
  const sheets = groupsOf(options.filter(isAnswer)).flatMap(({ name, options: own }) =>
    Array.from({ length: Math.ceil(own.length / taste.groupPage) }, (_, index) => ({
      name,
      options: own.slice(index * taste.groupPage, (index + 1) * taste.groupPage),
    })),
  );
  const { page, turning } = turned(turn, wished, sheets.length);
  const { name, options: own = [] } = sheets[page] ?? {};
  const heading = name === undefined ? [] : [ownButton(turn, '~-', name)];
  return [heading, ...buttonsOf(own), turning];
}

/** All of them, ticked or not; and the way on, which says what is ticked. */
function tickRows(turn: number, prompt: Prompt & { kind: 'choices' }, { look }: Surroundings): Rows {
  const ticked = tickedIn(look, prompt);
  const ticks = tickable(prompt).map(({ id, label }) =>
    ownButton(turn, `~t${id}`, `${ticked.includes(id) ? '✓ ' : ''}${label}`),
  );
  const none = prompt.options.filter(({ id }) => id === noneOfThese).map(({ id, label }) => button(turn, id, label));
  const done = [ownButton(turn, '~done', prompt.onward)];
  return [...laidOut(ticks), ticked.length > 0 ? done : none];
}

function countryRows(turn: number, options: readonly Option[], { look, words }: Surroundings): Rows {
  const { chosen = [], sought } = look;
  const toggle = ({ id, label }: Option) => ownButton(turn, `~t${id}`, `${chosen.includes(id) ? '✓ ' : ''}${label}`);
  const ticked = chosen.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const others = options.filter(({ id }) => !chosen.includes(id));
  const { shown, turning } = sought
    ? { shown: found(sought, others).slice(0, taste.found), turning: [ownButton(turn, '~p0', words('telegram-all'))] }
    : paged(turn, others, look.page ?? 0, taste.countriesOnPage);
  const done = ticked.length > 0 ? [ownButton(turn, '~done', words('telegram-done', { count: ticked.length }))] : [];
  return [...laidOut(ticked.map(toggle)), done, ...laidOut(shown.map(toggle)), turning];
}

interface Paged {
  readonly shown: readonly Option[];
  readonly turning: readonly Button[];
}

function paged(turn: number, options: readonly Option[], wished: number, size: number): Paged {
  const { page, turning } = turned(turn, wished, Math.ceil(options.length / size));
  return { shown: options.slice(page * size, (page + 1) * size), turning };
}

/** The page that is shown, and the buttons that turn it where there are several. */
function turned(turn: number, wished: number, pages: number): { page: number; turning: readonly Button[] } {
  if (pages <= 1) return { page: 0, turning: [] };
  const last = pages - 1;
  const page = Math.min(wished, last);
  const to = (target: number, label: string) =>
    target < 0 || target > last ? ownButton(turn, '~-', '·') : ownButton(turn, `~p${target}`, label);
  const turning = [to(page - 1, '‹'), ownButton(turn, '~-', `${page + 1}/${pages}`), to(page + 1, '›')];
  return { page, turning };
}

function controlRows({ turn, controls }: Message, { look, words }: Surroundings): Rows {
  const folded = controls.length > taste.controls + 1 && look.unfolded !== true;
  const shown = folded ? controls.slice(0, taste.controls) : controls;
  const buttons = shown.slice(0, limits.buttons / 2).map(({ id, label }) => button(turn, id, label));
  return laidOut(folded ? [...buttons, ownButton(turn, '~u', words('telegram-more'))] : buttons);
}
