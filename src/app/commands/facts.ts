// `veiviser facts`: everything that can be said of a case, as JSON Schema or to be read.
import { choiceLabel } from '../../interview/format.ts';
import type { Block } from '../../interview/message.ts';
import { question } from '../../interview/question.ts';
import { caseJsonSchema, firstDay, lastDay, type Notes } from '../../interview/schema.ts';
import type { Words } from '../../interview/words.ts';
import type { Fact, Presumption } from '../../rules/facts/fact.ts';
import { vocabulary } from '../../rules/facts/vocabulary.ts';
import type { Io } from '../io.ts';
import { command } from './arguments.ts';
import { json, prose } from './printing.ts';

export function facts(args: readonly string[], io: Io): Promise<number> {
  return command(args, io, { flags: ['json'], most: 0 }, ({ flag, words }) =>
    flag('json')
      ? json(schema(words))
      : prose(
          words,
          vocabulary.flatMap((fact) => factBlocks(words, fact)),
          io,
        ),
  );
}

function schema(words: Words): Record<string, unknown> {
  const { $schema, ...rest } = caseJsonSchema(notesIn(words));
  return { $schema, title: words('facts-title'), description: words('facts-about'), ...rest };
}

function notesIn(words: Words): Notes {
  return {
    fact: (fact) => ({
      ...titled(words, fact),
      ...(fact.presume && 'value' in fact.presume && { default: fact.presume.value }),
      ...(fact.presume && { 'x-presumed': fact.presume }),
      ...(fact.kind === 'number' && { 'x-unit': fact.unit }),
      ...(fact.kind === 'date' && { 'x-from': firstDay, 'x-to': lastDay }),
      ...(fact.change && { 'x-changeable': true }),
      'x-ask': fact.ask,
    }),
    answer: (fact, answer) => ({ title: answerIn(words, fact, answer) }),
  };
}

const answerIn = (words: Words, fact: Fact, answer: string): string =>
  answer === 'null' ? words('answer-unknown') : choiceLabel(words, question(fact.id), answer);

/** What helps the interview along only is asked by other questions, so it may have no words. */
function titled(words: Words, { id }: Fact): { title: string; description?: string } {
  if (!words.has(`${id}.label`)) return { title: id };
  return { title: words(`${id}.label`), description: words(id) };
}

function factBlocks(words: Words, fact: Fact): Block[] {
  const { title, description } = titled(words, fact);
  const items = [
    ...answersOf(words, fact),
    ...(fact.presume ? [words('facts-presumed', { value: presumedText(fact.presume) })] : []),
    ...(fact.ask === 'self' ? [] : [words('facts-ask', { ask: words(`authority-${fact.ask}`) })]),
  ];
  return [
    { kind: 'heading', text: title === fact.id ? fact.id : `${fact.id} (${title})` },
    ...(description === undefined ? [] : [{ kind: 'text', text: description } as const]),
    { kind: 'list', items },
  ];
}

function presumedText(presumption: Presumption): string {
  if ('value' in presumption) return String(presumption.value);
  if ('atLeast' in presumption) return `≥ ${presumption.atLeast}`;
  return 'times' in presumption ? `${presumption.times} × ${presumption.from}` : '--as-of';
}

function answersOf(words: Words, fact: Fact): string[] {
  const answer = (wanted: string): string => words('facts-answer', { wanted });
  switch (fact.kind) {
    case 'option':
      return fact.options.map((option) => `"${option}": ${answerIn(words, fact, option)}`);
    case 'options':
      return [
        answer(words('input-wanted-options')),
        ...fact.options.map((option) => `"${option}": ${answerIn(words, fact, option)}`),
      ];
    case 'number':
      return [answer(`${fact.min} – ${fact.max} (${words(`unit-name-${fact.unit}`)})`)];
    case 'money':
    case 'yes-no':
    case 'date':
    case 'countries':
      return [answer(words(`input-wanted-${fact.kind}`))];
  }
}
