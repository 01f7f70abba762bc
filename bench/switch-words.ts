// What the hand-written interview says: the same Fluent messages, put together without an engine.
import { formatAmount, formatCountry, formatUnit } from '../src/interview/format.ts';
import type { Block, Message, Option, Prompt } from '../src/interview/message.ts';
import type { Words } from '../src/interview/words.ts';
import { countryCodes } from '../src/rules/law/countries.ts';
import type { Answer, Asked, Progress } from './switch.ts';
import { questions } from './switch.ts';

const assumed = ['familyTie', 'currentPermit', 'purpose', 'whereNow', 'educationDocumented', 'workplace'];
const controls = ['back', 'why', 'dont-know', 'rather-not-say', 'check', 'help', 'language', 'quit'];

export function createSwitchWords(words: Words): (progress: Progress, asked: Asked) => Message {
  const countries = countryCodes.map((code): Option => ({ id: code, label: formatCountry(words, code) }));
  const text = (spoken: string): Block => ({ kind: 'text', text: spoken });

  function label(id: string, option: string): string {
    const own = `${id}.is-${option}`;
    if (words.has(own)) return words(own);
    return words.has(option) ? words(option) : words(`educationLevel.is-${option}`);
  }

  function shown(id: string, answer: Answer): string {
    if (typeof answer === 'number') return formatUnit(words, 'percent', answer);
    if (typeof answer === 'string') return id === 'citizenship' ? formatCountry(words, answer) : label(id, answer);
    return words(`money-per-${answer.period}`, { amount: formatAmount(words, answer.amount) });
  }

  const row = (id: string, { answers }: Progress) => ({
    label: words(`${id}.label`),
    value: shown(id, answers[id] as Answer),
  });

  function prompt(id: string, options: readonly string[]): Prompt {
    const said = { text: words(id), ...(words.has(`${id}.hint`) && { hint: words(`${id}.hint`) }) };
    switch (id) {
      case 'citizenship':
        return { kind: 'countries', ...said, options: countries };
      case 'positionPercent':
        return { kind: 'number', ...said, unit: 'percent' };
      case 'basePay':
        return { kind: 'money', ...said };
      default:
        return {
          kind: 'choice',
          ...said,
          options: options.map((option) => ({ id: option, label: label(id, option) })),
        };
    }
  }

  function check(progress: Progress): Pick<Message, 'blocks' | 'prompt'> {
    const rows = questions.map(([id]) => ({ id, ...row(id, progress) }));
    return {
      blocks: [
        { kind: 'heading', text: words('check-heading') },
        text(words('check-assumed')),
        { kind: 'list', items: assumed.map((fact) => words(`${fact}.assumed`)) },
      ],
      prompt: {
        kind: 'choice',
        text: words('check-intro'),
        options: [
          { id: '/confirm', label: words('control-confirm') },
          ...rows.map(({ id, label: name, value }) => ({ id: `/change.${id}`, label: `${name}: ${value}` })),
        ],
      },
    };
  }

  return (progress, { turn, problem }) => {
    const { at } = progress;
    const question = questions[at];
    const before = questions[at - 1];
    const asking = question && {
      blocks: [text(words('progress', { at: at + 1, of: questions.length }))],
      prompt: prompt(question[0], question.slice(1)),
    };
    const { blocks, prompt: shownPrompt } = asking ?? check(progress);
    return {
      locale: words.locale,
      turn,
      ...(before && !problem && { noted: row(before[0], progress) }),
      blocks: problem ? [text(words('problem-not-understood')), ...blocks] : blocks,
      ...(shownPrompt && { prompt: shownPrompt }),
      controls: controls.map((name) => ({ id: `/${name}`, label: words(`control-${name}`) })),
    };
  };
}
