// What can be answered to a question, one answer for each class that the rules of a day can tell apart.
import type { Question } from '../../src/interview/question.ts';
import { factsOfAnswer } from '../../src/interview/question.ts';
import type { Area } from '../../src/rules/engine/area.ts';
import { cellOf } from '../../src/rules/engine/cell.ts';
import type { FactValue, Money } from '../../src/rules/facts/fact.ts';
import { countrySets } from '../../src/rules/law/countries.ts';

/** Also "I don't know". One answer is kept for each way in which the rules can take it. */
export function representatives(area: Area, question: Question, asOf: string): FactValue[] {
  const { space } = cellOf(area, asOf);
  const seen = new Set<string>();
  return [...candidates(area, question, asOf), null].filter((value) => {
    const facts = factsOfAnswer(question, value);
    const get = (fact: string) => facts[fact] ?? undefined;
    const touched = space.variables.filter(({ inputs }) => inputs.some((input) => question.facts.includes(input)));
    const classes = touched.map((variable) => variable.domain(get));
    // Answers that are only options to the flow are told apart by themselves.
    const key = touched.length > 0 && question.choices === undefined ? JSON.stringify(classes) : JSON.stringify(value);
    if (value !== null && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function candidates(area: Area, question: Question, asOf: string): FactValue[] {
  const { reads, choices } = question;
  switch (reads.kind) {
    case 'option':
      return (choices ?? []).map(({ id }) => id);
    case 'options':
      return [[], ...reads.options.map((option) => [option]), reads.options];
    case 'yes-no':
      return [true, false];
    case 'number':
      return numbers(area, reads.id, asOf).filter((value) => reads.min <= value && value <= reads.max);
    case 'date':
      return dates(area, reads.id, asOf);
    case 'countries':
      return countries();
    case 'money':
      return pays(area, asOf);
  }
}

const around = (at: number): number[] => [at - 1, at, at + 1];

function numbers(area: Area, id: string, asOf: string): number[] {
  const { space } = cellOf(area, asOf);
  const derived = area.derived.filter((each) => each.from.includes(id)).map((each) => each.id);
  const cuts = [id, ...derived].flatMap((each) => space.cutsOf(each)).map((cut) => cut.at);
  return [1, ...cuts.flatMap(around)];
}

function dates(area: Area, id: string, asOf: string): string[] {
  const { space } = cellOf(area, asOf);
  return [asOf, ...space.daysOf(id).filter((day) => day >= asOf)];
}

/** One country of each set there is, and each two of them together. */
function countries(): string[][] {
  const all = ['IN', ...Object.values(countrySets).flatMap((versions) => versions.flatMap(({ codes }) => codes))];
  const each = [...new Set(all)];
  return [...each.map((code) => [code]), ...each.flatMap((one) => ['AU', 'CA', 'UA', 'US'].map((two) => [one, two]))];
}

function pays(area: Area, asOf: string): Money[] {
  const { space } = cellOf(area, asOf);
  const kroner = (amount: number, period: Money['period']): Money => ({ amount, currency: 'NOK', period });
  const cuts = space.cutsOf('payActual').map((cut) => cut.at);
  return [
    ...cuts.flatMap(around).map((amount) => kroner(amount, 'year')),
    kroner(48_000, 'month'),
    kroner(200, 'hour'),
    kroner(400, 'hour'),
    { amount: 5_000, currency: 'EUR', period: 'month' },
  ];
}
