// Whoever wants to change an answer that they have not given yet hears so, kindly, and goes on.
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/interview/snapshot.ts';
import { act, answer, interview, linesOf, opened, say, standing } from '../support/talking.ts';

const typing = (from: ReturnType<typeof opened>, text: string) => {
  const { snapshot, view } = act(from, { type: 'text', text });
  return { snapshot, lines: linesOf(interview.speak(snapshot, view)) };
};

describe.each<[Locale, string, RegExp]>([
  ['en', 'change pay', /^I have not asked you about this yet: Fixed pay\./u],
  ['nb', 'endre fast lønn', /^Dette har jeg ikke spurt deg om ennå: Fast lønn\./u],
])('in %s, "%s"', (locale, text, told) => {
  const begun = answer(opened(locale), ['IN']);

  it('before pay was asked says so, and asks on', () => {
    const { snapshot, lines } = typing(begun, text);
    expect(lines).toContainEqual(expect.stringMatching(told));
    expect([snapshot.stage, standing(snapshot).question?.id]).toEqual(['asking', 'tiesToNorway']);
  });

  it('by command says the same', () => {
    const { snapshot, view } = act(begun, { type: 'command', command: 'change', argument: 'basePay' });
    expect(linesOf(interview.speak(snapshot, view))).toContainEqual(expect.stringMatching(told));
  });
});

it('names what is being asked: it is asked again, and nothing is wrong', () => {
  const { snapshot, lines } = typing(opened(), 'change citizenship');
  expect(standing(snapshot).question?.id).toBe('citizenship');
  expect(lines.join()).not.toContain('not asked');
});

it('an answer given in another interview is changed there', () => {
  const moved = act(answer(opened(), ['IN']), { type: 'command', command: 'begin', argument: 'change' }).snapshot;
  const back = say({ ...moved, facts: { ...moved.facts, tiesToNorway: false } }, 'change ties to Norway');
  expect([back.flow, standing(back).question?.id]).toEqual(['eligibility', 'tiesToNorway']);
});
