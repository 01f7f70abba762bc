// Laws of what a typed line means.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/adapters/terminal/decode.ts';
import { render } from '../../../src/adapters/terminal/render.ts';
import { anyMessage, anyText, check, citizenship, extras, offer, pay } from './messages.ts';

describe('a number', () => {
  it('that was drawn gives what was offered', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const options = message.prompt?.kind === 'choice' ? message.prompt.options : [];
        for (const [index, { id }] of options.entries())
          expect(decode(` ${index + 1}\r`, message)).toEqual({ type: 'press', turn: message.turn, id });
      }),
    );
  });

  it('is read off the page', () => {
    const drawn = render(check, { width: 80, color: false }).matchAll(/^(\d)\) /gm);
    const pressed = Array.from(drawn, ([, number]) => decode(number ?? '', check));
    expect(pressed).toEqual(['confirm', 'change-pay'].map((id) => ({ type: 'press', turn: 7, id })));
  });

  it.each(['0', '4', '-1', '1.5', '01', '1 2', '99999', '1e3'])('that was not drawn is text: %s', (line) => {
    expect(decode(line, offer)).toEqual({ type: 'text', text: line });
  });

  it.each(['2', ' 2 ', '2)', '2.', '２'])('may be written as it was drawn: %j', (line) => {
    expect(decode(line, offer)).toEqual({ type: 'press', turn: 4, id: 'oral' });
  });

  it('is an answer where one is asked for', () => {
    expect(decode('1', pay)).toEqual({ type: 'text', text: '1' });
    expect(decode('1', citizenship)).toEqual({ type: 'text', text: '1' });
  });
});

describe('words', () => {
  it.each(['Back', 'back', '[BACK]', '  back '])('in brackets press what they name: %j', (line) => {
    expect(decode(line, pay)).toEqual({ type: 'press', turn: 6, id: 'back' });
  });

  it.each([
    ['Everything is right: show my result', { type: 'command', command: 'confirm' }],
    ['fixed pay: NOK 545,000 a year', { type: 'press', turn: 7, id: '/change.pay' }],
  ])('behind a number press what they name, where they are no answer: %j', (line, pressed) => {
    const options = [
      { id: '/confirm', label: 'Everything is right: show my result' },
      { id: '/change.pay', label: 'Fixed pay: NOK 545,000 a year' },
    ];
    expect(decode(line, { ...check, prompt: { kind: 'choice', text: 'Is everything right?', options } })).toEqual(
      pressed,
    );
  });

  it('that stand in several brackets are left to the interview', () => {
    expect(decode('back', check)).toEqual({ type: 'text', text: 'back' });
  });

  it('are text, whatever they are', () => {
    expect(decode('Yes, in writing', offer)).toEqual({ type: 'text', text: 'Yes, in writing' });
    expect(decode('PL', citizenship)).toEqual({ type: 'text', text: 'PL' });
  });

  it('may be none', () => {
    expect(decode('', offer)).toEqual({ type: 'text', text: '' });
    expect(decode('\ufeff \t\u0000', offer)).toEqual({ type: 'text', text: '' });
  });

  it('are composed, without byte order mark, cursor keys or controls', () => {
    expect(decode('\ufeffA\u030a\u001b[A\u001bOB se\u0000\u202e\tnå', pay)).toEqual({ type: 'text', text: 'Å se nå' });
  });

  it('are cut at a length no answer has, between two characters', () => {
    expect(decode('a'.repeat(100_000), pay)).toEqual({ type: 'text', text: 'a'.repeat(10_000) });
    expect(decode(`${'a'.repeat(9_999)}😀`, pay)).toEqual({ type: 'text', text: 'a'.repeat(9_999) });
  });
});

describe('numbers of several', () => {
  it.each([
    ['1, 3', ['bonus', 'on-call']],
    ['1 3', ['bonus', 'on-call']],
    ['2 & 1', ['equity', 'bonus']],
    ['1;2;3', ['bonus', 'equity', 'on-call']],
  ])('are those that were drawn (%s)', (line, ids) => {
    expect(decode(line, extras)).toEqual({ type: 'press-several', turn: 8, ids });
  });

  it('are text where one of them was not drawn, or where only one can be chosen', () => {
    expect(decode('1, 9', extras)).toEqual({ type: 'text', text: '1, 9' });
    expect(decode('1, 2', offer)).toEqual({ type: 'text', text: '1, 2' });
    expect(decode('2', extras)).toEqual({ type: 'press', turn: 8, id: 'equity' });
  });
});

it('takes any line for any message', () => {
  fc.assert(
    fc.property(anyText, anyMessage, (line, message) => {
      const event = decode(line, message);
      if (event.type === 'text') expect(event.text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u);
      else expect(event).toMatchObject({ type: expect.stringMatching(/^press/), turn: message.turn });
    }),
  );
});
