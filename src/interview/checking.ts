// The answers as they stand, to be checked before the result: each can be changed.
import { assumedRows } from './assumed.ts';
import { formatAnswer } from './format.ts';
import type { Block, Option } from './message.ts';
import type { Snapshot } from './snapshot.ts';
import { controls, type Spoken } from './speaking.ts';
import type { Standing } from './standing.ts';
import { hasMore } from './thorough.ts';
import type { Words } from './words.ts';

const text = (spoken: string): Block => ({ kind: 'text', text: spoken });

export function checking(words: Words, snapshot: Snapshot, standing: Standing): Spoken {
  const { walk } = standing;
  const changes = walk.path.map((question): Option => {
    const answer = formatAnswer(words, question, snapshot.facts);
    return { id: `/change.${question.id}`, label: `${words(`${question.id}.label`)}: ${answer}` };
  });
  // While questions are left, it is too early to say what is taken for granted.
  const assumed = standing.outcome ? assumedRows(words, standing) : [];
  const more = hasMore(standing);
  const confirm = { id: '/confirm', label: words(standing.outcome ? 'control-confirm' : 'control-resume') };
  return {
    blocks: [
      { kind: 'heading', text: words('check-heading') },
      ...(assumed.length > 0
        ? [{ kind: 'text', text: words('check-assumed') } as const, { kind: 'list', items: assumed } as const]
        : []),
      ...(assumed.length > 0 && more ? [text(words('more-offer'))] : []),
    ],
    prompt:
      changes.length > 0
        ? { kind: 'choice', text: words('check-intro'), hint: words('check-choose'), options: [confirm, ...changes] }
        : { kind: 'choice', text: words('check-nothing'), options: [confirm] },
    controls: controls(
      words,
      ...(more ? (['more'] as const) : []),
      ...(walk.path.length > 0 ? (['back'] as const) : []),
      'help',
      'language',
      'restart',
      'quit',
    ),
  };
}
