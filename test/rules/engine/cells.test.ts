// Within a cell of dates nothing changes but the date itself and its year; and what is asked of nobody is everything.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/rules/dates.ts';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { cellStarts } from '../../../src/rules/engine/area.ts';
import { cellDay } from '../../../src/rules/engine/cell.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { changed, engineer, kroner } from '../../support/cases.ts';

const starts = cellStarts(eligibility);
const spans = starts.map((first, index): [string, string] => [first, addDays(starts[index + 1] ?? '2030-01-01', -1)]);

describe.each<[string, Facts]>([
  ['nobody', {}],
  ['the engineer', engineer],
  ['the engineer, underpaid', changed(engineer, { basePay: kroner(460_000) })],
  ['a graduate without an offer', { citizenship: ['US'], offer: 'none', degreeFromNorway: true, funds: 300_000 }],
  ['a skilled worker with a new employer', { currentPermit: 'skilled-worker', samePositionType: true }],
])('for %s', (_name, facts) => {
  it.each(spans)('nothing changes from %s to %s', (first, last) => {
    expect(cellDay(eligibility, last)).toBe(first);
    // A day that is not said is presumed to be the day of judging, so it is the one thing that moves.
    const said = (asOf: string) =>
      JSON.stringify(report(eligibility, { ...facts, applicationDate: '2026-11-22' }, asOf))
        .replaceAll(/"onOr(After|Before)":"[^"]*"/g, 'A DAY TO APPLY')
        .replaceAll(asOf, 'DAY')
        .replaceAll(/"year":\d+/g, 'YEAR');
    const unsaid = (asOf: string) =>
      report(eligibility, facts, asOf).findings.map(({ rule, status }) => `${rule} ${status}`);
    expect(unsaid(last)).toEqual(unsaid(first));
    if (first > '2026-11-22' || last < '2026-11-22') expect(said(last)).toBe(said(first));
  });
});
