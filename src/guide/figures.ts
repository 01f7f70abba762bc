// The figures that cards name, read from the rules: a card knows where a figure stands, never what it is.
import type { CardFigure } from '../interview/guide.ts';
import { amountOn } from '../rules/amounts.ts';
import { areas } from '../rules/areas.ts';
import { covers } from '../rules/dates.ts';
import type { Area } from '../rules/engine/area.ts';
import { spanOf } from '../rules/engine/tasks.ts';
import { told } from '../rules/told.ts';

/** An amount, a figure that is worked out without facts, a deadline, the law's own of a clause, or one only told. */
export type Where =
  | { readonly area: string; readonly amount: string; readonly key?: string }
  | { readonly area: string; readonly figure: string }
  | { readonly area: string; readonly task: string; readonly part: 'days' | 'months'; readonly of?: 'start' | 'due' }
  | { readonly area: string; readonly clause: string; readonly part: string; readonly unit?: string }
  | { readonly told: keyof typeof told };

/** The figure on a day; nothing where none is known. What is looked for and not there is a programmer's mistake. */
export function figureOn(where: Where, day: string): CardFigure | undefined {
  if ('told' in where) return toldOn(where.told, day);
  const area = areas.get(where.area);
  if (!area) throw new Error(`No area is called ${where.area}`);
  if ('amount' in where) return amountIn(area, where.amount, where.key ?? 'all', day);
  if ('clause' in where) return clauseIn(area, where, day);
  return 'figure' in where ? reckonedIn(area, where.figure, day) : spanIn(area, where);
}

/** Whether a day may come on which none is known: not of a deadline, but of a figure of a year. */
export const mayLapse = (where: Where): boolean =>
  'amount' in where || 'figure' in where || ('told' in where && told[where.told].to !== undefined);

function toldOn(id: keyof typeof told, day: string): CardFigure | undefined {
  const { value, unit, from = day, to = day } = told[id];
  return from <= day && day <= to ? { value, unit } : undefined;
}

function found<Thing extends { readonly id: string }>(among: readonly Thing[], id: string): Thing {
  const thing = among.find((each) => each.id === id);
  if (!thing) throw new Error(`Nothing is called ${id}`);
  return thing;
}

function amountIn(area: Area, id: string, key: string, day: string): CardFigure | undefined {
  const timeline = found(area.amounts, id);
  const value = amountOn(timeline, day)?.values[key];
  return value === undefined ? undefined : { value, unit: timeline.unit };
}

function reckonedIn(area: Area, id: string, day: string): CardFigure | undefined {
  const { versions, unit } = found(area.reckonings, id);
  const version = versions.findLast(({ from, to = day }) => from <= day && day <= to);
  const value = version?.value(() => undefined, day);
  if (value === undefined) return undefined;
  return { value: typeof value === 'number' ? value : value.value, unit };
}

function spanIn(area: Area, { task, part, of = 'due' }: Extract<Where, { task: string }>): CardFigure {
  const value = spanOf(found(area.tasks, task)[of])?.[part];
  if (value === undefined) throw new Error(`${task} has no ${of} within ${part}`);
  return { value: Math.abs(value), unit: part };
}

function clauseIn(
  area: Area,
  { clause, part, unit = part }: Extract<Where, { clause: string }>,
  day: string,
): CardFigure {
  const value = found(area.clauses, clause).versions.findLast((each) => covers(each, day))?.figures?.[part];
  if (value === undefined) throw new Error(`${clause} has no ${part}`);
  return { value, unit };
}
