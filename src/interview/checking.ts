// The answers as they stand, to be checked before the result: each can be changed.
import { assumedRows } from './assumed.ts';
import { formatAnswer } from './format.ts';
import type { Block, Option } from './message.ts';
import type { Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';
import { controls, type Spoken } from './speaking.ts';
import type { Standing } from './standing.ts';
import { hasMore } from './thorough.ts';
import type { Words } from './words.ts';

const text = (spoken: string): Block => ({ kind: 'text', text: spoken });

export function checking(words: Words, snapshot: Snapshot, standing: Standing): Spoken {
  const { walk } = standing;
  const changes = inParts(standing).map(({ question, part }): Option => {
    const answer = formatAnswer(words, question, snapshot.facts);
    const group = part === undefined ? {} : { group: words(`part-${standing.flow.id}-${part}`) };
    return { id: `/change.${question.id}`, label: `${words(`${question.id}.label`)}: ${answer}`, ...group };
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

interface Answered {
  readonly question: Question;
  readonly part?: string;
}

/** So many are looked through without a heading. */
const fewAnswers = 10;

/** Part by part, whenever each was asked. */
function inParts({ flow, walk }: Standing): readonly Answered[] {
  if (walk.path.length <= fewAnswers) return walk.path.map((question) => ({ question }));
  const parts = [undefined, ...new Set(flow.parts.values())];
  return parts.flatMap((part) =>
    walk.path
      .filter(({ id }) => flow.parts.get(id) === part)
      .map((question) => ({ question, ...(part !== undefined && { part }) })),
  );
}
