// Law 4 of the design: adding or dropping any one question never breaks a stored case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import type { Flow, Step } from '../../src/interview/flow.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { type Walk, walk } from '../../src/interview/walk.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { today } from '../support/cases.ts';
import { choose, talk } from '../support/conversations.ts';
import { act, opened } from '../support/talking.ts';

/** The flow as a release before or after would have it. */
function without(flow: Flow, dropped: string): Flow {
  const left = (steps: readonly Step[]): Step[] =>
    steps.flatMap((step): Step[] => {
      if (step.kind === 'when') return [{ ...step, steps: left(step.steps) }];
      return step.kind === 'ask' && step.question.id === dropped ? [] : [step];
    });
  const questions = new Map([...flow.questions].filter(([id]) => id !== dropped));
  return { ...flow, steps: left(flow.steps), questions };
}

const placeOf = ({ at }: Walk): string => (at.kind === 'question' ? at.question.id : at.id);

/** Cases as they are kept: some finished, some left in the middle. */
const kept: readonly Snapshot[] = fc
  .sample(talk(24, 'answer', 'answer', 'answer', 'answer', 'back', 'change'), { numRuns: 25, seed: 4 })
  .map((talked) => talked.reduce((snapshot, each) => act(snapshot, choose(snapshot, each)).snapshot, opened()));

describe.each([...flows.values()])('the flow $id', (flow) => {
  it.each([...flow.questions.keys()])('goes on with every stored case when %s is no longer asked', (dropped) => {
    const shorter = without(flow, dropped);
    const words = loadWords('en');
    for (const snapshot of kept) {
      const standing = standingOf(new Map([[flow.id, shorter]]), { ...snapshot, focus: dropped }, today);
      expect(standing.question?.id).not.toBe(dropped);
      if (standing.outcome !== undefined) expect(resultBlocks(words, standing).length).toBeGreaterThan(0);
    }
  });

  it.each([...flow.questions.keys()])(
    'asks %s of whoever came before it was there, and nothing else again',
    (added) => {
      const shorter = without(flow, added);
      const own = new Set(flow.questions.get(added)?.facts);
      for (const { facts } of kept) {
        const before: Facts = Object.fromEntries(Object.entries(facts).filter(([fact]) => !own.has(fact)));
        const [then, now] = [walk(shorter, before, today), walk(flow, before, today)];
        expect([added, placeOf(then)]).toContain(placeOf(now));
      }
    },
  );
});
