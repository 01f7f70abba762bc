// What Enter sends is what is marked; a country is marked only when no other can be meant.
import { describe, expect, it } from 'vitest';
import { type Choosing, choosing, chosen, completed, marked, moved } from '../../../src/adapters/terminal/choosing.ts';
import { columns } from '../../../src/adapters/terminal/columns.ts';
import { picture } from '../../../src/adapters/terminal/picture.ts';
import type { Message } from '../../../src/interview/message.ts';
import { check, citizenship, offer, pay } from './messages.ts';

const markedBy = (message: Message, text: string) => marked(choosing(message, text))?.option.id;
const frame = { width: 40, height: 24, color: false, cursor: 0 };

describe('the mark', () => {
  it('begins at the first option, or at the one chosen before', () => {
    expect(markedBy(offer, '')).toBe('yes');
    expect(markedBy(check, '')).toBe('change-pay');
  });

  it('begins at the typed line where the answer is typed', () => {
    expect(markedBy(pay, '')).toBeUndefined();
    expect(markedBy(citizenship, '')).toBeUndefined();
  });

  it.each([
    [offer, '2', 'oral'],
    [offer, 'why do you ask?', 'why'],
    [offer, 'may be', undefined],
    [check, '', 'change-pay'],
    [check, '1', 'confirm'],
    [pay, 'back', 'back'],
    [pay, '1', undefined],
    [citizenship, 'pol', 'PL'],
    [citizenship, 'PL', 'PL'],
    [citizenship, 'us', undefined],
    [citizenship, 'uk', undefined],
    [citizenship, 'po', undefined],
    [citizenship, 'united', undefined],
    [citizenship, 'united k', 'GB'],
    [citizenship, 'niger', 'NE'],
    [citizenship, 'nigeri', 'NG'],
    [citizenship, 'cote d ivo', 'CI'],
    [citizenship, 'faero', 'FO'],
    [citizenship, 'land', undefined],
    [citizenship, 'germany, pol', undefined],
    [citizenship, 'back', 'back'],
  ] as const)('is moved by what is typed (%#: %2$s)', (message, text, id) => {
    expect(markedBy(message, text)).toBe(id);
  });

  it('goes round through options, controls and what is typed', () => {
    let state = choosing(offer, 'hm');
    const visited = Array.from({ length: 7 }, () => {
      state = moved(state, 1);
      return marked(state)?.option.id;
    });
    expect(visited).toEqual(['yes', 'oral', 'no', 'back', 'why', 'dont-know', undefined]);
    expect(marked(moved(choosing(offer), -1))?.option.id).toBe('dont-know');
    expect(marked(moved(choosing(offer), 10))?.option.id).toBe('dont-know');
  });
});

describe('several countries', () => {
  it('are sent as they are typed', () => {
    expect(chosen(choosing(citizenship, 'Germany, Poland'))).toEqual({ text: 'Germany, Poland' });
  });

  it('are put together from the list', () => {
    expect(chosen(moved(choosing(citizenship, 'Germany, uni'), 1))).toEqual({ text: 'Germany, United States' });
    expect(completed(choosing(citizenship, 'Germany, pol'))).toBe('Germany, Poland, ');
    expect(completed(moved(choosing(citizenship), 1))).toBe('Poland, ');
  });
});

describe('the picture', () => {
  const many: Message = {
    ...offer,
    prompt: {
      kind: 'choice',
      text: 'Which?',
      options: Array.from({ length: 30 }, (_, index) => ({
        id: `option-${index}`,
        label: `Option ${'long '.repeat(index % 7)}`,
      })),
    },
  };

  it('shows some ten options, the marked one among them, and how many there are besides', () => {
    const drawn = picture(moved(choosing(many), 14), { ...frame, width: 80 }).split('\n');
    expect(drawn.filter((line) => line.includes('Option'))).toHaveLength(10);
    expect(drawn.filter((line) => line.startsWith('> '))).toEqual(['> 15) Option']);
    expect(drawn[0]).toBe('  ↑ 9');
    expect(drawn).toContain('  ↓ 11');
  });

  it.each([20, 40, 80])('fits into %i columns, and into low windows', (width) => {
    for (const message of [many, offer, citizenship, pay, check])
      for (const text of ['', 'x', '漢字'.repeat(40), 'a b '.repeat(40)])
        for (const steps of [0, 1, 2, 5, 14, 30, 33])
          for (const cursor of [0, text.length / 2, text.length]) {
            const state = Array.from({ length: steps }).reduce<Choosing>((at) => moved(at, 1), choosing(message, text));
            const drawn = picture(state, { width, height: 14, color: false, cursor }).split('\n');
            expect(drawn.length).toBeLessThanOrEqual(14);
            expect(drawn.filter((line) => /(?:^| )> /.test(line))).toHaveLength(1);
            for (const line of drawn) expect(columns(unstyled(line))).toBeLessThanOrEqual(width);
          }
  });

  it('shows the part of a long line that is being typed', () => {
    const text = 'one two three four five six seven eight nine ten';
    const drawn = (cursor: number) =>
      picture(choosing(pay, text), { ...frame, width: 20, cursor })
        .split('\n')
        .at(-1);
    expect(unstyled(drawn(text.length) ?? '')).toMatch(/^> ….*nine ten $/);
    expect(unstyled(drawn(0) ?? '')).toMatch(/^> one two.*…$/);
    expect(unstyled(drawn(20) ?? '')).toMatch(/^> ….*…$/);
  });
});

/** Without the cursor, which takes no room of its own. */
function unstyled(line: string): string {
  return line.replaceAll('\u001b[7m', '').replaceAll('\u001b[27m', '');
}
