import { describe, expect, it } from 'vitest';
import { home } from '../../../src/adapters/slack/home.ts';
import { told } from '../../../src/adapters/slack/render.ts';
import { escaped } from '../../../src/adapters/slack/text.ts';
import { flows } from '../../../src/flows/index.ts';
import type { Block, Message } from '../../../src/interview/message.ts';
import type { LooseWords } from '../../../src/interview/words.ts';
import { viewFaults } from '../../support/slack/block-kit.ts';
import { linesOf } from '../../support/slack/screen.ts';
import { actionsIn, draw, payloadFaults, words } from './drawing.ts';

const question = (more: Partial<Message> = {}): Message => ({
  locale: 'en',
  turn: 4,
  blocks: [],
  prompt: { kind: 'choice', text: 'Which?', options: [{ id: 'a', label: 'A' }] },
  controls: [],
  ...more,
});

interface Grouped {
  readonly label: { readonly text: string };
  readonly options: readonly unknown[];
}

const nasty = '<!channel> <@U1> *bold* _it_ `x` <https://evil.example|click> @here :smile: \u202eback \u0007';

describe('what people typed', () => {
  it('is text in every block, and nothing else', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: nasty },
      { kind: 'text', text: nasty },
      { kind: 'notice', text: nasty },
      { kind: 'list', items: [nasty] },
      { kind: 'rows', rows: [{ label: nasty, value: nasty }] },
      { kind: 'sources', sources: [{ name: nasty, title: nasty, url: 'javascript:alert(1)', note: nasty }] },
    ];
    for (const payload of told(blocks)) {
      expect(payloadFaults(payload)).toEqual([]);
      const all = JSON.stringify(payload.blocks);
      expect(all).not.toMatch(/"type":"(mrkdwn|markdown|broadcast|user|link|emoji)"/);
      expect(all).not.toMatch(/\u202e|\\u0007/);
    }
  });

  it('mentions and formats nothing in the text beside the blocks', () => {
    expect(escaped('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
    expect(escaped('*b*').replaceAll('\u2060', '')).toBe('*b*');
    expect(escaped('*b*')).not.toContain('*b*');
  });
});

describe('a question', () => {
  it('has few short answers as buttons, many or long ones as a menu', () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ id: `o${index}`, label: `Option ${index}` }));
    const types = (options: Message['prompt']) =>
      actionsIn(draw(question({ ...(options && { prompt: options }) }))[0]?.blocks ?? []).map(({ type }) => type);
    expect(types({ kind: 'choice', text: '?', options: many.slice(0, 3) })).toEqual(['button', 'button', 'button']);
    expect(types({ kind: 'choice', text: '?', options: many })).toEqual(['static_select', 'static_select']);
  });

  it('writes out what is cut in a menu', () => {
    const long = `${'long '.repeat(40)}end`;
    const options = [
      { id: 'a', label: long },
      { id: 'b', label: 'B' },
    ];
    const [payload] = draw(question({ prompt: { kind: 'choice', text: '?', options } }));
    expect(JSON.stringify(payload?.blocks)).toContain(`"text":"${long}"`);
    expect(payload && payloadFaults(payload)).toEqual([]);
  });

  it('has groups of answers in its menu, and writes them out under their headings', () => {
    const options = Array.from({ length: 120 }, (_, index) => ({
      id: `/change.o${index}`,
      label: `Answer ${index}`,
      group: index < 60 ? 'The job' : 'Pay',
    }));
    const [payload] = draw(question({ prompt: { kind: 'choice', text: 'Right?', options } }));
    expect(payload && payloadFaults(payload)).toEqual([]);
    const menus = actionsIn(payload?.blocks ?? []).map(({ option_groups }) => option_groups) as Grouped[][];
    expect(menus.map((groups) => groups.map(({ label, options: own }) => `${label.text}: ${own.length}`))).toEqual([
      ['The job: 60', 'Pay: 60'],
    ]);
    expect(JSON.stringify(payload?.blocks)).toContain('"type":"header","text":{"type":"plain_text","text":"Pay"');
  });

  it('writes out the answers that are looked over in a menu, and repeats none that stand on buttons', () => {
    const answers = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `/change.o${index}`, label: `Label ${index}: Yes` }));
    const said = (count: number) =>
      linesOf(draw(question({ prompt: { kind: 'choice', text: 'Right?', options: answers(count) } }))[0]?.blocks ?? []);
    expect(said(7)).toEqual(expect.arrayContaining(['• Label 0: Yes', '• Label 6: Yes']));
    expect(said(3).join()).not.toContain('•');
  });

  it.each([
    ['en', 'percent'],
    ['nb', 'prosent'],
  ] as const)('calls a field of percent by what fits every share, of whatever it is (%s)', (locale, label) => {
    const prompt = { kind: 'number', text: '?', unit: 'percent' } as const;
    expect(linesOf(draw(question({ locale, prompt }))[0]?.blocks ?? [])).toContain(`${label}: [____]`);
  });

  it('says in a notification what is asked, never what was answered', () => {
    const [payload] = draw(question({ noted: { label: 'Pay', value: '650 000' } }));
    expect(payload?.text).toBe('Which?');
  });
});

describe('a long report', () => {
  it('is parted at headings, with the buttons under the last part', () => {
    const blocks = Array.from({ length: 30 }, (_, index): Block[] => [
      { kind: 'heading', text: `Part ${index}` },
      { kind: 'text', text: 'word '.repeat(300) },
    ]).flat();
    const payloads = draw({ locale: 'en', turn: 1, blocks, controls: [{ id: '/change', label: 'Change' }] });
    expect(payloads.length).toBeGreaterThan(3);
    expect(payloads.flatMap(payloadFaults)).toEqual([]);
    expect(payloads.map((payload) => payload.blocks[0]?.type)).toEqual(payloads.map(() => 'header'));
    expect(payloads.map((payload) => actionsIn(payload.blocks).length > 0)).toEqual(
      payloads.map((_, index) => index === payloads.length - 1),
    );
  });

  it('of one word without end still goes out', () => {
    const payloads = told([{ kind: 'text', text: '👩‍👩‍👧‍👦'.repeat(3000) }]);
    expect(payloads.flatMap(payloadFaults)).toEqual([]);
  });
});

it.each(['en', 'nb'] as const)('the desk is a page that Slack takes, full and empty (%s)', (locale) => {
  const answers = Array.from({ length: 60 }, (_, index) => ({ label: `L${index}`, value: nasty }));
  const parts = {
    words: words[locale],
    flows: [...flows.keys()],
    timeOf: (flow: string) => `${flow} takes a minute.`,
    privacy: (words[locale] as LooseWords)('privacy', { days: 90, operator: nasty }),
  };
  const desk = {
    turn: 3,
    locale,
    flow: 'eligibility',
    flows: [...flows.keys()].map((id) => ({ id, answered: 3, ahead: 4, time: 'It takes a minute.' })),
    answers,
    verdict: nasty,
  };
  expect(viewFaults(home(parts))).toEqual([]);
  expect(viewFaults(home({ ...parts, desk }))).toEqual([]);
});
