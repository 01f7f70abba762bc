// The state of the moving part of the screen: what is listed, what is typed, and the one mark.
// Enter sends what is marked, and only that: the typed line or one thing in the list. Where several can be named, it ticks
// them, and what is sent is the last of the list.
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

export type Chosen = { readonly option: Option } | { readonly several: readonly Option[] } | { readonly text: string };

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

/** Whether Enter ticks what is marked, or takes the tick away, and sends nothing. */
export function isTicking({ message: { prompt }, options, mark }: Choosing): boolean {
  return prompt?.kind === 'choices' && options[mark] !== undefined && options[mark].option.id !== noneOfThese;
}

export function tickedNow(state: Choosing): Choosing {
  const id = state.options[state.mark]?.option.id;
  if (id === undefined || !isTicking(state)) return state;
  const ticked = state.ticked.includes(id) ? state.ticked.filter((each) => each !== id) : [...state.ticked, id];
  return { ...choosing(state.message, '', ticked), mark: state.mark };
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
  if (entry === undefined) return { text: state.text };
  if (entry.option.id === noneOfThese && state.ticked.length > 0) {
    return { several: state.options.map(({ option }) => option).filter(({ id }) => state.ticked.includes(id)) };
  }
  const before = beforeLast(state.text);
  const isCountry = state.message.prompt?.kind === 'countries' && state.mark < state.options.length;
  return isCountry && before !== '' ? { text: `${before} ${entry.label}` } : { option: entry.option };
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
