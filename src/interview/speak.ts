// A view put in words: what a person reads, in their language, still without a medium.

import { answeredIn, answersKept } from './answered.ts';
import { caseProblemText } from './case-problem.ts';
import { checking } from './checking.ts';
import { formatAnswer, formatDate, formatValue } from './format.ts';
import { cardBlocks, noCardBlocks } from './guide.ts';
import { carryBlocks, handingOver } from './handing-over.ts';
import { introduction } from './introduction.ts';
import type { Block, Message, Prompt } from './message.ts';
import { choosing, choosingPaper, concludedControls, followingBlocks, offering } from './offering.ts';
import { promptOf } from './prompt.ts';
import { refusalText } from './refusal.ts';
import { dateOf, type Locale, locales, type Snapshot } from './snapshot.ts';
import { controls, type Speaking, type Spoken } from './speaking.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Setting } from './step.ts';
import { choicesFor, toldRows } from './told.ts';
import type { Part, View } from './view.ts';
import { ahead } from './walk.ts';
import { whyBlocks } from './why.ts';
import type { Words } from './words.ts';

export type Speak = (snapshot: Snapshot | undefined, view: View) => Message;

/** `words` by locale. A message is made of the view's parts, then of what the stage calls for. */
export interface SpeakSetting extends Pick<Setting, 'flows' | 'guide' | 'papers'>, Pick<Speaking, 'tell'> {
  /** Whether what was said is still there next time; it is unless this says otherwise. */
  readonly kept?: boolean;
}

export function createSpeak(setting: SpeakSetting, words: Readonly<Record<string, Words>>): Speak {
  return (snapshot, view) => {
    const own = words[snapshot?.locale ?? localeOf(view)] as Words;
    if (!snapshot) {
      const blocks: Block[] = [{ kind: 'text', text: own('forgotten') }];
      return { locale: own.locale, turn: view.turn, blocks, controls: [], ended: true };
    }
    let standing: Standing | undefined;
    const { flows, guide, papers, tell, kept = true } = setting;
    const speaking: Speaking = {
      words: own,
      all: words,
      snapshot,
      get standing() {
        standing ??= standingOf(flows, snapshot, view.day);
        return standing;
      },
      flows,
      guide,
      papers,
      tell,
      kept,
      day: view.day,
    };
    const paper = view.parts.find((part) => part.part === 'paper')?.id;
    const spoken = view.parts.map((part) => speakPart(speaking, part));
    const last = spoken.at(-1);
    return {
      locale: own.locale,
      turn: view.turn,
      ...notedIn(speaking, view.parts),
      blocks: spoken.flatMap((each) => each.blocks),
      ...(last?.prompt && { prompt: last.prompt }),
      controls: last?.controls ?? [],
      ...(paper !== undefined && { paper }),
      ...(snapshot.stage === 'away' && { ended: true as const }),
    };
  };
}

/** Of a person who was forgotten, only the language of the last word is known. */
function localeOf({ parts }: View): Locale {
  const forgotten = parts.find((part) => part.part === 'forgotten');
  return forgotten?.locale ?? locales[0];
}

function notedIn(speaking: Speaking, parts: readonly Part[]): Pick<Message, 'noted'> {
  const { words, snapshot } = speaking;
  const noted = parts.find((part) => part.part === 'noted');
  const question = noted && speaking.standing.flow.questions.get(noted.question);
  if (question) {
    return { noted: { label: words(`${question.id}.label`), value: formatAnswer(words, question, snapshot.facts) } };
  }
  const begins = parts.some((part) => part.part === 'flow' && !part.again);
  return begins ? { noted: { label: words('choose-flow.label'), value: words(`flow-${snapshot.flow}`) } } : {};
}

const text = (spoken: string): Block => ({ kind: 'text', text: spoken });
const notice = (spoken: string): Block => ({ kind: 'notice', text: spoken });

function speakPart(speaking: Speaking, part: Part): Spoken {
  const { words, snapshot } = speaking;
  switch (part.part) {
    case 'welcome':
      if (snapshot.stage === 'choosingLanguage') return { blocks: [] };
      return { blocks: [text(words('welcome'))] };
    case 'welcome-back':
      return { blocks: [text(words('welcome-back', { count: answersKept(speaking) }))] };
    case 'flow':
      return { blocks: introduction(speaking, part) };
    case 'problem':
      return {
        blocks: [
          notice(
            refusalText(words, speaking.standing, part.problem, { path: answeredIn(speaking), facts: snapshot.facts }),
          ),
        ],
      };
    case 'dated':
      return { blocks: [notice(words('as-of', { date: formatDate(words, dateOf(snapshot, speaking.day)) }))] };
    case 'noted':
      return { blocks: [] };
    case 'put-aside':
      return { blocks: [text(words('put-aside', { count: part.count }))] };
    case 'same-result':
      return { blocks: [text(words('result-same'))] };
    case 'reminder':
      return { blocks: [], controls: concludedControls(speaking) };
    case 'why':
      return { blocks: whyBlocks(words, speaking.standing, part.question) };
    case 'about':
      return { blocks: [text(words(`${part.question}.why`)), text(words('about-more'))] };
    case 'choices':
      return { blocks: choicesFor(words, speaking.standing, part.question) };
    case 'help':
      return { blocks: [{ kind: 'heading', text: words('control-help') }, text(words('help'))] };
    case 'carry':
      return { blocks: carryBlocks(words, part.carry) };
    case 'paper':
      return { blocks: [text(words('paper-here', { paper: words(`paper-${part.id}`) }))] };
    case 'import-how':
      return { blocks: [text(words('import-how'))] };
    case 'case-problem':
      return { blocks: [notice(words('import-problem', { problem: caseProblemText(words, part.problem) }))] };
    case 'imported':
      return { blocks: [text(words('imported', { count: part.count }))] };
    case 'card': {
      const card = speaking.guide.card(part.card, dateOf(snapshot, speaking.day));
      return { blocks: card ? cardBlocks(words, card, part.also) : [] };
    }
    case 'no-card':
      return { blocks: noCardBlocks(words) };
    case 'ask-how':
      return { blocks: [text(words('guide-ask-how'))] };
    case 'restarted':
      return { blocks: [text(words('restarted'))] };
    case 'forgotten':
      return { blocks: [text(words('forgotten'))] };
    case 'present':
      return present(speaking);
  }
}

function present(speaking: Speaking): Spoken {
  const { words, snapshot, all, kept } = speaking;
  switch (snapshot.stage) {
    case 'choosing':
      return choosing(speaking);
    case 'offering':
      return offering(speaking);
    case 'choosingPaper':
      return choosingPaper(speaking);
    case 'handingOver':
      return handingOver(speaking);
    case 'sureToReplace':
      return { blocks: [], prompt: yesNo(words, words('replace-sure', { count: Object.keys(snapshot.facts).length })) };
    case 'welcoming':
    case 'asking':
    case 'explaining':
      return asking(words, snapshot, speaking.standing);
    case 'confirming':
      return confirming(words, snapshot, speaking.standing);
    case 'checking':
      return checking(words, snapshot, speaking.standing);
    case 'concluded':
      return {
        blocks: [...speaking.tell(words, speaking.standing), ...followingBlocks(speaking)],
        controls: concludedControls(speaking),
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
      return { blocks: [text(words(kept ? 'quit-saved' : 'quit-unsaved'))] };
  }
}

const yesNo = (words: Words, asked: string, yes = 'yes', no = 'no'): Prompt => ({
  kind: 'choice',
  text: asked,
  options: [
    { id: 'yes', label: words(yes) },
    { id: 'no', label: words(no) },
  ],
});

function asking(words: Words, snapshot: Snapshot, { question, walk, flow, asOf }: Standing): Spoken {
  if (!question) return { blocks: [] };
  const revisiting = walk.path.indexOf(question);
  const at = revisiting === -1 ? walk.path.length + 1 : revisiting + 1;
  const of = Math.max(at, walk.path.length + ahead(flow, snapshot.facts, asOf));
  return {
    // As text: these need no grouping, and the first formatter of a process is slow to make.
    blocks: [text(words('progress', { at: String(at), of: String(of) }))],
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

function confirming(words: Words, { doubt, facts }: Snapshot, { flow }: Standing): Spoken {
  const question = doubt && flow.questions.get(doubt.question);
  if (!question) return { blocks: [] };
  const own = controls(words, 'back', 'help', 'quit');
  if (doubt.more) {
    const rows = toldRows(words, flow, facts, [doubt, ...doubt.more]);
    const prompt = yesNo(words, words('confirm-several'), 'confirm-yes', 'confirm-no');
    return { blocks: [text(words('told-several')), { kind: 'rows', rows }], prompt, controls: own };
  }
  const value = formatValue(words, question, doubt.value);
  // What is not named is said not to be there, so it is asked whether that is all.
  const asked =
    question.mentions && Array.isArray(doubt.value)
      ? words('confirm-value.only', { count: doubt.value.length, value })
      : words('confirm-value', { value });
  return { blocks: [], prompt: yesNo(words, asked, 'confirm-yes', 'confirm-no'), controls: own };
}
