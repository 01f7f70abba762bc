// Questions in the middle of an interview: answered, and then it goes on with the same question.
import { describe, expect, it } from 'vitest';
import { createInterview } from '../../src/app/interview.ts';
import type { Event } from '../../src/interview/event.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import type { Part } from '../../src/interview/view.ts';
import { today } from '../support/cases.ts';

const { turn, speak } = createInterview();

type Act = Event extends infer One ? (One extends Event ? Omit<One, 'day'> : never) : never;

function act(snapshot: Snapshot | undefined, does: Act) {
  const turned = turn(snapshot, { ...does, day: today } as Event);
  const [view] = turned.views;
  if (!view || !turned.snapshot) throw new Error('nothing was said');
  return { snapshot: turned.snapshot, parts: view.parts, message: speak(turned.snapshot, view) };
}

const say = (snapshot: Snapshot | undefined, text: string) => act(snapshot, { type: 'text', text });
const partsOf = (parts: readonly Part[]) => parts.map(({ part }) => part);

const begun = act(undefined, { type: 'open', locale: 'en', flow: 'eligibility' });
const first = begun.message.prompt?.text;

describe('a question in the middle', () => {
  it.each([
    'How much tax will I pay?',
    'how much tax will I pay',
    'ask how much tax will I pay',
    'ask: how much tax will I pay?',
    '/ask how much tax will I pay',
    'hvor mye skatt må jeg betale?',
  ])('“%s” is answered with sources, and the same question is asked again', (text) => {
    const { snapshot, parts, message } = say(begun.snapshot, text);
    expect(parts[0]).toMatchObject({ part: 'card', card: 'net-pay' });
    expect(message.blocks.some((block) => block.kind === 'sources' && block.sources.length > 0)).toBe(true);
    expect(message.prompt?.text).toBe(first);
    expect(snapshot.facts).toEqual(begun.snapshot.facts);
  });

  it('that nothing answers is told so kindly, with whom to ask, and the interview goes on', () => {
    const { parts, message } = say(begun.snapshot, 'what is the weather like in Bergen?');
    expect(partsOf(parts)).toEqual(['no-card', 'present']);
    expect(message.blocks[0]).toMatchObject({ kind: 'notice', text: expect.stringContaining('UDI') });
    expect(message.prompt?.text).toBe(first);
  });

  it('does not take the place of an answer, a command or a word that is not understood', () => {
    expect(partsOf(say(begun.snapshot, 'India').parts)).toContain('noted');
    expect(partsOf(say(begun.snapshot, 'why do you ask?').parts)[0]).toBe('why');
    expect(partsOf(say(begun.snapshot, 'India?').parts)).not.toContain('card');
    expect(partsOf(say(begun.snapshot, 'qwertyuiop').parts)[0]).toBe('problem');
  });

  it('can be announced, by command or in words', () => {
    for (const does of [{ type: 'command', command: 'ask' } as const, { type: 'text', text: 'ask' } as const]) {
      const { parts, message } = act(begun.snapshot, does);
      expect(partsOf(parts)).toEqual(['ask-how', 'present']);
      expect(message.prompt?.text).toBe(first);
    }
    const { parts } = act(begun.snapshot, { type: 'command', command: 'ask', argument: 'what is the minimum salary' });
    expect(parts[0]).toMatchObject({ part: 'card', card: 'pay-floor' });
  });

  it('leaves an answer that is in doubt in doubt', () => {
    const doubtful = {
      ...begun.snapshot,
      stage: 'confirming',
      doubt: { question: 'citizenship', value: ['IN'] },
    } as const;
    const { snapshot, parts } = say(doubtful, 'How much tax will I pay?');
    expect(parts[0]).toMatchObject({ part: 'card' });
    expect(snapshot.doubt).toEqual(doubtful.doubt);
    expect(snapshot.stage).toBe('confirming');
  });

  it('with markup, control characters or of great length is only a question', () => {
    for (const text of [
      '<script>alert(1)</script> what?',
      'what \u0000\u001b[31m is this?',
      `what ${'x '.repeat(4_000)}?`,
    ]) {
      expect(() => say(begun.snapshot, text)).not.toThrow();
    }
  });
});
