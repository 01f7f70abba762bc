// A view put in words: what a person reads, in their language, still without a medium.

import { assumedRows } from './assumed.ts';
import type { Command } from './event.ts';
import { formatAnswer, formatDate, formatValue } from './format.ts';
import type { Block, Message, Option, Prompt } from './message.ts';
import { promptOf } from './prompt.ts';
import { refusalText } from './refusal.ts';
import { resultBlocks } from './result.ts';
import { locales, type Snapshot } from './snapshot.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Setting } from './step.ts';
import type { Part, View } from './view.ts';
import { whyBlocks } from './why.ts';
import type { Words } from './words.ts';

export type Speak = (snapshot: Snapshot | undefined, view: View) => Message;

/** `words` by locale. A message is made of the view's parts, then of what the stage calls for. */
export function createSpeak(setting: Pick<Setting, 'flows'>, words: Readonly<Record<string, Words>>): Speak {
  return (snapshot, view) => {
    const own = words[snapshot?.locale ?? locales[0]] as Words;
    if (!snapshot) {
      const blocks: Block[] = [{ kind: 'text', text: own('forgotten') }];
      return { locale: own.locale, turn: view.turn, blocks, controls: [], ended: true };
    }
    const standing = standingOf(setting.flows, snapshot, view.day);
    const spoken = view.parts.map((part) => speakPart(own, snapshot, standing, view, part, words));
    const last = spoken.at(-1);
    return {
      locale: own.locale,
      turn: view.turn,
      ...notedIn(own, snapshot, standing, view.parts),
      blocks: spoken.flatMap((each) => each.blocks),
      ...(last?.prompt && { prompt: last.prompt }),
      controls: last?.controls ?? [],
      ...(snapshot.stage === 'away' && { ended: true as const }),
    };
  };
}

interface Spoken {
  readonly blocks: readonly Block[];
  readonly prompt?: Prompt;
  readonly controls?: readonly Option[];
}

function notedIn(
  words: Words,
  { facts }: Snapshot,
  { flow }: Standing,
  parts: readonly Part[],
): Pick<Message, 'noted'> {
  const noted = parts.find((part) => part.part === 'noted');
  const question = noted && flow.questions.get(noted.question);
  if (!question) return {};
  return { noted: { label: words(`${question.id}.label`), value: formatAnswer(words, question, facts) } };
}

const text = (spoken: string): Block => ({ kind: 'text', text: spoken });
const notice = (spoken: string): Block => ({ kind: 'notice', text: spoken });

function speakPart(
  words: Words,
  snapshot: Snapshot,
  standing: Standing,
  view: View,
  part: Part,
  all: Readonly<Record<string, Words>>,
): Spoken {
  switch (part.part) {
    case 'welcome':
      if (snapshot.stage === 'choosingLanguage') return { blocks: [] };
      return { blocks: welcome(words, snapshot.flow) };
    case 'welcome-back':
      return { blocks: [text(words('welcome-back', { count: standing.walk.path.length }))] };
    case 'problem':
      return { blocks: [notice(refusalText(words, standing, part.problem))] };
    case 'noted':
      return { blocks: [] };
    case 'why':
      return { blocks: whyBlocks(words, standing, part.question) };
    case 'help':
      return { blocks: [{ kind: 'heading', text: words('control-help') }, text(words('help'))] };
    case 'restarted':
      return { blocks: [text(words('restarted'))] };
    case 'forgotten':
      return { blocks: [text(words('forgotten'))] };
    case 'present':
      return present(words, snapshot, standing, view, all);
  }
}

function welcome(words: Words, flow: string): Block[] {
  return [
    { kind: 'heading', text: words(flow) },
    text(words('welcome')),
    text([words(`${flow}.about`), words(`${flow}.time`)].join(' ')),
    text(words(`${flow}.have`)),
  ];
}

const controls = (words: Words, ...names: readonly Command[]): Option[] =>
  names.map((name) => ({ id: `/${name}`, label: words(`control-${name}`) }));

function present(
  words: Words,
  snapshot: Snapshot,
  standing: Standing,
  view: View,
  all: Readonly<Record<string, Words>>,
): Spoken {
  switch (snapshot.stage) {
    case 'welcoming':
    case 'asking':
      return asking(words, snapshot, standing);
    case 'confirming':
      return confirming(words, snapshot, standing);
    case 'checking':
      return checking(words, snapshot, standing);
    case 'concluded':
      return {
        blocks: resultBlocks(words, standing),
        controls: controls(
          words,
          ...(snapshot.facts.moreDetail === true || standing.outcome === 'noPermitNeeded' ? [] : (['more'] as const)),
          'change',
          'language',
          'restart',
          'quit',
        ),
      };
    case 'choosingLanguage': {
      const options = locales.map((locale) => ({
        id: `/language.${locale}`,
        label: all[locale]?.('language-name') ?? locale,
      }));
      const asked = locales.map((locale) => all[locale]?.('choose-language') ?? '').join(' · ');
      return { blocks: [], prompt: { kind: 'choice', text: asked, options } };
    }
    case 'sureToRestart':
      return { blocks: [], prompt: yesNo(words, words('restart-sure')) };
    case 'away':
      return { blocks: [text(words('quit-saved')), text(words('last-line', { date: formatDate(words, view.day) }))] };
  }
}

const yesNo = (words: Words, asked: string): Prompt => ({
  kind: 'choice',
  text: asked,
  options: [
    { id: 'yes', label: words('yes') },
    { id: 'no', label: words('no') },
  ],
});

function asking(words: Words, snapshot: Snapshot, { question, walk }: Standing): Spoken {
  if (!question) return { blocks: [] };
  const revisiting = walk.path.indexOf(question);
  const at = revisiting === -1 ? walk.path.length + 1 : revisiting + 1;
  const of = Math.max(at, walk.path.length + walk.ahead);
  return {
    blocks: [text(words('progress', { at, of }))],
    prompt: promptOf(words, question, snapshot.facts),
    controls: controls(
      words,
      ...(at > 1 ? (['back'] as const) : []),
      'why',
      'dont-know',
      'rather-not-say',
      'check',
      'help',
      'language',
      'quit',
    ),
  };
}

function confirming(words: Words, { doubt }: Snapshot, { flow }: Standing): Spoken {
  const question = doubt && flow.questions.get(doubt.question);
  if (!question) return { blocks: [] };
  const prompt = yesNo(words, words('confirm-value', { value: formatValue(words, question, doubt.value) }));
  return { blocks: [], prompt, controls: controls(words, 'back', 'help', 'quit') };
}

function checking(words: Words, snapshot: Snapshot, standing: Standing): Spoken {
  const { walk } = standing;
  const changes = walk.path.map((question): Option => {
    const answer = formatAnswer(words, question, snapshot.facts);
    return { id: `/change.${question.id}`, label: `${words(`${question.id}.label`)}: ${answer}` };
  });
  const assumed = assumedRows(words, standing);
  const confirm = { id: '/confirm', label: words(standing.outcome ? 'control-confirm' : 'control-resume') };
  return {
    blocks: [
      { kind: 'heading', text: words('check-heading') },
      ...(assumed.length > 0
        ? [{ kind: 'text', text: words('check-assumed') } as const, { kind: 'list', items: assumed } as const]
        : []),
    ],
    prompt: { kind: 'choice', text: words('check-intro'), hint: words('check-choose'), options: [confirm, ...changes] },
    controls: controls(words, 'help', 'language', 'restart', 'quit'),
  };
}
