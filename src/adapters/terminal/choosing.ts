// The state of the moving part of the screen: what is listed, what is typed, and the one mark.
// Enter sends what is marked, and only that: the typed line or one thing in the list. Where several can be named, it ticks
// them, and what is sent is the last of the list; Enter on what is ticked goes there, and a space takes the tick away.
import type { Message, Option } from '../../interview/message.ts';
import { noneOfThese } from '../../rules/facts/fact.ts';
import { decode } from './decode.ts';
import { matching } from './matching.ts';

export interface Choosing {
  readonly message: Message;
  readonly text: string;
  readonly options: readonly Entry[];
  readonly controls: readonly Entry[];
  /** What is named of several, by id. */
  readonly ticked: readonly string[];
  /** The place in the options and then the controls; past them is the typed line. */
  readonly mark: number;
}

export interface Entry {
  readonly option: Option;
  readonly label: string;
  readonly number?: number;
}

export type Chosen =
  | { readonly option: Option }
  | { readonly several: readonly Option[] }
  | { readonly text: string; readonly ticked?: readonly string[] };

/** The list as it is when `text` has been typed: what that means, if it is known here, is marked at once. */
export function choosing(message: Message, text = '', ticked = tickedBefore(message)): Choosing {
  const controls = message.controls.map((option) => ({ option, label: option.label }));
  const { options, meant } = offered(message, text, ticked);
  const event = decode(text, message);
  const id = event.type === 'press' ? event.id : meant?.id;
  const place = id === undefined ? -1 : [...options, ...controls].findIndex(({ option }) => option.id === id);
  return { message, text, options, controls, ticked, mark: place >= 0 ? place : options.length + controls.length };
}

interface Offered {
  readonly options: readonly Entry[];
  readonly meant?: Option;
}

const tickedBefore = ({ prompt }: Message): readonly string[] =>
  prompt?.kind === 'choices'
    ? prompt.options.flatMap(({ id, chosen: isChosen }) => (isChosen && id !== noneOfThese ? [id] : []))
    : [];

function offered(message: Message, text: string, ticked: readonly string[]): Offered {
  const { prompt } = message;
  if (prompt?.kind === 'choices') {
    const options = prompt.options.map(({ chosen: _, ...option }, index): Entry => {
      const isOnward = option.id === noneOfThese && ticked.length > 0;
      const drawn = ticked.includes(option.id) ? { ...option, chosen: true as const } : option;
      return { option: drawn, label: isOnward ? prompt.onward : option.label, number: index + 1 };
    });
    const first = options[0]?.option;
    return { options, ...(text.trim() === '' && first && { meant: first }) };
  }
  if (prompt?.kind === 'choice') {
    const first = prompt.options.find(({ chosen }) => chosen) ?? prompt.options[0];
    const options = prompt.options.map((option, index) => ({ option, label: option.label, number: index + 1 }));
    return { options, ...(text.trim() === '' && first && { meant: first }) };
  }
  if (prompt?.kind !== 'countries') return { options: [] };
  const { options, meant } = matching(lastOf(text), prompt.options);
  // Several are typed: then the line is the answer, whatever the list shows.
  const alone = beforeLast(text) === '';
  return { options: options.map((option) => ({ option, label: option.label })), ...(meant && alone && { meant }) };
}

/** The mark goes round; it stops at the typed line where something can be sent from it. */
export function moved(state: Choosing, steps: number): Choosing {
  const entries = state.options.length + state.controls.length;
  const places = entries + (state.text.trim() !== '' || takesText(state) ? 1 : 0);
  if (places === 0) return state;
  if (Math.abs(steps) === 1) return { ...state, mark: (state.mark + steps + places) % places };
  return { ...state, mark: Math.min(Math.max(state.mark + steps, 0), places - 1) };
}

/** Whether Enter ticks what is marked, and sends nothing. */
export function isTicking({ message: { prompt }, options, mark }: Choosing): boolean {
  return prompt?.kind === 'choices' && options[mark] !== undefined && options[mark].option.id !== noneOfThese;
}

export function tickedNow(state: Choosing): Choosing {
  const id = state.options[state.mark]?.option.id;
  if (id === undefined || !isTicking(state)) return state;
  const ticked = state.ticked.includes(id) ? state.ticked.filter((each) => each !== id) : [...state.ticked, id];
  return { ...choosing(state.message, '', ticked), mark: state.mark };
}

/** Enter where several can be named: ticks, and from what a space has ticked goes on to what sends. */
export function entered(state: Choosing): Choosing {
  const isTicked = state.ticked.includes(state.options[state.mark]?.option.id ?? '');
  // A number that is typed ticks, and takes the tick away.
  return isTicked && state.text === '' ? { ...state, mark: state.options.length - 1 } : tickedNow(state);
}

/** What was ticked since the question was asked; nothing where nothing was. */
export function tickedSince({ message, ticked }: Choosing): readonly string[] | undefined {
  return ticked.join() === tickedBefore(message).join() ? undefined : ticked;
}

function takesText({ message: { prompt }, options }: Choosing): boolean {
  return options.length === 0 || (prompt?.kind !== 'choice' && prompt?.kind !== 'choices');
}

export function marked(state: Choosing): Entry | undefined {
  return [...state.options, ...state.controls][state.mark];
}

/** What Enter sends. */
export function chosen(state: Choosing): Chosen {
  const entry = marked(state);
  if (entry === undefined) return typedIn(state);
  if (entry.option.id === noneOfThese && state.ticked.length > 0) {
    return { several: state.options.map(({ option }) => option).filter(({ id }) => state.ticked.includes(id)) };
  }
  const before = beforeLast(state.text);
  const isCountry = state.message.prompt?.kind === 'countries' && state.mark < state.options.length;
  return isCountry && before !== '' ? { text: `${before} ${entry.label}` } : { option: entry.option };
}

/** "1, 3" names several by their numbers; whatever is typed goes with what is ticked. */
function typedIn(state: Choosing): Chosen {
  const { message, text, options } = state;
  const ticked = tickedSince(state) ?? [];
  const event = decode(text, message);
  if (event.type !== 'press-several') return { text, ...(ticked.length > 0 && { ticked }) };
  const named = [...ticked, ...event.ids];
  const several = options.map(({ option }) => option).filter(({ id }) => named.includes(id));
  // Where something is ticked, that it is none of them stands there as what leads on.
  return { several: state.ticked.length > 0 ? several.filter(({ id }) => id !== noneOfThese) : several };
}

/** What Tab makes of the typed line: the marked country, or the first that is left, written out. */
export function completed(state: Choosing): string {
  if (state.message.prompt?.kind !== 'countries') return state.text;
  const entry = state.options[state.mark] ?? (lastOf(state.text) === '' ? undefined : state.options[0]);
  return entry ? `${beforeLast(state.text)} ${entry.label}, `.trimStart() : state.text;
}

const separator = /[,;،؛、，]/;

function lastOf(text: string): string {
  return (text.split(separator).at(-1) ?? '').trim();
}

/** What stands before the one being typed, with its comma. */
function beforeLast(text: string): string {
  return text.slice(0, text.length - (text.split(separator).at(-1) ?? '').length).trim();
}
