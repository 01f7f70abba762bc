// How a question is looked at: which page, what is ticked, which month. The interview knows nothing of it.
import type { Message, Prompt } from '../../interview/message.ts';
import { mostCountries } from '../../interview/schema.ts';
import { markOf, tickable } from '../ticking.ts';

export interface Look {
  readonly page?: number;
  readonly chosen?: readonly string[];
  /** What was typed to find a country. */
  readonly sought?: string;
  /** As 2027-03. */
  readonly month?: string;
  readonly unfolded?: boolean;
  /** The question that is looked at, as `markOf` names it. */
  readonly of?: string;
}

/** What is told to the interview in the end. */
export type Answer =
  | { readonly type: 'press-several'; readonly turn: number; readonly ids: readonly string[] }
  | { readonly type: 'text'; readonly text: string };

type Looked = { readonly look: Look } | { readonly answer: Answer };

/** What a button of the adapter's own does; nothing for one that does nothing. */
export function looked(id: string, look: Look, { prompt, turn }: Message): Looked | undefined {
  const [, kind = '', rest = ''] = /^~(done|[a-z])(.*)$/s.exec(id) ?? [];
  switch (kind) {
    case 'p':
      return /^\d{1,3}$/.test(rest) ? { look: { ...without(look, 'sought'), page: Number(rest) } } : undefined;
    case 'u':
      return { look: { ...look, unfolded: true } };
    case 'm':
      return prompt?.kind === 'date' && isMonth(rest) ? { look: { ...look, month: rest } } : undefined;
    case 'd':
      return prompt?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(rest)
        ? { answer: { type: 'text', text: rest } }
        : undefined;
    case 't':
      return tickable(prompt).some((option) => option.id === rest) ? { look: toggled(look, prompt, rest) } : undefined;
    case 'done': {
      const ids = tickedIn(look, prompt);
      return ids.length > 0 ? { answer: { type: 'press-several', turn, ids } } : undefined;
    }
    default:
      return undefined;
  }
}

function without(look: Look, key: keyof Look): Look {
  const { [key]: _, ...rest } = look;
  return rest;
}

/** The look, said to be one at this question. */
export const lookedAt = (look: Look, prompt: Prompt | undefined): Look =>
  prompt ? { ...look, of: markOf(prompt) } : look;

/** How this question was looked at: what was ticked in another one is no answer to it. */
export const lookOf = (look: Look | undefined, prompt: Prompt | undefined): Look =>
  look && look.of === (prompt && markOf(prompt)) ? look : {};

/** What is ticked and turned to stays so where the same question is asked once more. */
export function lookAgain(look: Look | undefined, { prompt }: Message): Look {
  if (look?.of === undefined || !prompt || look.of !== markOf(prompt)) return {};
  return without(without(look, 'sought'), 'unfolded');
}

/** What is kept for when the same question is asked once more, after whatever is shown instead of it. */
export function lookKept(before: Look | undefined, now: Look, { noted }: Message): { readonly look?: Look } {
  if (now.of !== undefined) return { look: now };
  return noted || before?.chosen === undefined ? {} : { look: before };
}

/** What is ticked: at first, what has been answered before. */
export function tickedIn({ chosen }: Look, prompt: Prompt | undefined): readonly string[] {
  if (chosen || prompt?.kind !== 'choices') return chosen ?? [];
  return tickable(prompt).flatMap((option) => (option.chosen ? [option.id] : []));
}

function toggled(look: Look, prompt: Prompt | undefined, id: string): Look {
  const chosen = tickedIn(look, prompt);
  const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
  return { ...without(look, 'sought'), chosen: next.slice(0, mostCountries) };
}

export const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text);
