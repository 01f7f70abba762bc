// The session on a screen, key by key, through clack.
import { describe, expect, it, vi } from 'vitest';
import type { Message } from '../../../src/interview/message.ts';
import { citizenship, extras, farewell, offer, pay } from './messages.ts';
import { talk } from './streams.ts';

const up = '\u001b[A';
const down = '\u001b[B';
const enter = '\r';

async function typing(message: Message, ...keys: readonly string[]) {
  const session = await talk({ tty: true, messages: [message, farewell] });
  // A terminal sends one key at a time.
  for (const key of keys) {
    session.input.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return session;
}

async function heardFrom(message: Message, ...keys: readonly string[]) {
  const { terminal, events } = await typing(message, ...keys);
  await terminal.done;
  return events;
}

describe('a list', () => {
  it('gives the marked option', async () => {
    expect(await heardFrom(offer, enter)).toEqual([{ type: 'press', turn: 4, id: 'yes' }]);
    expect(await heardFrom(offer, down, down, enter)).toEqual([{ type: 'press', turn: 4, id: 'no' }]);
  });

  it('gives a control', async () => {
    expect(await heardFrom(offer, up, enter)).toEqual([{ type: 'press', turn: 4, id: 'dont-know' }]);
    expect(await heardFrom(offer, ...'back', enter)).toEqual([{ type: 'press', turn: 4, id: 'back' }]);
  });

  it('gives what is typed, also letters that move lists elsewhere', async () => {
    expect(await heardFrom(offer, ...'jakk hylle', enter)).toEqual([{ type: 'text', text: 'jakk hylle' }]);
  });

  it('gives the option of the number typed', async () => {
    expect(await heardFrom(offer, '2', enter)).toEqual([{ type: 'press', turn: 4, id: 'oral' }]);
  });

  it('leaves the question and the answer on the screen', async () => {
    const { terminal, written } = await typing(offer, down, enter);
    await terminal.done;
    expect(written()).toContain('Do you have an offer?');
    expect(written()).toMatch(/> Yes, but only orally\n/);
  });

  it('lets a line be corrected', async () => {
    expect(await heardFrom(pay, ...'60o', '\u007f', '0', '\u001b[D', '5', enter)).toEqual([
      { type: 'text', text: '6050' },
    ]);
  });
});

describe('what any number of can be named', () => {
  const several = (...ids: readonly string[]) => [{ type: 'press-several', turn: 8, ids }];

  it('is ticked with Enter or a space, and sent by the last of the list', async () => {
    expect(await heardFrom(extras, enter, down, down, ' ', down, enter)).toEqual(several('bonus', 'on-call'));
  });

  it('is given in the order of the list, and what is ticked twice is not ticked', async () => {
    expect(await heardFrom(extras, down, down, enter, up, enter, up, ' ', ' ', up, up, up, up, enter)).toEqual(
      several('equity', 'on-call'),
    );
  });

  it('is none of them where nothing is ticked', async () => {
    expect(await heardFrom(extras, down, down, down, enter)).toEqual([{ type: 'press', turn: 8, id: 'none' }]);
  });

  it('is found by its number too, and by several', async () => {
    expect(await heardFrom(extras, '2', enter, down, down, enter)).toEqual(several('equity'));
    expect(await heardFrom(extras, ...'1, 3', enter)).toEqual(several('bonus', 'on-call'));
    expect(await heardFrom(extras, '4', enter)).toEqual([{ type: 'press', turn: 8, id: 'none' }]);
  });

  it('keeps what a space has ticked where Enter follows, which leads on to what sends', async () => {
    expect(await heardFrom(extras, ' ', down, ' ', enter, enter)).toEqual(several('bonus', 'equity'));
    expect(await heardFrom(extras, enter, enter, enter)).toEqual(several('bonus'));
  });

  it('goes with what is typed, in words or numbers', async () => {
    expect(await heardFrom(extras, ' ', ...'shares', enter)).toEqual([
      { type: 'text', text: 'shares', ticked: ['bonus'] },
    ]);
    expect(await heardFrom(extras, ' ', ...'2, 3', enter)).toEqual(several('bonus', 'equity', 'on-call'));
  });

  it('stays ticked where something else is asked, and the same question comes again', async () => {
    const { input, terminal, events, written } = await talk({ tty: true, messages: [extras, extras, farewell] });
    for (const key of [' ', ...'why do you ask?', enter, up, up, up, up, enter]) {
      input.write(key);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await terminal.done;
    expect(events).toEqual([{ type: 'press', turn: 8, id: 'why' }, ...several('bonus')]);
    expect(written()).toMatch(/> A bonus\n/);
  });

  it('can be typed, with spaces and all', async () => {
    expect(await heardFrom(extras, ...'a bonus', enter)).toEqual([{ type: 'text', text: 'a bonus' }]);
  });

  it('is seen as it is ticked, with what leads on', async () => {
    const { terminal, written } = await typing(extras, enter, down, down, down, enter);
    await terminal.done;
    expect(written()).toContain('1) A bonus ✓');
    expect(written()).toContain('4) Continue with these');
    expect(written()).toMatch(/> A bonus\n/);
  });
});

describe('countries', () => {
  it('are found by the beginning of their name', async () => {
    expect(await heardFrom(citizenship, ...'pol', enter)).toEqual([{ type: 'press', turn: 5, id: 'PL' }]);
  });

  it('are chosen among those that are found', async () => {
    expect(await heardFrom(citizenship, ...'united', down, down, enter)).toEqual([
      { type: 'press', turn: 5, id: 'GB' },
    ]);
  });

  it('are left to the interview when they are not clear', async () => {
    expect(await heardFrom(citizenship, ...'uk', enter)).toEqual([{ type: 'text', text: 'uk' }]);
  });

  it('can be several', async () => {
    expect(await heardFrom(citizenship, ...'ger', '\t', ...'pol', '\t', enter)).toEqual([
      { type: 'text', text: 'Germany, Poland,' },
    ]);
  });
});

describe('an input line', () => {
  it('gives what is typed, or nothing', async () => {
    expect(await heardFrom(pay, ...'600 000', enter)).toEqual([{ type: 'text', text: '600 000' }]);
    expect(await heardFrom(pay, enter)).toEqual([{ type: 'text', text: '' }]);
  });

  it('takes a line feed for Enter', async () => {
    expect(await heardFrom(pay, ...'12', '\n')).toEqual([{ type: 'text', text: '12' }]);
  });
});

describe('leaving', () => {
  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
    ['Esc', '\u001b'],
  ])('by %s is said once, and the second time done', async (_name, key) => {
    const { terminal, input, events, written } = await talk({ tty: true, messages: [offer] });
    input.write(key);
    await vi.waitFor(() => expect(events).toEqual([{ type: 'command', command: 'quit' }]));
    // The question is there again.
    await vi.waitFor(() => expect(written().match(/> 1\) Yes/g)).toHaveLength(2));
    input.write(key);
    await terminal.done;
    expect(events).toHaveLength(1);
    expect(written().endsWith('\u001b[?25h')).toBe(true);
  });

  it('happens when the terminal is gone', async () => {
    const { terminal, input, events } = await talk({ tty: true, messages: [offer] });
    input.end();
    await terminal.done;
    expect(events).toEqual([]);
  });

  it('happens when the host closes', async () => {
    const { terminal, written } = await talk({ tty: true, messages: [offer] });
    terminal.close();
    await terminal.done;
    expect(written()).toContain('\u001b[?25h');
  });
});

it('asks again under a message that comes by itself, with what had been typed', async () => {
  const { terminal, input, events } = await typing(pay, ...'60');
  await terminal.send(citizenship);
  await new Promise((resolve) => setImmediate(resolve));
  await terminal.send(pay);
  await new Promise((resolve) => setImmediate(resolve));
  input.write('0');
  await new Promise((resolve) => setImmediate(resolve));
  input.write(enter);
  await terminal.done;
  expect(events).toEqual([{ type: 'text', text: '600' }]);
});
