// The plan of a move, task by task.
import { arrival } from '../../src/rules/arrival.ts';
import { type Report, report } from '../../src/rules/engine/report.ts';
import type { ReportedTask } from '../../src/rules/engine/tasks.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { today } from './cases.ts';

export const planned = (facts: Facts, asOf: string = today): Report => report(arrival, facts, asOf);

export const taskIn = (facts: Facts, id: string, asOf?: string): ReportedTask | undefined =>
  planned(facts, asOf).tasks.find(({ task }) => task === id);

/** The tasks that are surely to be done, in the order of the law. */
export const toDo = (facts: Facts, asOf?: string): string[] =>
  planned(facts, asOf)
    .tasks.filter(({ status }) => status === 'open' || status === 'late')
    .map(({ task }) => task);
