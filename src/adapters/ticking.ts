// What is ticked in a question and not answered with yet. Nothing of it reaches the interview until it is sent.
// Law: it stays ticked while anything else is said, shown or looked at, until an answer is given.
import { createHash } from 'node:crypto';
import type { Option, Prompt } from '../interview/message.ts';
import { noneOfThese } from '../rules/facts/fact.ts';

/**
 * Known again by what can be ticked, which is the same in every language, and by what is the answer to it now: one that
 * was answered since, here or in another channel, is another question. All others are known by their words.
 */
export function markOf(prompt: Prompt): string {
  const marked = ({ id, chosen }: Option): string => (chosen ? `✓${id}` : id);
  const said = prompt.kind === 'choices' ? prompt.options.map(marked).join() : prompt.text;
  return createHash('sha256').update(said).digest('base64url').slice(0, 8);
}

/** What any number of can be ticked; that it is none of them is pressed by itself. */
export function tickable(prompt: Prompt | undefined): readonly Option[] {
  if (prompt?.kind === 'choices') return prompt.options.filter(({ id }) => id !== noneOfThese);
  return prompt?.kind === 'countries' ? prompt.options : [];
}

export interface Ticks {
  /** The question it is ticked in, as `markOf` names it. */
  readonly of: string;
  readonly ids: readonly string[];
}

export const ticksFor = (ticks: Ticks | undefined, prompt: Prompt | undefined): readonly string[] | undefined =>
  ticks && prompt && ticks.of === markOf(prompt) ? ticks.ids : undefined;
