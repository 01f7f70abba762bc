// Laws of what is written, for any message and any width.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/adapters/terminal/clean.ts';
import { columns } from '../../../src/adapters/terminal/columns.ts';
import { render, renderStill } from '../../../src/adapters/terminal/render.ts';
import type { Block, Message } from '../../../src/interview/message.ts';
import { anyMessage, anyText, check, citizenship, farewell, offer } from './messages.ts';

const widths = [20, 40, 80] as const;
const plainly = { width: 80, color: false };

function texts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items;
    case 'rows':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'sources':
      return block.sources.flatMap(({ name, title, url, note }) => [name, title, url, note]);
  }
}

const squeezed = (text: string) => shown(text).replace(/\s+/g, '');

function everyText({ blocks, prompt, controls }: Message): readonly string[] {
  const options = prompt?.kind === 'choice' ? prompt.options : [];
  const asked = prompt ? [prompt.text, prompt.hint ?? ''] : [];
  const groups = options.map(({ group = '' }) => group);
  return [...blocks.flatMap(texts), ...asked, ...groups, ...[...options, ...controls].map(({ label }) => label)];
}

describe('what is written', () => {
  it('has no line wider than the width', () => {
    fc.assert(
      fc.property(anyMessage, fc.constantFrom(...widths), (message, width) => {
        for (const line of render(message, { width, color: false }).split('\n'))
          expect(columns(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has every text of the message in it, in one piece but for the line ends', () => {
    fc.assert(
      fc.property(anyMessage, fc.constantFrom(...widths), (message, width) => {
        const written = squeezed(render(message, { width, color: false }));
        for (const text of everyText(message)) expect(written).toContain(squeezed(text));
      }),
    );
  });

  it('has nothing in it that could steer a terminal', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const written = render(message, { width: 40, color: false });
        expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }),
    );
  });

  it('differs with colour only by bold lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const message: Message = { ...offer, blocks: [{ kind: 'text', text }] };
        const bold = new RegExp(`${'\u001b'}\\[(?:1|22)m`, 'g');
        expect(render(message, { width: 40, color: true }).replace(bold, '')).toBe(
          render(message, { width: 40, color: false }),
        );
      }),
    );
  });

  it('does not change what it is given', () => {
    const message = Object.freeze({ ...check, blocks: Object.freeze([...check.blocks]) });
    expect(render(message, plainly)).toBe(render(message, plainly));
  });
});

describe('a message in lines', () => {
  it('underlines its headings and numbers its options', () => {
    const lines = render(offer, plainly).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Working in Norway', '-----------------']);
    expect(lines).toContain('3) No');
    expect(lines.at(-1)).toBe('[Back] [Why do you ask?] [I don’t know]');
  });

  it('heads options with their group, and numbers them on', () => {
    const options = [
      { id: '/confirm', label: 'All is right' },
      { id: '/change.a', label: 'A: 1', group: 'The job' },
      { id: '/change.b', label: 'B: 2', group: 'The job' },
      { id: '/change.c', label: 'C: 3', group: 'Pay' },
    ];
    const message: Message = {
      ...check,
      blocks: [],
      controls: [],
      prompt: { kind: 'choice', text: 'Right?', options },
    };
    const lines = render(message, plainly).split('\n');
    expect(lines).toEqual(['Right?', '1) All is right', '', 'The job', '2) A: 1', '3) B: 2', '', 'Pay', '4) C: 3']);
  });

  it('gives an address its own line', () => {
    expect(render(check, plainly).split('\n')).toContain('    https://lovdata.no/x');
  });

  it('marks the answer that was given', () => {
    expect(render(check, plainly)).toContain('2) Pay: NOK 500,000 ✓');
  });

  it('does not list every country', () => {
    expect(render(citizenship, plainly)).not.toContain('Ukraine');
  });

  it('asks nothing at the end', () => {
    expect(render(farewell, plainly)).toBe('Goodbye.');
  });

  it('leaves to the screen what the screen draws itself', () => {
    expect(renderStill(offer, plainly)).toContain('Do you have an offer?');
    expect(renderStill(offer, plainly)).not.toMatch(/3\) No|\[Back\]/);
  });
});

describe('the columns of a text', () => {
  it.each([
    ['abc', 3],
    ['æøå', 3],
    ['e\u0301', 1],
    ['漢字', 4],
    ['한국', 4],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇳🇴', 2],
    ['✔️', 2],
    ['ｱｶ', 2],
    ['Ａ', 2],
    ['مرحبا', 5],
    ['a\u200bb', 2],
    ['\u00a0', 1],
    ['', 0],
  ])('%j takes %i', (text, size) => {
    expect(columns(text)).toBe(size);
  });
});
