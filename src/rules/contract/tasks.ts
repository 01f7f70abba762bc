// Getting the contract in writing, and what to negotiate before signing it.
import { all, any, atMost, is, not, onOrBefore } from '../condition.ts';
import type { Moment, Shift } from '../moment.ts';
import type { Task } from '../rule.ts';

const always = all();
/** So short a job, in months, or one that is hired out, needs its contract at once. */
const shortJob = 1;

/** So long after the first working day. */
const afterStart = (shift: Shift): Moment => ({ of: 'startDate', ...shift });
/** Until then the contract had to be there within a month, and to hold less. */
const beforeTheChange = '2024-06-30';

/** The employer's duty, whoever the employee is: used of the offer and of the arrival. */
export const writtenContract: Task = {
  id: 'written-contract',
  type: 'duty',
  from: '2006-01-01',
  when: always,
  done: is('paperKind', 'signed'),
  needs: [],
  where: 'employer',
  due: afterStart({ days: 7 }),
  basis: ['WRK-001', 'WRK-003'],
  differs: [
    { when: onOrBefore('contractDate', beforeTheChange), due: afterStart({ months: 1 }), basis: ['WRK-001'] },
    {
      when: all(
        not(onOrBefore('contractDate', beforeTheChange)),
        any(
          is('employerKind', 'staffing-agency'),
          all(is('employmentForm', 'temporary'), atMost('temporaryMonths', shortJob)),
        ),
      ),
      due: afterStart({}),
      how: 'at-once',
      basis: ['WRK-001', 'WRK-004'],
    },
    // Whoever has a draft has what there is to sign.
    { when: is('paperKind', 'draft'), how: 'draft' },
  ],
};

const contractUpdate: Task = {
  id: 'contract-update',
  type: 'choice',
  from: '2024-07-01',
  when: onOrBefore('contractDate', beforeTheChange),
  needs: [],
  where: 'employer',
  basis: ['WRK-007'],
};

/** In the order in which to ask, after what matters most to the person. */
const negotiable = ['pay', 'first-year-holiday', 'relocation', 'notice', 'remote', 'language-course'] as const;

/** What is in place already is not asked for. */
const inPlace = {
  'first-year-holiday': is('firstYearHolidayPaid', true),
  relocation: is('moveCosts', 'paid'),
  remote: is('homeOffice', 'written'),
} as const;

const negotiate = (topic: (typeof negotiable)[number]): Task => ({
  id: `negotiate-${topic}`,
  type: 'choice',
  from: '2006-01-01',
  when: topic in inPlace ? not(inPlace[topic as keyof typeof inPlace]) : always,
  needs: [],
  where: 'employer',
  basis: ['JOB-50'],
});

export const contractTasks: readonly Task[] = [writtenContract, contractUpdate, ...negotiable.map(negotiate)];
