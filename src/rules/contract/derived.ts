// What is worked out of the terms of a contract before they are judged.
import type { Derived, Get } from '../derive.ts';
import { divide, fraction, multiply } from '../exact.ts';

const numberOf = (get: Get, fact: string): number | undefined => {
  const value = get(fact);
  return typeof value === 'number' ? value : undefined;
};

/** How many months longer the notice of the employee is than that of the employer. */
const noticeGap: Derived = {
  id: 'noticeGap',
  kind: 'number',
  from: ['noticeMonthsEmployer', 'noticeMonthsEmployee'],
  needs: (get) => ['noticeMonthsEmployer', 'noticeMonthsEmployee'].filter((fact) => numberOf(get, fact) === undefined),
  value: (get) => {
    const employer = numberOf(get, 'noticeMonthsEmployer');
    const employee = numberOf(get, 'noticeMonthsEmployee');
    if (employee === undefined) return undefined;
    // No notice of the employer is shorter than none.
    if (employer === undefined) return { atMost: fraction(employee) };
    // To a millionth, so that no binary tail is compared.
    return { exact: fraction(Math.round((employee - employer) * 1e6) / 1e6) };
  },
};

/** How much of a temporary job the probation takes, in percent. */
const probationShare: Derived = {
  id: 'probationShare',
  kind: 'number',
  from: ['probationMonths', 'temporaryMonths'],
  needs: (get) => ['probationMonths', 'temporaryMonths'].filter((fact) => numberOf(get, fact) === undefined),
  value: (get) => {
    const probation = numberOf(get, 'probationMonths');
    const whole = numberOf(get, 'temporaryMonths');
    if (probation === 0) return { exact: fraction(0) };
    if (probation === undefined || whole === undefined || whole === 0) return undefined;
    return { exact: divide(multiply(fraction(probation), fraction(100)), fraction(whole)) };
  },
};

const workingDaysAWeek = 6;

/** Holiday in working days as the Holidays Act counts them, Saturdays included: whole days, to the nearest. */
const holidayDays: Derived = {
  id: 'holidayDays',
  kind: 'number',
  from: ['holidayWeeks'],
  needs: (get) => (numberOf(get, 'holidayWeeks') === undefined ? ['holidayWeeks'] : []),
  value: (get) => {
    const weeks = numberOf(get, 'holidayWeeks');
    return weeks === undefined ? undefined : { exact: fraction(Math.round(weeks * workingDaysAWeek)) };
  },
};

/** A start date that was given is a date that is stated. */
const startSaid: Derived = {
  id: 'startSaid',
  kind: 'option',
  options: ['date', 'when-permitted', 'open', 'before-permit', 'not-stated'],
  from: ['startTerm', 'startDate'],
  corrects: ['startTerm'],
  needs: (get) => (get('startTerm') === undefined && get('startDate') === undefined ? ['startTerm'] : []),
  value: (get) => {
    const term = get('startTerm');
    if (typeof term === 'string') return term;
    return get('startDate') === undefined ? undefined : 'date';
  },
};

/** A percentage that was given is one that is stated. */
const pensionSaid: Derived = {
  id: 'pensionSaid',
  kind: 'option',
  options: ['stated', 'public', 'by-law', 'employee-pays', 'none', 'not-stated'],
  from: ['pensionTerms', 'pensionPercent'],
  corrects: ['pensionTerms'],
  needs: (get) => (get('pensionTerms') === undefined && get('pensionPercent') === undefined ? ['pensionTerms'] : []),
  value: (get) => {
    const terms = get('pensionTerms');
    if (typeof terms === 'string') return terms;
    return get('pensionPercent') === undefined ? undefined : 'stated';
  },
};

export const contractDerived: readonly Derived[] = [noticeGap, probationShare, holidayDays, startSaid, pensionSaid];
