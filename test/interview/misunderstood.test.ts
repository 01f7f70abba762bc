// What is said to whoever could not be understood, or asked something instead of answering; and coming back.
import { describe, expect, test } from 'vitest';
import { createInterview } from '../../src/app/interview.ts';
import type { Event } from '../../src/interview/event.ts';
import type { Locale, Snapshot } from '../../src/interview/snapshot.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { likely } from '../support/materials.ts';
import type { Act } from '../support/talking.ts';

const { turn, speak } = createInterview();
const day = '2026-11-28';
const say = (text: string): Act => ({ type: 'text', text });

function act(snapshot: Snapshot | undefined, ...acts: readonly Act[]) {
  let turned = turn(snapshot, { day, ...acts[0] } as Event);
  for (const does of acts.slice(1)) turned = turn(turned.snapshot, { day, ...does } as Event);
  const [view] = turned.views;
  if (!turned.snapshot || !view) throw new Error('Nothing is left to go on with');
  return { snapshot: turned.snapshot, parts: view.parts.map(({ part }) => part), view };
}

/** Where this question is asked. */
function askedOf(locale: Locale, flow: string, question: string, facts: Facts = {}): Snapshot {
  const begun = act(undefined, { type: 'open', locale, flow }).snapshot;
  return { ...begun, facts: { ...likely, ...facts, [question]: null }, stage: 'asking', focus: question };
}

describe('a question instead of an answer is no answer', () => {
  test.each<[Locale, string, string]>([
    ['en', 'employerKind', 'what is an EOR'],
    ['nb', 'collectiveAgreement', 'hva er tariffavtale?'],
    ['en', 'basePay', 'is 600k enough?'],
  ])('%s %s: %s', (locale, question, text) => {
    const at = askedOf(locale, 'eligibility', question);
    const { snapshot, parts } = act(at, say(text));
    expect([snapshot.doubt, snapshot.facts]).toEqual([undefined, at.facts]);
    expect(parts.some((part) => part === 'card' || part === 'no-card')).toBe(true);
  });
});

test.each<[Locale, string]>([
  ['en', 'change the pay to 640k'],
  ['en', 'actually the pay is 640k'],
  ['nb', 'endre lønnen til 640 000'],
])('%s: "%s" is read back', (locale, text) => {
  const { snapshot } = act(askedOf(locale, 'eligibility', 'employerKind'), say(text));
  expect(snapshot.doubt).toMatchObject({ question: 'basePay', value: { amount: 640_000 } });
});

test('the choices are told each second time that nothing was understood, and never lost', () => {
  let at = askedOf('en', 'eligibility', 'employerKind');
  const told = [1, 2, 3, 4].map(() => {
    const { snapshot, parts } = act(at, say('blorp'));
    at = snapshot;
    return parts.includes('choices');
  });
  expect(told).toEqual([false, true, false, true]);
});

test.each<[Locale, string]>([
  ['en', 'yes'],
  ['nb', 'ja'],
])('%s: "%s" is asked which, where there is more than one yes', (locale, text) => {
  const at = askedOf(locale, 'eligibility', 'collectiveAgreement');
  const { view } = act(at, say(text));
  expect(view.parts[0]).toMatchObject({ part: 'problem', problem: { code: 'several-options' } });
});

describe('whoever leaves at the result', () => {
  const concluded = act(
    { ...act(undefined, { type: 'open', locale: 'en', flow: 'eligibility' }).snapshot, facts: likely },
    { type: 'command', command: 'check' },
    say('yes'),
  ).snapshot;
  const away = act(concluded, say('quit')).snapshot;

  test('comes back to it', () => {
    expect([concluded.stage, away.stage]).toEqual(['concluded', 'away']);
    expect(act(away, { type: 'open', locale: 'en' }).snapshot.stage).toBe('concluded');
    expect(act(away, say('papers')).snapshot.stage).toBe('choosingPaper');
  });

  test('is told how many answers the whole case has', () => {
    const more = act(concluded, say('offer')).snapshot;
    const { snapshot, view } = act(more, say('quit'), { type: 'open', locale: 'en' });
    const text = JSON.stringify(speak(snapshot, view).blocks);
    expect(Number(/kept your (\d+) answer/.exec(text)?.[1])).toBeGreaterThan(8);
  });
});
