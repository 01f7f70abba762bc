// Several facts in one message count together, once the person has read them and said yes; and twice not understood.
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { act, answer, command, interview, linesOf, opened, press, say } from '../support/talking.ts';

const india = "I'm from India, 620k in Oslo, bachelor in CS";

function shown(snapshot: Snapshot, text: string): string {
  const { snapshot: after, view } = act(snapshot, { type: 'text', text });
  return linesOf(interview.speak(after, view)).join('\n').replaceAll('\u00a0', ' ');
}

describe('several facts in one message', () => {
  const doubted = say(opened(), india);

  test('are read back before they count', () => {
    expect(doubted.facts).toEqual({});
    expect(doubted.stage).toBe('confirming');
    const said = shown(opened(), india);
    for (const each of ['Citizenship: India', 'Fixed pay: NOK 620,000 a year', 'Is all of this right?'])
      expect(said).toContain(each);
  });

  test('count on yes', () => {
    const { facts, stage } = say(doubted, 'yes');
    expect(stage).toBe('asking');
    expect(facts).toEqual({
      citizenship: ['IN'],
      basePay: { amount: 620_000, currency: 'NOK', period: 'year' },
      educationLevel: 'bachelor',
      educationCompleted: true,
    });
    expect(press(doubted, 'yes').facts).toEqual(facts);
  });

  test('do not count on no: the question is asked again', () => {
    expect(say(doubted, 'no')).toMatchObject({ facts: {}, stage: 'asking' });
  });

  test('can be told anew instead of an answer', () => {
    expect(say(say(doubted, 'from Brazil, master'), 'yes').facts).toMatchObject({
      citizenship: ['BR'],
      educationLevel: 'master',
    });
  });

  test('say which answers they would take the place of', () => {
    expect(shown(answer(opened(), ['BR']), india)).toContain('Citizenship: India (instead of: Brazil)');
  });

  test('of which two contradict the case leave the case as it was, with a clear word', () => {
    const holder = say(say(opened(), 'Indian, permit until 1 March 2027'), 'yes');
    const before = { ...holder, facts: { ...holder.facts, degreeFromNorway: true } };
    const told = say(before, 'from India, no education, 52k a month, 100 %, 8 years experience');
    const { snapshot, view } = act(told, { type: 'text', text: 'yes' });
    expect(snapshot.facts).toEqual(before.facts);
    expect(view.parts[0]).toMatchObject({ part: 'problem', problem: { code: 'contradiction' } });
  });

  test('of which nothing is new are no answer to another question, and nobody is asked whether they are right', () => {
    const told = shown(answer(opened(), ['IN']), 'I am from India');
    expect(told).toContain('You have told me this already: Citizenship: India');
    expect(told).not.toContain('Is all of this right?');
  });

  test('that contradict each other do not count, and the person hears which they are', () => {
    const told = say(opened(), 'I am 18 years old and have 60 years of experience');
    const { snapshot, view } = act(told, { type: 'text', text: 'yes' });
    expect(snapshot.facts).toEqual({});
    const [first] = linesOf(interview.speak(snapshot, view));
    expect(first).toContain('Age: 18 years and Years of experience: 60 years');
    expect(first).toContain('I have kept none of what you just told me');
  });
});

test('an answer to another question than the one asked is taken for that one, if the person says so', () => {
  const told = say(opened(), '48 000 NOK a month');
  expect(told.doubt).toMatchObject({ question: 'basePay' });
  expect(say(told, 'yes').facts).toEqual({ basePay: { amount: 48_000, currency: 'NOK', period: 'month' } });
});

test('what was told once all is answered leaves the result where it was, unless the person says yes', () => {
  const done = command(command(answer(opened(), ['NO']), 'check'), 'confirm');
  const told = say(done, 'I am Indian, master');
  expect(told.stage).toBe('confirming');
  expect(say(told, 'no')).toMatchObject({ stage: 'checking', facts: { citizenship: ['NO'] } });
  expect(say(told, 'qwerty')).toMatchObject({ stage: 'checking', facts: { citizenship: ['NO'] } });
  expect(say(told, 'yes')).toMatchObject({ stage: 'asking', facts: { citizenship: ['IN'] } });
});

test('a number that no choice has is answered with those that there are', () => {
  const asked = answer(answer(opened(), ['IN']), false);
  expect(shown(asked, '11')).toMatch(/from 1 to \d/u);
  expect(shown(command(asked, 'check'), '60')).toContain('from 1 to 3');
});

describe('not understood twice', () => {
  const asked = answer(answer(opened(), ['IN']), false);

  test('the choices are named plainly', () => {
    expect(shown(asked, 'qwerty')).not.toContain('Please answer with one of these');
    expect(shown(say(asked, 'qwerty'), 'asdfgh')).toContain('Please answer with one of these');
  });

  test('but not any more once an answer was understood', () => {
    const next = answer(say(say(asked, 'qwerty'), 'asdfgh'), 'written');
    expect(shown(next, 'qwerty')).not.toContain('Please answer');
  });
});
