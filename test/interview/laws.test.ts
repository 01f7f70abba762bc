// Laws 1, 5 and 6 of the design, over conversations drawn by chance.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { flows } from '../../src/flows/index.ts';
import { arrive, flowMachine, isStage } from '../../src/interview/machine.ts';
import { mostSeen, type Snapshot } from '../../src/interview/snapshot.ts';
import { today } from '../support/cases.ts';
import { choose, on, talk } from '../support/conversations.ts';
import { act, frozen, interview, opened, standing, taken } from '../support/talking.ts';

const runs = { numRuns: 60 };

const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Every snapshot of a conversation, from the opening on. */
function* held(talked: Parameters<typeof choose>[1][]): Generator<Snapshot> {
  let snapshot = opened();
  yield snapshot;
  for (const each of talked) {
    snapshot = act(snapshot, choose(snapshot, each)).snapshot;
    yield snapshot;
  }
}

describe('a conversation', () => {
  it('asks nothing where it has come to an end, whatever the end is called', () => {
    fc.assert(
      fc.property(talk(40, 'answer'), fc.constantFrom(...flows.keys()), (talked, flow) => {
        for (const snapshot of held([...talked])) {
          const there = standing({ ...snapshot, flow });
          if (there.walk.at.kind === 'outcome' && snapshot.focus === undefined) expect(there.question).toBeUndefined();
        }
      }),
      runs,
    );
  });

  it('comes to no question twice, though several ways lead to it', () => {
    fc.assert(
      fc.property(talk(40, 'answer'), (talked) => {
        for (const snapshot of held([...talked])) {
          const ids = standing(snapshot).walk.path.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      runs,
    );
  });

  it('is restored from what was said to where it had moved, by the machine and by the walk', () => {
    fc.assert(
      fc.property(talk(25), (talked) => {
        const machines = new Map([...flows].map(([id, flow]) => [id, flowMachine(flow)]));
        const first = opened();
        let [moved] = initialTransition(machines.get(first.flow)!, { at: 'citizenship' });
        for (const snapshot of held([...talked])) {
          const restored = copied(snapshot);
          expect(restored).toEqual(snapshot);
          const [here, there] = [standing(snapshot), standing(restored)];
          const at = here.walk.at.kind === 'question' ? here.walk.at.question.id : here.walk.at.id;
          [moved] = transition(machines.get(snapshot.flow)!, moved, { type: 'move', at });
          expect(moved.value).toBe(arrive(here.flow, at));
          expect([there.question?.id, there.outcome, there.walk.facts, there.walk.aside]).toEqual([
            here.question?.id,
            here.outcome,
            here.walk.facts,
            here.walk.aside,
          ]);
        }
      }),
      runs,
    );
  });

  it('gives the same for the same, and leaves what it is given as it was', () => {
    fc.assert(
      fc.property(talk(20), (talked) => {
        let snapshot = frozen(copied(opened()));
        for (const each of talked) {
          const event = frozen(on(choose(snapshot, each)));
          const first = taken(snapshot, event);
          const again = taken(frozen(copied(snapshot)), copied(event));
          expect(again).toEqual(first);
          const views = first.views.map((view) => interview.speak(frozen(first.snapshot), frozen(view)));
          expect(again.views.map((view) => interview.speak(again.snapshot, view))).toEqual(views);
          snapshot = frozen(first.snapshot) as Snapshot;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is changed by no button of an older message', () => {
    fc.assert(
      fc.property(talk(15), talk(3, 'pressOld'), (talked, late) => {
        const snapshot = [...held([...talked])].at(-1) as Snapshot;
        fc.pre(snapshot.stage !== 'away');
        for (const each of late) {
          const { turn: _, ...kept } = snapshot;
          const { turn: __, ...after } = act(snapshot, choose(snapshot, each)).snapshot;
          expect(after).toEqual(kept);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is changed by nothing that was delivered before, however late it comes again', () => {
    fc.assert(
      fc.property(talk(15), fc.array(fc.nat(14), { maxLength: 8 }), (talked, again) => {
        let snapshot = opened();
        const events = talked.map((each, index) => {
          const event = { ...on(choose(snapshot, each)), delivery: `d${index}` };
          snapshot = taken(snapshot, event).snapshot as Snapshot;
          return event;
        });
        for (const index of again) {
          const event = events[index % events.length];
          if (event) expect(interview.turn(snapshot, event)).toEqual({ snapshot, views: [] });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts its turns, remembers few deliveries, and is always at a stage that there is', () => {
    let snapshot = opened();
    for (let index = 0; index < 100; index++) {
      const event = { day: today, type: 'command', command: 'help', delivery: `d${index}` } as const;
      const turned = interview.turn(snapshot, event).snapshot as Snapshot;
      expect(turned.turn).toBe(snapshot.turn + 1);
      snapshot = turned;
    }
    expect(snapshot.seen).toHaveLength(mostSeen);
    expect(snapshot.seen.at(-1)).toBe('d99');
    expect(isStage(snapshot.stage)).toBe(true);
  });

  it('loses no answer but the one that is answered again', () => {
    fc.assert(
      fc.property(
        talk(30, 'answer', 'answer', 'back', 'change', 'command', 'say', 'pressAny', 'leave', 'open'),
        (talked) => {
          let before: Snapshot | undefined;
          for (const snapshot of held([...talked])) {
            // "Start over", pressed and said yes to, is what loses answers.
            if (before && before.stage !== 'sureToRestart') {
              const asked = before.doubt
                ? standing(before).flow.questions.get(before.doubt.question)
                : standing(before).question;
              const kept = Object.entries(before.facts).filter(([fact]) => !asked?.facts.includes(fact));
              expect(Object.fromEntries(kept)).toEqual(
                Object.fromEntries(kept.map(([fact]) => [fact, snapshot.facts[fact]])),
              );
            }
            before = snapshot;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
