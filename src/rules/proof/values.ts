// Values of facts that between them come to every class of every variable of a cell: what cases are made of.
import { addDays, addMonths } from '../dates.ts';
import type { Cell } from '../engine/cell.ts';
import type { Fact, FactValue, Money, NumberFact, PayPeriod } from '../facts/fact.ts';
import { factOf } from '../facts/vocabulary.ts';
import { countrySets } from '../law/countries.ts';

/** A day to count others from: in the cell, but not before anybody could have said it. */
const earliest = '2010-01-01';

export function valuesOf(cell: Cell, id: string): readonly FactValue[] {
  const fact = factOf(id);
  switch (fact.kind) {
    case 'option':
      return [...fact.options, ...Object.keys(fact.means ?? {}).filter((each) => !fact.options.includes(each))];
    case 'yes-no':
      return [true, false];
    case 'options':
      return [[], ...fact.options.map((option) => [option]), fact.options];
    case 'number':
      return numbers(cell, fact);
    case 'date':
      return days(cell, id);
    case 'countries':
      return countries(cell, fact);
    case 'money':
      return pays(cell, id);
  }
}

/** Where the fact, or what is worked out from it, is cut. */
const cutsFor = ({ area, space }: Cell, id: string): number[] =>
  [id, ...area.derived.filter((each) => each.from.includes(id)).map((each) => each.id)].flatMap((each) =>
    space.cutsOf(each).map((cut) => cut.at),
  );

function numbers(cell: Cell, { id, min, max, whole }: NumberFact): number[] {
  const step = whole ? 1 : 0.5;
  const around = cutsFor(cell, id).flatMap((at) => [at - step, at, at + step]);
  const all = [...around, min, max, Math.round((min + max) / 2)];
  return [...new Set(all)].filter((value) => min <= value && value <= max && (!whole || Number.isInteger(value)));
}

function days({ space, day }: Cell, id: string): string[] {
  const base = day < earliest ? earliest : day;
  const shifts = space.variables.flatMap((variable) => {
    const [, fact, than, months, more] = variable.id.split(':');
    if (than === undefined || (fact !== id && than !== id)) return [];
    const sign = fact === id ? 1 : -1;
    const at = addDays(addMonths(base, sign * Number(months)), sign * Number(more));
    return [addDays(at, -1), at, addDays(at, 1)];
  });
  const all = [base, ...space.daysOf(id), ...shifts];
  return [...new Set(all)].filter((each) => each >= '1900-01-01' && each <= '2199-12-31');
}

/** For each class of citizenships some that are in it. */
function countries({ space, day }: Cell, fact: Fact): string[][] {
  const level = space.variables.findIndex((variable) => variable.id === fact.id);
  const variable = space.variables[level];
  if (!variable) return [['IN']];
  const codes = [...new Set(Object.values(countrySets).flatMap((all) => all.flatMap((set) => set.codes)))];
  const single = ['IN', ...codes].map((code) => [code]);
  const pairs = codes.flatMap((one) => ['AU', 'CA', 'DE', 'SE', 'US'].map((two) => [one, two]));
  const more = codes.flatMap((one) => [
    [one, 'AU', 'CA'],
    [one, 'AU', 'SE'],
    [one, 'CA', 'SE'],
    [one, 'AU', 'CA', 'SE'],
  ]);
  const found = new Map<string, string[]>();
  for (const list of [...single, ...pairs, ...more]) {
    const key = String(variable.domain((id) => (id === fact.id ? list : undefined)));
    if (!found.has(key)) found.set(key, list);
  }
  return day === '' ? [] : [...found.values()];
}

function pays(cell: Cell, id: string): Money[] {
  const kroner = (amount: number, period: PayPeriod): Money => ({ amount, currency: 'NOK', period });
  const cuts = [...new Set(cutsFor(cell, id))].filter((at) => at > 1_000);
  return [
    ...cuts.flatMap((at) => [at - 1, at, at + 1]).map((amount) => kroner(amount, 'year')),
    kroner(1_000, 'year'),
    kroner(9_000_000, 'year'),
    kroner(40_000, 'month'),
    kroner(200, 'hour'),
    kroner(400, 'hour'),
    kroner(20_000, 'fortnight'),
    kroner(10_000, 'week'),
    kroner(2_000, 'day'),
    { amount: 60_000, currency: 'EUR', period: 'year' },
  ];
}
