// What is told in brief, and never judged: citizenship, in the area of those who stay for good.
import type { Report } from '../rules/engine/report.ts';
import type { Facts } from '../rules/facts/fact.ts';

export const isToldInBrief = ({ area, verdict }: Pick<Report, 'area' | 'verdict'>, facts: Facts): boolean =>
  area === 'permanence' && verdict === 'not-yet-known' && facts.permanenceGoal === 'citizenship';
