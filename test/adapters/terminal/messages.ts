// Messages as the interview makes them, and any message at all, to draw and to answer.
import fc from 'fast-check';
import type { Block, Message, Option, Prompt } from '../../../src/interview/message.ts';

const controls: readonly Option[] = [
  { id: 'back', label: 'Back' },
  { id: 'why', label: 'Why do you ask?' },
  { id: 'dont-know', label: 'I don’t know' },
];

export const offer: Message = {
  locale: 'en',
  turn: 4,
  blocks: [
    { kind: 'heading', text: 'Working in Norway' },
    { kind: 'text', text: 'A few questions about you and the job.' },
  ],
  prompt: {
    kind: 'choice',
    text: 'Do you have an offer?',
    hint: 'From one employer.',
    options: [
      { id: 'yes', label: 'Yes, in writing' },
      { id: 'oral', label: 'Yes, but only orally' },
      { id: 'no', label: 'No' },
    ],
  },
  controls,
};

export const citizenship: Message = {
  locale: 'en',
  turn: 5,
  blocks: [],
  prompt: {
    kind: 'countries',
    text: 'Which countries are you a citizen of?',
    options: (
      [
        ['PL', 'Poland'],
        ['DE', 'Germany'],
        ['UA', 'Ukraine'],
        ['US', 'United States'],
        ['GB', 'United Kingdom'],
        ['NE', 'Niger'],
        ['NG', 'Nigeria'],
        ['CI', 'Côte d’Ivoire'],
        ['FO', 'Færøyene'],
      ] as const
    ).map(([id, label]) => ({ id, label })),
  },
  controls,
};

export const extras: Message = {
  locale: 'en',
  turn: 8,
  blocks: [],
  prompt: {
    kind: 'choices',
    text: 'Which of these come with the pay?',
    hint: 'Choose all that fit.',
    options: [
      { id: 'bonus', label: 'A bonus' },
      { id: 'equity', label: 'Shares or options' },
      { id: 'on-call', label: 'Being on call' },
      { id: 'none', label: 'None of these' },
    ],
    onward: 'Continue with these',
  },
  controls,
};

export const pay: Message = {
  locale: 'en',
  turn: 6,
  blocks: [],
  prompt: { kind: 'money', text: 'What is the pay?', hint: 'A month or a year.' },
  controls,
};

export const check: Message = {
  locale: 'en',
  turn: 7,
  blocks: [
    { kind: 'heading', text: 'Your answers' },
    { kind: 'list', ordered: true, items: ['An offer', 'A passport'] },
    { kind: 'rows', rows: [{ label: 'Pay', value: 'NOK 500,000' }] },
    {
      kind: 'sources',
      sources: [
        {
          name: 'Utlendingsforskriften § 6-1',
          title: 'Faglært arbeidskraft',
          url: 'https://lovdata.no/x',
          note: 'Read on 22 November 2026.',
        },
      ],
    },
  ],
  prompt: {
    kind: 'choice',
    text: 'Is it right?',
    options: [
      { id: 'confirm', label: 'Yes' },
      { id: 'change-pay', label: 'Pay: NOK 500,000', chosen: true },
    ],
  },
  controls: [...controls, { id: 'also-back', label: 'BACK' }],
};

export const farewell: Message = {
  locale: 'en',
  turn: 8,
  blocks: [{ kind: 'text', text: 'Goodbye.' }],
  controls: [],
  ended: true,
};

/** What people and enemies write: long words, emoji, wide and right-to-left letters, controls, halves of characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Arbeidstillatelsesordning'.repeat(3),
        '漢字かなハングル한국어'.repeat(4),
        '👩‍👩‍👧‍👦🇳🇴👍🏽✔️'.repeat(6),
        'مرحبا بالعالم',
        'क्षत्रिय',
        'e\u0301'.repeat(30),
        '\u001b[31mred\u001b]0;title\u0007',
        '\u202eabc\u2066',
        '\r\n',
        '\n\n',
        '\ud800',
        '\t',
        '\u009b2J',
        'a',
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
);

const anyOption = fc.record(
  { id: fc.string({ minLength: 1, maxLength: 8 }), label: anyText, group: anyText },
  { requiredKeys: ['id', 'label'] },
);
const anyOptions = fc.uniqueArray(anyOption, { maxLength: 12, selector: ({ id }) => id });

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const, 'notice' as const), text: anyText }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(anyText, { maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('rows' as const),
    rows: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('sources' as const),
    sources: fc.array(fc.record({ name: anyText, title: anyText, url: anyText, note: anyText }), { maxLength: 2 }),
  }),
);

const anyPrompt: fc.Arbitrary<Prompt> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), text: anyText, hint: anyText, options: anyOptions }),
  fc.record({ kind: fc.constant('countries' as const), text: anyText, options: anyOptions }),
  fc.record({ kind: fc.constant('choices' as const), text: anyText, options: anyOptions, onward: anyText }),
  fc.record({ kind: fc.constant('number' as const), text: anyText, unit: anyText }),
  fc.record({ kind: fc.constantFrom('money' as const, 'date' as const), text: anyText, hint: anyText }),
);

export const anyMessage: fc.Arbitrary<Message> = fc.record(
  {
    locale: fc.constant('en'),
    turn: fc.nat(),
    blocks: fc.array(anyBlock, { maxLength: 5 }),
    prompt: anyPrompt,
    controls: anyOptions,
  },
  { requiredKeys: ['locale', 'turn', 'blocks', 'controls'] },
);
