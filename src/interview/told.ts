// What was made out of a message, to be read by the person before it counts; and what can be said where nothing was.
import type { Facts } from '../rules/facts/fact.ts';
import type { Flow } from './flow.ts';
import { formatAnswer, formatValue, listOf } from './format.ts';
import type { Block, Prompt, Row } from './message.ts';
import { promptOf } from './prompt.ts';
import { isAnswered } from './question.ts';
import type { Told } from './snapshot.ts';
import type { Standing } from './standing.ts';
import type { Words } from './words.ts';

/** Each answer, with the one that it would take the place of. */
export function toldRows(words: Words, flow: Flow, facts: Facts, told: readonly Told[]): Row[] {
  return told.flatMap(({ question: id, value }): Row[] => {
    const question = flow.questions.get(id);
    if (!question) return [];
    const said = formatValue(words, question, value);
    const before = isAnswered(question, facts) ? formatAnswer(words, question, facts) : said;
    return [
      {
        label: words(`${id}.label`),
        value: before === said ? said : words('told-instead', { value: said, before }),
      },
    ];
  });
}

/** The answers that can be given, or how one is written. */
export function choicesFor(words: Words, { flow }: Standing, id: string): Block[] {
  const question = flow.questions.get(id);
  if (!question) return [];
  return [{ kind: 'text', text: plainly(words, promptOf(words, question, {})) }];
}

function plainly(words: Words, prompt: Prompt): string {
  switch (prompt.kind) {
    case 'choice': {
      const labels = prompt.options.map(({ label }) => words('quoted', { text: label }));
      return words('plainly-choice', { options: listOf(words, labels, 'disjunction') });
    }
    case 'choices': {
      const labels = prompt.options.map(({ label }) => words('quoted', { text: label }));
      return words('plainly-choices', { options: listOf(words, labels, 'disjunction') });
    }
    case 'number':
      return words('plainly-number');
    case 'money':
      return words('plainly-money');
    case 'date':
      return words('plainly-date');
    case 'countries':
      return words('plainly-countries');
  }
}
