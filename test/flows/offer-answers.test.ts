// What was answered counts: the chosen priority, an agreement that the contract names, a start that comes too soon.
import { describe, expect, it } from 'vitest';
import { offer as flow } from '../../src/flows/offer.ts';
import { walk } from '../../src/interview/walk.ts';
import { contradictionIn } from '../../src/rules/engine/judge.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { offer as area } from '../../src/rules/offer.ts';
import { engineer, today } from '../support/cases.ts';

const drafted: Facts = { ...engineer, paperKind: 'draft', reviewDepth: 'short' };

describe('the offer', () => {
  it('asks what matters most in both versions, and keeps the answer when going on to the full one', () => {
    const told = { ...drafted, negotiateFirst: 'notice', reviewDepth: 'full' };
    const answers: Record<string, FactValue> = { ...told, firstYearHolidayPaid: true };
    const asked = [...flow.questions.values()].flatMap(({ facts }) => facts);
    for (const fact of asked) if (!(fact in answers)) answers[fact] = null;
    const end = walk(flow, answers, today);
    expect(end.at.kind).toBe('outcome');
    expect(end.path.map(({ id }) => id)).toContain('negotiateFirst');
    expect(end.facts.negotiateFirst).toBe('notice');
  });

  it.each([
    ['no', 'named', 'agreementNamed'],
    ['no', 'none-applies', undefined],
    ['yes-met', 'named', undefined],
  ])('with an agreement that is %s and %s in the contract: %s', (collectiveAgreement, agreementStated, id) => {
    const clash = contradictionIn(area, { ...drafted, collectiveAgreement, agreementStated }, today);
    expect(clash?.id).toBe(id);
  });

  it.each<[string, Facts, string | undefined]>([
    ['an Indian abroad who starts in a week', { startDate: '2026-12-01' }, 'not-met'],
    ['an Indian abroad who starts in spring', { startDate: '2027-04-01' }, 'met'],
    [
      'who must apply first, and does so in March',
      { startDate: '2027-04-01', applicationDate: '2027-03-01' },
      'not-met',
    ],
    ['a German', { startDate: '2026-12-01', citizenship: ['DE'] }, 'does-not-apply'],
    ['a holder of the permit', { startDate: '2026-12-01', currentPermit: 'skilled-worker' }, 'does-not-apply'],
  ])('warns of a start that no permit can be there for: %s', (_, facts, status) => {
    const found = report(area, { ...drafted, ...facts }, today).findings.find(({ rule }) => rule === 'startsTooSoon');
    expect(found?.status).toBe(status);
  });
});
