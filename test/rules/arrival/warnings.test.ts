// What a plan warns of, and which days and answers cannot both be right.
import { describe, expect, it } from 'vitest';
import { arrival } from '../../../src/rules/arrival.ts';
import { contradictionIn } from '../../../src/rules/engine/judge.ts';
import { today } from '../../support/cases.ts';
import { planned } from '../../support/plans.ts';

const statusOf = (rule: string, facts: Parameters<typeof planned>[0], asOf?: string) =>
  planned(facts, asOf).findings.find((each) => each.rule === rule)?.status;

describe('a warning', () => {
  const decided = { citizenship: ['IN'], decisionDate: '2027-02-01' };
  it.each([
    ['worksAfterGrant', { ...decided, startDate: '2027-01-31' }, 'not-met'],
    ['worksAfterGrant', { ...decided, startDate: '2027-02-01' }, 'met'],
    ['worksAfterGrant', { ...decided, currentPermit: 'student', startDate: '2027-01-31' }, 'met'],
    ['worksAsStudent', { ...decided, currentPermit: 'student', startDate: '2027-01-31' }, 'not-met'],
    ['worksAsStudent', { ...decided, currentPermit: 'student', startDate: '2027-02-01' }, 'met'],
    ['worksAsStudent', { ...decided, startDate: '2027-01-31' }, 'met'],
    ['worksAsJobSeeker', { ...decided, currentPermit: 'job-seeker', startDate: '2027-01-31' }, 'not-met'],
    ['worksAsJobSeeker', { ...decided, currentPermit: 'job-seeker', startDate: '2027-02-01' }, 'met'],
    ['worksAsJobSeeker', { ...decided, currentPermit: 'student', startDate: '2027-01-31' }, 'met'],
    ['worksAfterGrant', { citizenship: ['IN'], startDate: '2027-01-31' }, 'unknown'],
    ['worksAfterGrant', { citizenship: ['SE'], startDate: '2027-01-31' }, 'does-not-apply'],
    ['entersInTime', { ...decided, arrivalDate: '2027-08-01' }, 'met'],
    ['entersInTime', { ...decided, arrivalDate: '2027-08-02' }, 'not-met'],
    ['entersWithVisa', { ...decided, needsEntryVisa: true, arrivalDate: '2027-01-31' }, 'not-met'],
    ['entersWithVisa', { ...decided, needsEntryVisa: true, arrivalDate: '2027-02-01' }, 'met'],
    ['entersWithVisa', { ...decided, needsEntryVisa: false, arrivalDate: '2027-01-31' }, 'does-not-apply'],
    ['earlyStartOffice', { citizenship: ['IN'], earlyStart: true, city: 'oslo' }, 'not-met'],
    ['earlyStartOffice', { citizenship: ['IN'], earlyStart: true, city: 'kirkenes' }, 'met'],
    ['earlyStartOffice', { citizenship: ['IN'], earlyStart: true, city: 'elsewhere' }, 'met'],
    ['earlyStartOffice', { citizenship: ['IN'], earlyStart: false, city: 'oslo' }, 'does-not-apply'],
    ['depositAccount', { citizenship: ['SE'], depositAsked: 'elsewhere' }, 'not-met'],
    ['depositAccount', { citizenship: ['SE'], depositAsked: 'blocked-account' }, 'met'],
  ])('%s for %o is %s', (rule, facts, status) => {
    expect(statusOf(rule, facts)).toBe(status);
  });

  it.each([
    ['entersInTime', '2019-12-31', 'no-rule'],
    ['entersInTime', '2020-01-01', 'unknown'],
    ['entersWithVisa', '2023-12-31', 'no-rule'],
  ])('%s on %s is %s', (rule, asOf, status) => {
    expect(statusOf(rule, { citizenship: ['IN'], needsEntryVisa: true }, asOf)).toBe(status);
  });
});

describe('what cannot both be true', () => {
  it.each([
    ['workBeforeArrival', { startDate: '2026-11-30', arrivalDate: '2026-12-01' }],
    [undefined, { startDate: '2026-12-01', arrivalDate: '2026-12-01' }],
    ['paidBeforeWork', { firstPayDate: '2026-11-30', startDate: '2026-12-01' }],
    [undefined, { firstPayDate: '2026-12-01', startDate: '2026-12-01' }],
    ['policeBeforeArrival', { policeReportOn: '2026-11-30', arrivalDate: '2026-12-01' }],
    [undefined, { policeReportOn: '2026-12-01', arrivalDate: '2026-12-01' }],
    ['grantedThoughRefused', { permitStage: 'refused', decisionDate: '2026-11-01' }],
    [undefined, { permitStage: 'waiting', decisionDate: '2027-02-01' }],
    [undefined, { permitStage: 'granted', decisionDate: '2026-11-01' }],
    ['grantedThoughFree', { permitStage: 'granted', currentPermit: 'permanent' }],
    [undefined, { permitStage: 'granted', currentPermit: 'student' }],
    ['refusedTooEarly', { permitStage: 'granted', refusalReceivedOn: '2026-11-01' }],
    [undefined, { permitStage: 'refused', refusalReceivedOn: '2026-11-01' }],
    [
      'appliedThereBeforeComing',
      { appliedFrom: 'norway', whereNow: 'norway-visa-free', decisionDate: '2026-09-30', arrivalDate: '2026-10-01' },
    ],
    [
      undefined,
      { appliedFrom: 'norway', whereNow: 'norway-visa-free', decisionDate: '2026-11-01', arrivalDate: '2026-10-01' },
    ],
    ['visaThoughVisaFree', { citizenship: ['BR'], needsEntryVisa: true }],
    [undefined, { citizenship: ['IN'], needsEntryVisa: true }],
    ['nordicWithPermitAnswers', { citizenship: ['SE'], permitStage: 'granted' }],
    ['nordicWithPermit', { citizenship: ['SE'], currentPermit: 'skilled-worker' }],
  ] as const)('is %s in %o', (id, facts) => {
    expect(contradictionIn(arrival, facts, today)?.id).toBe(id);
  });
});
