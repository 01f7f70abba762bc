import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/interview/message.ts';
import { parseHtml } from '../../support/telegram/entities.ts';
import { anyMessage, citizenship, extras, offer, pay } from '../terminal/messages.ts';
import { buttonsOf, draw, faults, pressings } from './drawing.ts';

const labels = (message: Message, look = {}) =>
  (draw(message, look).at(-1)?.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));

const text = (message: Message) => draw(message).map((payload) => parseHtml(payload.text).text);

const date: Message = { ...pay, prompt: { kind: 'date', text: 'When does it begin?' }, controls: [] };

describe('a message in Telegram', () => {
  it('is never over a limit, whatever is in it', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(draw(message).flatMap(faults)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows typed HTML and Markdown as it was typed', () => {
    const typed = '<b>me</b> & *you* <script> &lt;';
    const [shown] = text({ ...offer, blocks: [{ kind: 'rows', rows: [{ label: typed, value: typed }] }] });
    expect(shown).toContain(`${typed}: ${typed}`);
  });

  it('lays short labels beside each other and long ones under each other', () => {
    expect(labels(offer).slice(0, 2)).toEqual([['Yes, in writing'], ['Yes, but only orally']]);
  });

  it('writes a label out that is too long for a button', () => {
    const long = 'The level that the job itself requires: a master’s degree';
    const prompt = { kind: 'choice', text: 'Which?', options: [{ id: 'a', label: long }] } as const;
    expect(text({ ...offer, prompt })[0]).toContain(`• ${long}`);
  });

  it('has a page of buttons for each group of many answers, with the way on above', () => {
    const answers = (group: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `/change.${group}${index}`,
        label: `${group} ${index}`,
        group,
      }));
    const options = [{ id: '/confirm', label: 'All is right' }, ...answers('Job', 9), ...answers('Pay', 2)];
    const message: Message = { ...offer, controls: [], prompt: { kind: 'choice', text: 'Right?', options } };
    expect(labels(message)).toEqual([
      ['All is right'],
      ['Job'],
      ...[0, 3, 6].map((from) => [0, 1, 2].map((index) => `Job ${from + index}`)),
      ['·', '1/2', '›'],
    ]);
    expect(labels(message, { page: 1 })).toEqual([['All is right'], ['Pay'], ['Pay 0', 'Pay 1'], ['‹', '2/2', '·']]);
    expect(text(message)[0]).toContain('Pay\n\n• Pay 0\n• Pay 1');
    expect([...pressings(message).keys()]).toEqual(options.map(({ id }) => id));
  });

  it('writes out more answers than a page has when they are looked over, and has the way on on each page', () => {
    const answers = Array.from({ length: 12 }, (_, index) => ({ id: `/change.o${index}`, label: `Label ${index}` }));
    const options = [{ id: '/confirm', label: 'All is right' }, ...answers];
    const message: Message = { ...offer, controls: [], prompt: { kind: 'choice', text: 'Right?', options } };
    expect(text(message)[0]).toContain('• Label 11');
    for (const page of [0, 1]) expect(labels(message, { page })[0]).toEqual(['All is right']);
    expect(labels(message, { page: 1 })).toContainEqual(['Label 10', 'Label 11']);
    expect([...pressings(message).keys()]).toEqual(options.map(({ id }) => id));
  });

  it('is parted at headings when it is too long', () => {
    const section = [
      { kind: 'heading', text: 'A heading' },
      { kind: 'text', text: 'word '.repeat(500) },
    ] as const;
    const parts = text({ ...offer, blocks: [...section, ...section, ...section] });
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(part.startsWith('A heading')).toBe(true);
  });

  it('keeps the buttons under the last part', () => {
    const payloads = draw({ ...offer, blocks: [{ kind: 'text', text: 'word '.repeat(2000) }] });
    expect(payloads.map((payload) => buttonsOf(payload).length > 0)).toEqual([false, false, true]);
  });

  it('folds sources into a quote that opens, with a link only where there is one', () => {
    const source = { name: 'Act § 1', title: 'T', note: 'N' };
    const sources = [
      { ...source, url: 'https://lovdata.no/x?a=1&b="2' },
      { ...source, url: 'javascript:alert(1)' },
      { ...source, url: 'https://lovdata.no/x' },
    ];
    const [payload] = draw({ ...offer, blocks: [{ kind: 'sources', sources }] });
    const { entities } = parseHtml(payload?.text ?? '');
    expect(entities.map(({ type }) => type)).toEqual(expect.arrayContaining(['expandable_blockquote', 'text_link']));
    expect(entities.filter(({ type }) => type === 'text_link')).toHaveLength(1);
  });
});

describe('what any number of can be named', () => {
  it('is ticked, and gone on with; or it is none of them', () => {
    expect(labels(extras).slice(0, 4)).toEqual([
      ['A bonus'],
      ['Shares or options'],
      ['Being on call'],
      ['None of these'],
    ]);
    expect(labels(extras, { chosen: ['equity'] }).slice(0, 4)).toEqual([
      ['A bonus'],
      ['✓ Shares or options'],
      ['Being on call'],
      ['Continue with these'],
    ]);
  });
});

describe('countries', () => {
  it('can be ticked, and are done with one button', () => {
    expect(labels(citizenship, { chosen: ['PL', 'NE'] })[0]).toEqual(['✓ Poland', '✓ Niger']);
    expect(labels(citizenship, { chosen: ['PL', 'NE'] })[1]).toEqual(['Continue with these 2 countries']);
  });

  it('are found by the beginning of any word, and marks do not matter', () => {
    expect(labels(citizenship, { sought: 'unit' })[0]).toEqual(['United States', 'United Kingdom']);
    expect(labels(citizenship, { sought: 'cote' })[0]).toEqual(['Côte d’Ivoire']);
  });
});

describe('the calendar', () => {
  it('shows whole weeks from Monday, and today', () => {
    const rows = labels(date);
    expect(rows[0]).toEqual(['«', '‹', 'Nov 2026', '›', '»']);
    expect(rows.at(2)).toEqual(['·', '·', '·', '·', '·', '·', '1']);
    expect(rows.flat()).toContain('[22]');
    expect(rows.slice(1).every((row) => row.length === 7)).toBe(true);
  });

  it('turns to every month of two centuries without a fault', () => {
    for (let year = 1900; year < 2100; year += 1) {
      for (const month of ['01', '02', '12'])
        expect(draw(date, { month: `${year}-${month}` }).flatMap(faults)).toEqual([]);
    }
  });
});

it('finds an option again whose id is too long to send', () => {
  const id = `/change.${'veryLongFact'.repeat(10)}`;
  const pressing = pressings({ ...offer, controls: [{ id, label: 'Change' }] }).get(id);
  expect(pressing).toEqual({ type: 'press', turn: 4, id });
});

it('folds away all but the most used controls', () => {
  const controls = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id: `/${id}`, label: id }));
  expect(labels({ ...pay, controls }).flat()).toEqual(['a', 'b', 'c', 'd', 'e', 'More …']);
  expect(labels({ ...pay, controls }, { unfolded: true }).flat()).toHaveLength(7);
});
