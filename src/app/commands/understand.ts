// `veiviser understand`: what a typed answer to a question is taken to mean.
import { flows } from '../../flows/index.ts';
import { short } from '../../interview/case-problem.ts';
import type { Flow } from '../../interview/flow.ts';
import { formatValue } from '../../interview/format.ts';
import { type Question, question } from '../../interview/question.ts';
import { read, type Understanding } from '../../interview/read/index.ts';
import { readSeveral } from '../../interview/read/several.ts';
import { refusalText } from '../../interview/refusal.ts';
import type { Told } from '../../interview/snapshot.ts';
import { meant } from '../../interview/suggest.ts';
import { walk } from '../../interview/walk.ts';
import type { Words } from '../../interview/words.ts';
import { findFact, vocabulary } from '../../rules/facts/vocabulary.ts';
import type { Io } from '../io.ts';
import { BadInput, badInput, command, dayGiven } from './arguments.ts';
import { lexiconsFor } from './lexicons.ts';
import { json } from './printing.ts';

export function understand(args: readonly string[], io: Io): Promise<number> {
  const takes = { values: ['question', 'on'], flags: ['json'], most: Number.POSITIVE_INFINITY };
  return command(args, io, takes, ({ value, flag, rest, locale, words }) => {
    const named = value('question');
    const day = dayGiven(value('on')) ?? io.today();
    // Without quotation marks the shell parts a text at its spaces.
    const text = rest.join(' ');
    const context = { lexicons: lexiconsFor(io, locale), locale, day };
    if (named === undefined) {
      if (text === '') throw badInput('input-no-question');
      const told = readSeveral(everyQuestion(), text, context);
      return flag('json') ? json({ understanding: 'several', told }) : severally(words, told);
    }
    const { flow, asked } = questionNamed(named);
    const understood = read(asked.reads, text, context);
    return flag('json') ? json(understood) : `${line(words, flow, asked, understood, day)}\n`;
  });
}

/** Every question of every flow, each once. */
const everyQuestion = (): readonly Question[] => [
  ...new Map([...flows.values()].flatMap((flow) => [...flow.questions])).values(),
];

/** What a message without a question tells of, a line each. */
function severally(words: Words, told: readonly Told[]): string {
  if (told.length === 0) return `${words('problem-not-understood')}\n`;
  const lines = told.map(({ question: id, value }) => {
    const { asked } = questionNamed(id);
    return `${words(`${id}.label`)}: ${formatValue(words, asked, value)}\n`;
  });
  return lines.join('');
}

function questionNamed(name: string): { flow: Flow; asked: Question } {
  const all = [...flows.values()];
  for (const flow of all) {
    const asked = flow.questions.get(name);
    if (asked) return { flow, asked };
  }
  const [flow] = all;
  if (flow && findFact(name)) return { flow, asked: question(name) };
  const known = [...vocabulary.map((fact) => fact.id), ...all.flatMap((each) => [...each.questions.keys()])];
  const near = meant(name, known);
  throw new BadInput((words) =>
    near === undefined
      ? [words('input-unknown-fact', { fact: short(name) }), words('input-see-facts')].join(' ')
      : words('input-unknown-fact.meant', { fact: short(name), meant: near }),
  );
}

function line(words: Words, flow: Flow, asked: Question, understood: Understanding, day: string): string {
  const { understanding } = understood;
  const said = (text: string): string => `${understanding}: ${text}`;
  switch (understood.understanding) {
    case 'value':
    case 'confirm':
      return said(formatValue(words, asked, understood.value));
    case 'ask-again': {
      const standing = { flow, area: flow.area, asOf: day, walk: walk(flow, {}, day), question: asked };
      return said(refusalText(words, standing, understood.problem));
    }
    case 'command':
      return said(words(`control-${understood.value}`));
    case 'help':
      return said(words('control-help'));
    case 'puzzled':
      return said(words('control-why'));
    case 'unsure':
      return said(words('answer-unknown'));
  }
}
