// A message as Slack draws it: blocks, and the text that notifications say in their place.
// Law: no payload is over a limit, every word comes from the message or from the host, and no notification tells an answer.
import type { KnownBlock } from '@slack/types';
import type { Block, Message, Row } from '../../interview/message.ts';
import type { Words } from '../../interview/words.ts';
import { groupsOf } from '../grouping.ts';
import type { Result } from '../host.ts';
import { blockPieces, type Piece, pages, rowPieces, textPieces } from './blocks.ts';
import { limits } from './limits.ts';
import { button, controlBlocks, type Extra, isAnswer, isWrittenOut, promptBlocks } from './prompts.ts';
import { clean, escaped } from './text.ts';

/** The same for posting and for updating. */
export interface Payload {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export interface Surroundings {
  readonly words: Words;
  /** What was answered in the same message before, as its record. */
  readonly lines?: readonly Row[];
  /** What is ticked in its list, and not sent yet. */
  readonly ticked?: readonly string[];
}

export function render(message: Message, { words, lines = [], ticked }: Surroundings): Payload[] {
  const said = [...rowPieces(lines), ...message.blocks.flatMap(blockPieces), ...promptPieces(message)];
  const below = [
    ...promptBlocks(message, words, ticked),
    // What is done with an answer comes before what can be done besides.
    ...controlBlocks(message, words, extrasOf(message, words)),
  ];
  return drawn(said, below, message.prompt?.text ?? summary(message.blocks));
}

/** Before the first question: what must be known before anything is told, and a button to go on. */
export function privacyFirst(message: Message, words: Words): Payload[] {
  // Where the interview stands is said with the question itself.
  const blocks = message.blocks.slice(0, -1);
  const notice = words('slack-privacy-first');
  const said = [...blocks.flatMap(blockPieces), ...textPieces(notice)];
  const onward = button(message.turn, '~begin', words('slack-begin'), true);
  return drawn(said, [{ type: 'actions', elements: [onward] }], words('slack-privacy-first'));
}

/** Blocks by themselves: what is shared, or said beside the interview. */
export const told = (blocks: readonly Block[], below: readonly KnownBlock[] = []): Payload[] =>
  drawn(blocks.flatMap(blockPieces), below, summary(blocks));

/** A result as others see it: who shares it is said, so that nobody speaks through the app unnamed. */
export function sharedBy(person: string, { flow, blocks }: Pick<Result, 'flow' | 'blocks'>, words: Words): Payload[] {
  const text = ` ${words('slack-shared-by', { flow: words(`flow-${flow}`) })}`;
  const section = {
    type: 'rich_text_section' as const,
    elements: [
      { type: 'user' as const, user_id: person },
      { type: 'text' as const, text },
    ],
  };
  const by: Piece = { block: { type: 'rich_text', elements: [section] }, length: text.length };
  return drawn([by, ...blocks.flatMap(blockPieces)], [], summary(blocks));
}

export const said = (text: string, below: readonly KnownBlock[] = []): Payload[] =>
  told(
    text.split('\n\n').map((part) => ({ kind: 'text', text: part })),
    below,
  );

/** What becomes of a message once all that was asked in it is answered. */
export const record = (lines: readonly Row[], words: Words): Payload =>
  drawn(rowPieces(lines), [], words('slack-answered'))[0] ?? { text: '·', blocks: [] };

function extrasOf({ prompt, controls }: Message, words: Words): Extra[] {
  const isQuestion = controls.some(({ id }) => id === '/why');
  if (prompt && isQuestion) return [{ id: '~several', label: words('slack-several') }];
  return !prompt && controls.some(({ id }) => id === '/change') ? [{ id: '~share', label: words('slack-share') }] : [];
}

function drawn(said: readonly Piece[], below: readonly KnownBlock[], fallback: string): Payload[] {
  const all = pages(said);
  // Buttons need something to stand under.
  const last = all.length === 0 ? [textPieces('…').map(({ block }) => block)] : all;
  const text = escaped(fallback).slice(0, limits.fallback) || '…';
  return last.map((blocks, index) => ({ text, blocks: index < last.length - 1 ? blocks : [...blocks, ...below] }));
}

function promptPieces({ prompt }: Message): Piece[] {
  if (!prompt) return [];
  const listed =
    prompt.kind === 'choice' && isWrittenOut(prompt.options)
      ? groupsOf(prompt.options.filter(isAnswer)).flatMap(({ name, options }) => [
          ...(name === undefined ? [] : blockPieces({ kind: 'heading', text: name })),
          ...blockPieces({ kind: 'list', items: options.map(({ label }) => label) }),
        ])
      : [];
  return [
    ...textPieces(prompt.text, { bold: true }),
    ...listed,
    ...(prompt.hint ? textPieces(prompt.hint, { italic: true }) : []),
  ];
}

function summary(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'text' || block.kind === 'notice') return clean(block.text);
  }
  return '…';
}
