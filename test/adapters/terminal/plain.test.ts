// The session line by line, over pipes.
import { describe, expect, it } from 'vitest';
import { wishes } from '../../../src/adapters/terminal/index.ts';
import { citizenship, farewell, offer, pay } from './messages.ts';
import { talk } from './streams.ts';

describe('a session over pipes', () => {
  it('takes each line as the answer to the message before it', async () => {
    const { terminal, input, events } = await talk({ messages: [offer, citizenship, pay, farewell] });
    input.end('1\r\nPoland\r\n1');
    await terminal.done;
    expect(events).toEqual([
      { type: 'press', turn: 4, id: 'yes' },
      { type: 'text', text: 'Poland' },
      { type: 'text', text: '1' },
    ]);
  });

  it('ends quietly, on a new line, when the input ends in the middle of a question', async () => {
    const { terminal, input, events, written } = await talk({ messages: [offer] });
    input.end();
    await terminal.done;
    expect(events).toEqual([]);
    expect(written()).toMatch(/\n\n> \n$/);
  });

  it('ends when the talk has ended, and reads no further', async () => {
    const { terminal, input, events, written } = await talk({ messages: [offer, farewell] });
    input.write('1\n2\n3\n');
    await terminal.done;
    expect(events).toHaveLength(1);
    expect(written()).toMatch(/Goodbye\.\n$/);
    expect(input.isPaused()).toBe(true);
  });

  it('writes nothing of what is typed', async () => {
    const { terminal, input, written } = await talk({ messages: [pay] });
    input.end('a secret\n');
    await terminal.done;
    expect(written()).not.toContain('secret');
    expect(written().match(/^> $/gm)).toHaveLength(2);
  });

  it('survives bytes that are no text', async () => {
    const { terminal, input, events } = await talk({ messages: [pay] });
    input.write(Buffer.from([0xff, 0xfe, 0x00, 0x41, 0x0a, 0xc3]));
    input.write(Buffer.from([0x85, 0x0a, 0x1b, 0x5b, 0x41, 0x0a, 0xed, 0xa0, 0x80]));
    input.end();
    await terminal.done;
    expect(events).toEqual(['\ufffd\ufffdA', 'Å', '', '\ufffd\ufffd\ufffd'].map((text) => ({ type: 'text', text })));
  });

  it('asks again under a message that comes by itself', async () => {
    const { terminal, input, events, written } = await talk({ messages: [offer, farewell] });
    await terminal.send(citizenship);
    expect(written()).toMatch(/citizen of\?[^>]*> $/);
    input.end('1\n');
    await terminal.done;
    expect(events).toEqual([{ type: 'text', text: '1' }]);
  });

  it('waits for one answer to be dealt with before it hears the next', async () => {
    const order: string[] = [];
    const { terminal, input } = await talk({
      messages: [pay],
      handle: async (event) => {
        order.push(`${event.type} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`${event.type} ends`);
      },
    });
    input.end('1\n2\n');
    await terminal.done;
    expect(order).toEqual(['text begins', 'text ends', 'text begins', 'text ends']);
  });

  it('hands on what goes wrong', async () => {
    const { terminal, input } = await talk({ messages: [pay], handle: () => Promise.reject(new Error('broken')) });
    input.write('1\n');
    await expect(terminal.done).rejects.toThrow('broken');
  });

  it('ends when nobody reads any more', async () => {
    const { terminal, output } = await talk({ messages: [offer] });
    output.destroy(new Error('EPIPE'));
    await terminal.done;
    await terminal.send(pay);
  });

  it('can be closed', async () => {
    const { terminal } = await talk({ messages: [offer] });
    terminal.close();
    await terminal.done;
  });
});

describe('the wishes of an environment', () => {
  it.each([
    [{}, { plain: false, color: true }],
    [{ TERM: 'dumb' }, { plain: true, color: true }],
    [{ NO_COLOR: '1' }, { plain: false, color: false }],
    [{ NO_COLOR: '' }, { plain: false, color: true }],
    [{ ACCESSIBLE: '1' }, { plain: true, color: true }],
    [{ ACCESSIBLE: '0' }, { plain: false, color: true }],
  ])('%j', (environment, expected) => {
    expect(wishes(environment)).toEqual(expected);
  });
});
