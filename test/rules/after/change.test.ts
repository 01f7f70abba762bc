// What a change means, what to do and by which day: the day before and the day of each deadline.
import { describe, expect, it } from 'vitest';
import { change } from '../../../src/rules/change.ts';
import { contradictionIn } from '../../../src/rules/engine/judge.ts';
import { type Report, report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { kroner, statusIn, today } from '../../support/cases.ts';

const judged = (facts: Facts, asOf = today): Report => report(change, facts, asOf);
const taskIn = (of: Report, id: string) => of.tasks.find(({ task }) => task === id);
const surely = (of: Report) => of.tasks.filter(({ status }) => status !== 'maybe').map(({ task }) => task);

describe('a job that ends', () => {
  it.each([
    ['2026-08-31', '2026-09-07', '2027-02-28'],
    ['2026-08-30', '2026-09-06', '2027-02-28'],
    ['2026-08-28', '2026-09-04', '2027-02-28'],
    ['2026-08-27', '2026-09-03', '2027-02-27'],
    ['2027-08-31', '2027-09-07', '2028-02-29'],
    ['2026-12-25', '2027-01-01', '2027-06-25'],
  ])('on %s: the police by %s, a new job by %s', (jobEndedOn, police, job) => {
    const of = judged({ jobEndedOn });
    expect(taskIn(of, 'tell-police-job-loss')).toMatchObject({ start: jobEndedOn, due: police });
    expect(taskIn(of, 'find-new-job-by')).toMatchObject({ due: job, start: null, needs: [] });
  });

  it.each([
    ['2027-02-27', '2027-02-27'],
    ['2027-02-28', '2027-02-28'],
    ['2027-03-01', '2027-02-28'],
    ['2026-10-01', '2026-10-01'],
  ])('with a permit until %s leaves time until %s', (permitUntil, due) => {
    expect(taskIn(judged({ jobEndedOn: '2026-08-31', permitUntil }), 'find-new-job-by')?.due).toBe(due);
  });

  it('on a day not known: the end of the permit is no day to find another by', () => {
    const task = taskIn(judged({ permitUntil: '2028-05-31' }), 'find-new-job-by');
    expect(task).toMatchObject({ due: null, within: { months: 6, of: 'jobEndedOn' } });
  });

  it.each([
    ['2026-11-28', 'open'],
    ['2026-11-29', 'open'],
    ['2026-11-30', 'late'],
  ])('on 22 November: telling the police is on %s %s', (asOf, status) => {
    expect(taskIn(judged({ jobEndedOn: '2026-11-22' }, asOf), 'tell-police-job-loss')?.status).toBe(status);
  });

  it.each([
    ['2027-02-28', 'open'],
    ['2027-03-01', 'late'],
  ])('on 31 August: the time to find another is on %s %s', (asOf, status) => {
    expect(taskIn(judged({ jobEndedOn: '2026-08-31' }, asOf), 'find-new-job-by')?.status).toBe(status);
  });

  it.each([
    ['2026-09-07', { policeTold: false }, '2027-02-28'],
    ['2026-09-08', { policeTold: false }, null],
    ['2026-09-08', { policeTold: true }, '2027-02-28'],
    ['2026-09-08', { policeTold: null }, '2027-02-28'],
    ['2026-09-08', {}, '2027-02-28'],
  ])('on 31 August: the months to look for work, asked on %s with %j, last until %s', (asOf, told, due) => {
    const of = judged({ jobEndedOn: '2026-08-31', ...told }, asOf);
    expect(taskIn(of, 'find-new-job-by')?.due).toBe(due);
  });

  it.each([
    ['2014-12-31', undefined],
    ['2015-01-01', 'open'],
  ])('has a deadline as far as is known on %s: %s', (asOf, status) => {
    expect(taskIn(judged({ changeKind: 'lost-job' }, asOf), 'tell-police-job-loss')?.status).toBe(status);
  });

  it('is over and done with once the police are told and a job of the same type begins', () => {
    const facts = { changeKind: 'lost-job', jobEndedOn: '2026-08-31', policeTold: true, samePositionType: true };
    const of = judged({ ...facts, currentPermit: 'skilled-worker', startDate: '2026-12-01' });
    expect(taskIn(of, 'tell-police-job-loss')?.status).toBe('done');
    expect(taskIn(of, 'find-new-job-by')?.status).toBe('done');
    expect(taskIn(of, 'tell-police-new-employer')).toMatchObject({ due: '2026-12-08', status: 'open' });
    expect(taskIn(judged({ ...facts, startDate: '2026-08-30' }), 'find-new-job-by')?.status).not.toBe('done');
  });

  it.each([
    [{ citizenship: ['SE'] }, []],
    [{ citizenship: ['DE'] }, ['eea-look-for-work']],
    [{ citizenship: ['IN', 'DE'] }, ['eea-look-for-work']],
    [{ familyTie: 'eea-spouse' }, []],
    [{ currentPermit: 'permanent' }, []],
    [{ currentPermit: 'family' }, []],
    [{ currentPermit: 'none', permitUntil: '2027-06-01' }, ['ask-what-lets-you-stay']],
  ])('has no deadline for %o, who is told %o', (facts, told) => {
    const of = judged({ changeKind: 'lost-job', jobEndedOn: '2026-08-31', ...facts } as Facts);
    expect(surely(of)).toEqual(told);
    expect(of.tasks.map(({ due }) => due).filter(Boolean)).toEqual([]);
  });

  it('comes before a renewal, which needs a new job', () => {
    const facts = { changeKind: 'lost-job', currentPermit: 'skilled-worker', jobEndedOn: '2026-11-20' };
    const of = judged({ ...facts, policeTold: true, permitUntil: '2027-05-01' });
    expect(taskIn(of, 'renewal-apply')).toMatchObject({ how: 'without-job', needs: ['find-new-job-by'] });
    expect(taskIn(of, 'find-new-job-by')?.wanted).toEqual({ by: '2027-04-01', for: 'renewal-apply' });
  });

  it('is not followed by a search for a job where there is a new one', () => {
    const facts = { changeKind: 'new-employer', currentPermit: 'skilled-worker', samePositionType: true };
    expect(taskIn(judged(facts), 'find-new-job-by')).toBeUndefined();
  });

  it('while a renewal is pending is a question of law', () => {
    const facts = { changeKind: 'lost-job', jobEndedOn: '2026-11-01' };
    expect(statusIn(judged({ ...facts, renewalPending: true }), 'jobLostWhileRenewing')).toBe('unknown: law');
    expect(statusIn(judged({ ...facts, renewalPending: false }), 'jobLostWhileRenewing')).toBe('does-not-apply');
  });

  it('warns while the police are not told', () => {
    const facts = { changeKind: 'lost-job', jobEndedOn: '2026-11-01' };
    expect(statusIn(judged({ ...facts, policeTold: false }), 'permitAfterJobLoss')).toBe('not-met');
    expect(statusIn(judged({ ...facts, policeTold: true }), 'permitAfterJobLoss')).toBe('met');
  });
});

describe('a renewal', () => {
  const renews = { changeKind: 'renewal', currentPermit: 'skilled-worker' };

  it.each([
    ['2027-01-28', 'short'],
    ['2027-02-21', 'short'],
    ['2027-02-22', undefined],
    ['2027-06-30', undefined],
  ])('of a permit until %s, seen on 22 November, is told %s', (permitUntil, how) => {
    expect(taskIn(judged({ ...renews, permitUntil }), 'renewal-apply')?.how).toBe(how);
  });
});

describe('a new job', () => {
  const holder = { currentPermit: 'skilled-worker', citizenship: ['IN'] };

  it('of the same type needs no permit, and the police are told again within a week', () => {
    const of = judged({ ...holder, changeKind: 'new-employer', samePositionType: true, startDate: '2026-12-28' });
    expect(statusIn(of, 'permitCoversJob')).toBe('met');
    expect(taskIn(of, 'tell-police-new-employer')).toMatchObject({ due: '2027-01-04', status: 'open' });
    expect(taskIn(of, 'check-new-job')?.status).toBe('open');
    expect(taskIn(of, 'new-permit-application')).toBeUndefined();
    expect(taskIn(of, 'wait-for-new-permit')).toBeUndefined();
  });

  it('of another type needs a permit before it begins, with the same employer too', () => {
    for (const changeKind of ['new-employer', 'new-position']) {
      const of = judged({ ...holder, changeKind, samePositionType: false });
      expect(statusIn(of, 'permitCoversJob')).toBe('not-met');
      expect(taskIn(of, 'new-permit-application')?.status).toBe('open');
      expect(taskIn(of, 'wait-for-new-permit')?.needs).toEqual(['new-permit-application']);
      expect(taskIn(of, 'tell-police-new-employer')).toBeUndefined();
    }
  });

  it.each([
    ['2017-12-31', 'no-rule', 'not-yet-known'],
    ['2018-01-01', 'met', 'judged'],
  ])('is judged from 2018 on: %s %s', (asOf, status, verdict) => {
    const of = judged({ ...holder, changeKind: 'new-employer', samePositionType: true }, asOf);
    expect(statusIn(of, 'permitCoversJob')).toBe(status);
    expect(of.verdict).toBe(verdict);
  });

  it('is not yet known while nobody knows whether it is of the same type', () => {
    const of = judged({ ...holder, changeKind: 'new-employer' });
    expect(statusIn(of, 'permitCoversJob')).toBe('unknown: facts');
    expect(taskIn(of, 'tell-police-new-employer')?.status).toBe('maybe');
  });
});

describe('less work or less pay', () => {
  const job = { positionLevel: 'bachelor', collectiveAgreement: 'no' };

  it.each([
    [79, 'not-met'],
    [79.99, 'not-met'],
    [80, 'met'],
    [100, 'met'],
  ])('%d percent is full time enough: %s', (positionPercent, status) => {
    expect(statusIn(judged({ changeKind: 'fewer-hours', ...job, positionPercent }), 'positionShare')).toBe(status);
  });

  it.each([
    ['2025-08-31', 469_366, 'met'],
    ['2025-08-31', 469_365, 'not-met'],
    ['2025-09-01', 522_599, 'not-met'],
    ['2025-09-01', 522_600, 'met'],
    ['2026-04-30', 522_600, 'met'],
    ['2026-05-01', 522_600, 'not-met'],
    ['2026-05-01', 545_399, 'not-met'],
    ['2026-05-01', 545_400, 'met'],
    ['2027-04-30', 545_400, 'met'],
    ['2027-05-01', 545_400, 'no-rule'],
  ])('on %s pay cut to %d is enough: %s', (asOf, amount, status) => {
    const facts = { changeKind: 'lower-pay', ...job, positionPercent: 100, basePay: kroner(amount) };
    expect(statusIn(judged(facts, asOf), 'pay')).toBe(status);
  });

  it('80 percent of the floor is an open question, and the terms are to be kept', () => {
    const of = judged({ changeKind: 'fewer-hours', ...job, positionPercent: 80, basePay: kroner(436_320) });
    expect(statusIn(of, 'pay')).toBe('unknown: law');
    expect(statusIn(of, 'subsistence')).toBe('met');
    expect(taskIn(of, 'keep-terms')?.status).toBe('open');
  });

  it('is judged by the rules of the permit, whatever else was said of an offer', () => {
    const of = judged({ changeKind: 'lower-pay', ...job, offer: 'none', positionPercent: 100, basePay: kroner(1) });
    expect(statusIn(of, 'pay')).toBe('not-met');
  });
});

describe('what UDI has not said in public', () => {
  it.each([
    ['laid-off', 'layOff', 'ask-about-lay-off'],
    ['side-job', 'sideJob', 'ask-about-side-job'],
    ['own-company', 'ownFirm', 'ask-about-own-firm'],
    ['remote-work', 'remoteWork', 'ask-about-remote-work'],
  ])('%s is neither allowed nor forbidden: ask first', (changeKind, rule, task) => {
    const of = judged({ changeKind });
    expect(['unknown: law', 'unknown: facts']).toContain(statusIn(of, rule));
    expect(taskIn(of, task)).toMatchObject({ type: 'duty', status: 'open', where: 'udi' });
    expect(of.verdict).toBe('judged');
  });

  it('remote work that is part of the approved job is in order', () => {
    const inJob = judged({ changeKind: 'remote-work', remoteWorkInJob: true });
    expect(statusIn(inJob, 'remoteWork')).toBe('met');
    expect(taskIn(inJob, 'ask-about-remote-work')?.status).toBe('done');
    expect(statusIn(judged({ changeKind: 'remote-work', remoteWorkInJob: false }), 'remoteWork')).toBe('unknown: law');
  });

  it.each([
    [0, 'met'],
    [6, 'met'],
    [6.1, 'unknown: law'],
    [12, 'unknown: law'],
  ])('%d months away in a permit year: %s', (monthsAwayInPermitYear, status) => {
    expect(statusIn(judged({ changeKind: 'long-absence', monthsAwayInPermitYear }), 'livesInNorway')).toBe(status);
  });
});

describe('a permit that runs out', () => {
  it.each([
    ['2027-03-31', '2026-12-31', '2027-02-28'],
    ['2027-06-30', '2027-03-30', '2027-05-30'],
    ['2028-03-31', '2027-12-31', '2028-02-29'],
  ])('on %s is renewed from %s, and by %s', (permitUntil, start, due) => {
    expect(taskIn(judged({ permitUntil }), 'renewal-apply')).toMatchObject({ start, due, status: 'open' });
  });

  it.each([
    ['2027-05-30', 'met'],
    ['2027-05-31', 'not-met'],
  ])('on 30 June is renewed in time on %s: %s', (applicationDate, status) => {
    const facts = { changeKind: 'renewal', permitUntil: '2027-06-30', applicationDate };
    expect(statusIn(judged(facts), 'renewalInTime')).toBe(status);
  });

  it('is late the day after', () => {
    const facts = { changeKind: 'renewal', permitUntil: '2027-06-30' };
    expect(taskIn(judged(facts, '2027-05-30'), 'renewal-apply')?.status).toBe('open');
    expect(taskIn(judged(facts, '2027-05-31'), 'renewal-apply')?.status).toBe('late');
  });

  it.each([
    ['2027-06-29', 'not-met'],
    ['2027-06-30', 'met'],
  ])('on 30 June should not outlast the passport of %s: %s', (passportUntil, status) => {
    const facts = { changeKind: 'passport', permitUntil: '2027-06-30', passportUntil };
    expect(statusIn(judged(facts), 'passportOutlastsPermit')).toBe(status);
    expect(taskIn(judged(facts), 'renew-passport')).toMatchObject({ due: passportUntil });
  });
});

describe('answers that cannot both be true', () => {
  it.each([
    ['noticeAfterEnd', { noticeGivenOn: '2026-09-01', jobEndedOn: '2026-08-31' }],
    [undefined, { noticeGivenOn: '2026-08-31', jobEndedOn: '2026-08-31' }],
    ['nordicWithPermit', { citizenship: ['SE'], currentPermit: 'skilled-worker' }],
    ['renewalOfNothing', { purpose: 'renewal', currentPermit: 'none' }],
  ])('%s: %o', (id, facts) => {
    expect(contradictionIn(change, facts, today)?.id).toBe(id);
  });
});

describe('a case of which nothing is known', () => {
  it('is not judged, and nothing is certain to be done', () => {
    const of = judged({});
    expect(of.verdict).toBe('not-yet-known');
    expect(of.missing).toEqual([{ fact: 'changeKind', ask: 'self' }]);
    expect(surely(of)).toEqual([]);
  });

  it.each([
    [{ changeKind: 'laid-off' }],
    [{ jobEndedOn: '2026-08-31' }],
    [{ permitUntil: '2027-06-30' }],
    [{ samePositionType: true }],
  ])('is judged once %o is', (facts) => {
    expect(judged(facts).verdict).toBe('judged');
  });
});

it('whoever has begun in the new job is not told to look at it before signing', () => {
  const task = (startDate: string) =>
    taskIn(judged({ changeKind: 'new-employer', samePositionType: true, startDate }, '2026-11-29'), 'check-new-job');
  expect(task('2026-11-23')?.status).toBe('done');
  expect(task('2026-12-01')?.status).toBe('open');
});
