// What there is to do on the way to permanent residence, and from when.
import { all, any, is, oneOf, onOrAfter, some } from '../condition.ts';
import type { Task } from '../rule.ts';
import { asksForCitizenship } from './citizenship.ts';
import { asksForResidence } from './residence.ts';
import { monthsNeeded } from './years.ts';

/** Three years from the report to the police, or from the grant where that was given in Norway. */
const fromReport = { of: 'policeReportOn', months: monthsNeeded } as const;
const fromGrant = { of: 'decisionDate', months: monthsNeeded } as const;
const countsFromGrant = any(
  is('grantedInNorway', true),
  onOrAfter('decisionDate', { fact: 'policeReportOn', days: 1 }),
);

export const tasks: readonly Task[] = [
  {
    id: 'three-years-reached',
    concerns: 'permit',
    type: 'to-do',
    from: '2010-01-01',
    when: asksForResidence,
    done: is('yearsCounted', 'reached'),
    needs: [],
    where: 'self',
    start: fromReport,
    due: fromReport,
    comesByItself: true,
    differs: [{ when: countsFromGrant, start: fromGrant, due: fromGrant }],
    basis: ['IMM-PR-01', 'IMM-PR-02'],
  },
  {
    id: 'note-days-abroad',
    concerns: 'permit',
    type: 'to-do',
    from: '2014-01-01',
    when: asksForResidence,
    needs: [],
    where: 'self',
    basis: ['IMM-PR-03', 'IMM-PR-04'],
  },
  {
    id: 'oral-test',
    concerns: 'permit',
    type: 'to-do',
    from: '2025-09-01',
    when: asksForResidence,
    done: oneOf('oralNorwegian', 'a2', 'b1'),
    needs: [],
    where: 'language-test',
    basis: ['IMM-PR-06', 'IMM-CHG-05'],
  },
  {
    id: 'social-studies-test',
    concerns: 'permit',
    type: 'to-do',
    from: '2025-09-01',
    when: asksForResidence,
    done: is('socialStudiesPassed', true),
    needs: [],
    where: 'municipality',
    basis: ['IMM-PR-06', 'IMM-CHG-05'],
  },
  {
    id: 'keep-permit-valid',
    concerns: 'permit',
    type: 'duty',
    from: '2025-01-01',
    when: asksForResidence,
    needs: [],
    where: 'police',
    due: { of: 'permitUntil' },
    basis: ['IMM-PR-11'],
  },
  {
    id: 'recent-offer-form',
    concerns: 'permit',
    type: 'to-do',
    from: '2025-01-01',
    when: all(asksForResidence, is('currentPermit', 'skilled-worker')),
    needs: [],
    where: 'employer',
    basis: ['IMM-PR-11', 'IMM-PR-05'],
  },
  {
    id: 'apply-permanent',
    concerns: 'permit',
    type: 'to-do',
    from: '2025-01-01',
    when: asksForResidence,
    needs: ['three-years-reached', 'oral-test', 'social-studies-test', 'keep-permit-valid', 'recent-offer-form'],
    where: 'udi',
    start: fromReport,
    differs: [{ when: countsFromGrant, start: fromGrant }],
    basis: ['IMM-PR-11', 'IMM-PR-01'],
  },
];

/** Nordic citizens have rules of their own, which were not read. */
const ofCitizenship = (id: string, where: string, about: Partial<Task> = {}): Task => ({
  id,
  type: 'to-do',
  from: '2022-01-01',
  when: asksForCitizenship,
  except: some('citizenship', 'nordic'),
  needs: [],
  where,
  basis: ['IMM-PR-13'],
  ...about,
});

export const citizenshipTasks: readonly Task[] = [
  ofCitizenship('citizenship-count-years', 'self'),
  ofCitizenship('citizenship-oral-test', 'language-test', { done: is('oralNorwegian', 'b1') }),
  ofCitizenship('citizenship-test', 'municipality', { done: is('citizenshipTestPassed', true) }),
  ofCitizenship('citizenship-apply', 'udi', {
    needs: ['citizenship-count-years', 'citizenship-oral-test', 'citizenship-test'],
  }),
];
