// One event at a time, at every stage: what is recorded, what is said, and what is never lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, type Event } from '../../src/interview/event.ts';
import { isStage, type Stage } from '../../src/interview/machine.ts';
import { beginning, mostSeen, type Snapshot } from '../../src/interview/snapshot.ts';
import type { Part } from '../../src/interview/view.ts';
import { kroner, today } from '../support/cases.ts';
import { choice, choose, ids, said, talk } from '../support/conversations.ts';
import {
  type Act,
  act,
  answer,
  answering,
  command,
  interview,
  linesOf,
  opened,
  press,
  say,
  standing,
  taken,
} from '../support/talking.ts';

const employee: readonly (readonly [string, Parameters<typeof answer>[1]])[] = [
  ['citizenship', ['IN']],
  ['tiesToNorway', false],
  ['offer', 'written'],
  ['employerKind', 'norwegian-company'],
  ['positionPercent', 100],
  ['positionLevel', 'bachelor'],
  ['collectiveAgreement', 'no'],
  ['basePay', kroner(545_400)],
  ['education', 'bachelor'],
  ['educationRelevant', 'yes'],
];

const after = (count: number): Snapshot =>
  employee.slice(0, count).reduce((at, [, value]) => answer(at, value), opened());
const asking = after(2);
const checking = after(employee.length);

const stages: Readonly<Record<Stage, Snapshot>> = {
  welcoming: beginning('en', 'eligibility'),
  choosing: command(asking, 'choose'),
  asking,
  explaining: command(asking, 'why'),
  confirming: say(opened(), 'Indai'),
  checking,
  concluded: command(checking, 'confirm'),
  offering: command(command(checking, 'confirm'), 'next'),
  choosingPaper: command(asking, 'papers'),
  handingOver: act(asking, {
    type: 'carry',
    carry: { step: 'found', code: '0123456789AB', from: 'telegram', count: 3 },
  }).snapshot,
  sureToReplace: act(asking, { type: 'case', reading: { facts: { offer: 'oral' } } }).snapshot,
  choosingLanguage: command(asking, 'language'),
  sureToRestart: command(asking, 'restart'),
  away: command(asking, 'quit'),
};
const everyStage = Object.entries(stages) as [Stage, Snapshot][];

const partsOf = (snapshot: Snapshot, does: Act): readonly Part[] => act(snapshot, does).view.parts;
const problemOf = (snapshot: Snapshot, does: Act) =>
  partsOf(snapshot, does).flatMap((part) => (part.part === 'problem' ? [part.problem.code] : []))[0];
const askedIn = (snapshot: Snapshot) => standing(snapshot).question?.id;

it('sees every stage as what it is', () => {
  for (const [stage, snapshot] of everyStage) expect(snapshot.stage).toBe(stage);
});

describe('every command at every stage', () => {
  const table: Readonly<Record<Stage, Readonly<Partial<Record<(typeof commands)[number], Stage>>>>> = {
    welcoming: {
      change: 'checking',
      check: 'checking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    choosingPaper: {
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'asking',
      resume: 'asking',
      more: 'asking',
      next: 'asking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    handingOver: {
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'asking',
      resume: 'asking',
      more: 'asking',
      next: 'asking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    sureToReplace: {
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'asking',
      resume: 'asking',
      more: 'asking',
      next: 'asking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    choosing: {
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'asking',
      resume: 'asking',
      more: 'asking',
      next: 'asking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    explaining: {
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'asking',
      'dont-know': 'asking',
      'rather-not-say': 'asking',
      resume: 'asking',
      more: 'asking',
      next: 'asking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    offering: {
      back: 'concluded',
      change: 'checking',
      check: 'checking',
      confirm: 'checking',
      resume: 'checking',
      more: 'asking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    asking: {
      back: 'asking',
      why: 'explaining',
      change: 'checking',
      check: 'checking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    confirming: {
      confirm: 'asking',
      next: 'asking',
      back: 'asking',
      change: 'checking',
      check: 'checking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
      resume: 'asking',
      more: 'asking',
    },
    checking: {
      confirm: 'concluded',
      back: 'asking',
      check: 'checking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
      more: 'asking',
    },
    concluded: {
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'checking',
      resume: 'checking',
      more: 'asking',
      next: 'offering',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
    },
    choosingLanguage: {
      next: 'asking',
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'asking',
      resume: 'asking',
      more: 'asking',
      restart: 'sureToRestart',
      quit: 'away',
    },
    sureToRestart: {
      next: 'asking',
      back: 'asking',
      change: 'checking',
      check: 'checking',
      confirm: 'asking',
      resume: 'asking',
      more: 'asking',
      quit: 'away',
      language: 'choosingLanguage',
    },
    away: {
      check: 'checking',
      restart: 'sureToRestart',
      quit: 'away',
      language: 'choosingLanguage',
      change: 'checking',
      why: 'explaining',
    },
  };
  /** What can be done at every stage. */
  const anywhere: Partial<Record<(typeof commands)[number], Stage>> = {
    choose: 'choosing',
    begin: 'choosing',
    papers: 'choosingPaper',
    carry: 'handingOver',
  };
  const rows = everyStage.flatMap(([stage, snapshot]) =>
    commands
      .filter((name) => name !== 'forget')
      .map((name) => [name, stage, snapshot, table[stage][name] ?? anywhere[name]] as const),
  );

  it.each(rows)('%s while %s', (name, stage, snapshot, expected) => {
    const { snapshot: next, view } = act(snapshot, { type: 'command', command: name });
    // Whoever is away or new has come back first, and what changes nothing asks the same again.
    const same = stage === 'away' ? 'asking' : stage === 'welcoming' ? 'choosing' : stage;
    expect(next.stage).toBe(expected ?? same);
    expect(next.turn).toBe(snapshot.turn + 1);
    expect(['present', 'reminder']).toContain(view.parts.at(-1)?.part);
  });

  it.each(everyStage)('forget while %s erases everything', (_, snapshot) => {
    expect(interview.turn(snapshot, { day: today, type: 'command', command: 'forget' })).toMatchObject({
      snapshot: undefined,
      erase: true,
    });
  });
});

describe('an answer', () => {
  it('is recorded when it is pressed, and the next question asked', () => {
    const next = press(asking, 'written');
    expect([next.facts.offer, askedIn(next)]).toEqual(['written', 'employerKind']);
  });

  it('is recorded when it is typed', () => {
    expect(say(asking, 'yes, in writing').facts.offer).toBe('written');
  });

  it('is what was just said, for channels that write it down', () => {
    const { snapshot, view } = act(asking, { type: 'text', text: 'oral' });
    expect(interview.speak(snapshot, view).noted).toEqual({ label: 'Job offer', value: 'Yes, but only spoken' });
  });

  it('of several countries is pressed together', () => {
    expect(act(opened(), { type: 'press-several', turn: 1, ids: ['BR', 'IT'] }).snapshot.facts.citizenship).toEqual([
      'BR',
      'IT',
    ]);
  });

  it.each([[[]], [['XX']], [['BR', 'XX']]])('of countries that there are not (%j) is none', (chosen) => {
    expect(problemOf(opened(), { type: 'press-several', turn: 1, ids: chosen })).toBe('not-an-option');
  });

  it('is not taken from a button of an older message, and the present question is asked again', () => {
    const next = press(asking, 'written');
    const { snapshot, view } = act(next, { type: 'press', turn: asking.turn, id: 'none' });
    expect(snapshot.facts).toEqual(next.facts);
    expect(view.parts.map(({ part }) => part)).toEqual(['problem', 'present']);
  });

  it.each(everyStage.filter(([stage]) => stage !== 'welcoming'))(
    'that is not on offer is refused while %s',
    (_, snapshot) => {
      const { snapshot: next } = act(snapshot, { type: 'press', turn: snapshot.turn, id: 'constructor' });
      expect(next.facts).toEqual(snapshot.facts);
    },
  );

  it('that contradicts another is not recorded; both are named, and how to change the other', () => {
    const inNorway = [true, 'norway-permit'].reduce<Snapshot>((at, value) => answer(at, value), after(1));
    const does = answering(inNorway, 'none');
    const { snapshot, view } = act(inNorway, does);
    expect(snapshot.facts).toEqual(inNorway.facts);
    expect(view.parts[0]).toEqual({
      part: 'problem',
      problem: { code: 'contradiction', id: 'permitNotHeld', facts: ['whereNow', 'currentPermit'] },
    });
    const [notice] = linesOf(interview.speak(snapshot, view));
    expect(notice).toContain('change Where you are now');
    expect(askedIn(say(snapshot, 'change where you are now'))).toBe('whereNow');
  });
});

describe('an answer in doubt', () => {
  const doubted = say(opened(), 'Indai');

  it('counts once the person says yes', () => {
    expect(doubted.facts.citizenship).toBeUndefined();
    expect(say(doubted, 'yes').facts.citizenship).toEqual(['IN']);
    expect(press(doubted, 'yes').facts.citizenship).toEqual(['IN']);
    expect(command(doubted, 'confirm').facts.citizenship).toEqual(['IN']);
  });

  it.each(['no', 'back'])('is asked again after "%s"', (text) => {
    const again = say(doubted, text);
    expect([again.stage, askedIn(again), again.facts, again.doubt]).toEqual(['asking', 'citizenship', {}, undefined]);
  });

  it('gives way to another answer', () => {
    expect(say(doubted, 'Nepal').facts.citizenship).toEqual(['NP']);
  });

  it('says why the question is asked, and asks on', () => {
    const { snapshot, view } = act(doubted, { type: 'command', command: 'why' });
    expect([view.parts[0], snapshot.stage]).toEqual([{ part: 'why', question: 'citizenship' }, 'confirming']);
  });

  it('of a question that is looked at again stays with that question', () => {
    const revisited = say(say(checking, 'change citizenship'), 'Indai');
    expect(askedIn(say(revisited, 'no'))).toBe('citizenship');
    const kept = say(revisited, 'yes');
    expect([kept.facts.citizenship, kept.stage]).toEqual([['IN'], 'checking']);
  });
});

describe('what is no answer', () => {
  it.each(said)('is taken for nothing that was not said: %j', (text) => {
    for (const [, snapshot] of everyStage) {
      const { snapshot: next, view } = act(snapshot, { type: 'text', text });
      expect(isStage(next.stage)).toBe(true);
      expect(Object.getPrototypeOf(next.facts)).toBe(Object.prototype);
      expect(linesOf(interview.speak(next, view)).length).toBeGreaterThan(0);
    }
  });

  it('is refused with a limit when it is too long, and nothing is lost', () => {
    const { snapshot, view } = act(asking, { type: 'text', text: 'x'.repeat(10_000) });
    expect(view.parts[0]).toEqual({ part: 'problem', problem: { code: 'too-long', max: 500 } });
    expect(snapshot.facts).toEqual(asking.facts);
  });

  it.each(['</b>{ $x }', '{ $facts }', '{"a":1}'])('is never said back as if it were words: %s', (text) => {
    const { snapshot, view } = act(asking, { type: 'text', text });
    expect(linesOf(interview.speak(snapshot, view)).join('\n')).not.toContain(text);
  });

  it('asks back where it is ambiguous: "600" is no pay', () => {
    expect(problemOf(after(7), { type: 'text', text: '600' })).toBe('money-ambiguous');
  });
});

describe('"rather not say"', () => {
  const withheld = say(after(7), 'rather not say');

  it('is judged as unknown, and not chased', () => {
    expect(withheld.facts.basePay).toBeNull();
    expect(askedIn(withheld)).toBe('education');
    const finished = answer(answer(withheld, 'bachelor'), 'yes');
    expect(finished.stage).toBe('checking');
  });

  it('says in the result what is missing, and whom to ask', () => {
    const finished = answer(answer(withheld, 'bachelor'), 'yes');
    const { snapshot, view } = act(finished, { type: 'command', command: 'confirm' });
    expect(linesOf(interview.speak(snapshot, view))).toContain('Fixed pay: ask your employer');
  });
});

describe('going back and changing', () => {
  it('goes back as far as the first question, and forward again to where it was', () => {
    let at = checking;
    const seen: (string | undefined)[] = [];
    for (let index = 0; index < employee.length; index++) {
      at = command(at, 'back');
      seen.unshift(askedIn(at));
    }
    expect(seen).toEqual(employee.map(([id]) => id));
    expect(problemOf(at, { type: 'command', command: 'back' })).toBe('nothing-to-go-back-to');
    const forward = command(at, 'resume');
    expect([forward.stage, forward.facts]).toEqual(['checking', checking.facts]);
  });

  it.each(['change pay', 'change fixed pay', 'change basePay'])('finds the answer by its name: %s', (text) => {
    expect(askedIn(say(checking, text))).toBe('basePay');
  });

  it.each(['change the weather', 'change'])('shows all answers where none is named: %s', (text) => {
    expect(say(asking, text).stage).toBe('checking');
  });

  it('sets aside what no longer applies, and brings it back when the change is undone', () => {
    const none = answer(say(checking, 'change job offer'), 'none');
    expect(standing(none).walk.aside).toEqual(expect.arrayContaining(['employerKind', 'basePay', 'educationRelevant']));
    expect(none.facts).toMatchObject({ basePay: kroner(545_400) });
    const undone = answer(say(none, 'change job offer'), 'written');
    expect([undone.stage, standing(undone).walk.aside, undone.facts]).toEqual(['checking', [], checking.facts]);
  });

  it('ends where it should after a hundred changes back and forth', () => {
    let at = checking;
    for (let index = 0; index < 100; index++) {
      at = answer(say(at, 'change job offer'), index % 2 === 0 ? 'none' : 'written');
      if (index % 10 === 0) at = say(at, 'back');
    }
    const { turn: _, focus: __, ...settled } = command(at, 'resume');
    const { turn: ___, ...expected } = checking;
    expect(settled).toEqual(expected);
  });
});

describe('leaving and coming back', () => {
  it('goes on in mid-question', () => {
    const back = act(stages.away, { type: 'open', locale: 'nb' });
    expect([back.snapshot.locale, askedIn(back.snapshot)]).toEqual(['en', 'offer']);
    expect(back.view.parts[0]).toEqual({ part: 'welcome-back' });
  });

  it('takes an answer also from whoever never said that they were back', () => {
    expect(say(stages.away, 'written').facts.offer).toBe('written');
  });

  it('welcomes back whoever greets, whatever is asked', () => {
    const back = act(stages.away, { type: 'text', text: 'hello there' });
    expect(back.view.parts.map(({ part }) => part)).toEqual(['welcome-back', 'present']);
    expect(back.snapshot.stage).toBe('asking');
    expect(back.snapshot.facts).toEqual(stages.away.facts);
  });

  it('asks a new person for the language where nobody knows it', () => {
    const { snapshot } = act(undefined, { type: 'open' });
    expect(snapshot.stage).toBe('choosingLanguage');
    expect(say(snapshot, 'norsk')).toMatchObject({ locale: 'nb', stage: 'choosing' });
  });

  it('switches language in mid-question and loses nothing', () => {
    const norwegian = say(say(asking, 'language'), 'norsk');
    expect([norwegian.locale, askedIn(norwegian), norwegian.facts]).toEqual(['nb', 'offer', asking.facts]);
  });

  it('comes back to the result from choosing a language, and from not starting over after all', () => {
    const { turn } = stages.concluded;
    const norwegian = act(command(stages.concluded, 'language'), { type: 'press', turn: turn + 1, id: '/language.nb' });
    const named = act(stages.concluded, { type: 'command', command: 'language', argument: 'norsk' });
    for (const { snapshot } of [norwegian, named]) expect(snapshot).toMatchObject({ stage: 'concluded', locale: 'nb' });
    const kept = act(command(stages.concluded, 'restart'), { type: 'press', turn: turn + 1, id: 'no' });
    expect(kept.snapshot.stage).toBe('concluded');
  });

  it('starts over only when the person is sure', () => {
    expect(say(stages.sureToRestart, 'no').facts).toEqual(asking.facts);
    expect(say(stages.sureToRestart, 'what?').facts).toEqual(asking.facts);
    expect(say(stages.sureToRestart, 'yes')).toMatchObject({ facts: {}, stage: 'asking', locale: 'en' });
  });

  it('judges on the date that was chosen, else on the day of each turn', () => {
    const earlier = act(checking, { type: 'open', asOf: '2024-06-01' }).snapshot;
    expect(standing(earlier).asOf).toBe('2024-06-01');
    expect(standing(checking).asOf).toBe(today);
  });
});

describe('a turn', () => {
  const anything = fc.oneof(
    fc.record({
      type: fc.constant('text' as const),
      text: fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.constantFrom(...said)),
    }),
    fc.record({
      type: fc.constant('press' as const),
      turn: fc.integer({ min: -1, max: 60 }),
      id: fc.oneof(fc.string(), fc.constantFrom(...ids)),
    }),
    fc.record({
      type: fc.constant('press-several' as const),
      turn: fc.nat(60),
      ids: fc.array(fc.oneof(fc.string(), fc.constantFrom('IN', 'SE', '__proto__'))),
    }),
    fc.record(
      {
        type: fc.constant('command' as const),
        command: fc.constantFrom(...commands),
        argument: fc.oneof(fc.string(), fc.constantFrom('pay', '__proto__', 'nb')),
      },
      { requiredKeys: ['type', 'command'] },
    ),
    fc.record(
      {
        type: fc.constant('open' as const),
        locale: fc.constantFrom('en' as const, 'nb' as const),
        asOf: fc.constantFrom('2010-01-01', '2024-06-01', '2030-01-01'),
      },
      { requiredKeys: ['type'] },
    ),
  );

  it('is total: whatever comes, something is said, and the conversation goes on', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, choice()), { minLength: 20, maxLength: 20 }), (happens) => {
        let snapshot: Snapshot | undefined;
        happens.forEach((each, index) => {
          const does: Act = 'does' in each ? choose(snapshot ?? opened(), each) : each;
          const event = { day: today, delivery: `d${index}`, ...does } as Event;
          const before = snapshot?.turn ?? 0;
          const turned = taken(snapshot, event);
          const [view] = turned.views;
          expect(turned.views).toHaveLength(1);
          if (view) expect(linesOf(interview.speak(turned.snapshot, view)).length).toBeGreaterThan(0);
          expect(view?.turn).toBe(before + 1);
          expect(turned.snapshot === undefined).toBe(turned.erase === true);
          if (turned.snapshot) {
            expect(isStage(turned.snapshot.stage)).toBe(true);
            expect(turned.snapshot.seen.length).toBeLessThanOrEqual(mostSeen);
          }
          snapshot = turned.snapshot;
        });
      }),
      { numRuns: 40 },
    );
  });

  it('says every message in both languages without a gap in its words', () => {
    fc.assert(
      fc.property(talk(15), (talked) => {
        let snapshot = opened();
        for (const each of talked) {
          const { snapshot: next, view } = act(snapshot, choose(snapshot, each));
          for (const locale of ['en', 'nb'] as const) {
            const lines = linesOf(interview.speak({ ...next, locale }, view));
            expect(
              lines.filter(
                (line) =>
                  /\{|\}|undefined|\[object|NaN|^[a-z]+([A-Z][a-z]+)*[-.][a-z.-]+$/u.test(line) &&
                  !line.startsWith('http'),
              ),
            ).toEqual([]);
          }
          snapshot = next;
        }
      }),
      { numRuns: 25 },
    );
  });
});
