// Answers on staying for good that cannot both be true.
import { all, below, is, onOrAfter, onOrBefore } from '../condition.ts';
import type { Derived } from '../derive.ts';
import { fraction } from '../exact.ts';
import { type Contradiction, contradiction } from '../rule.ts';

/** What is left of the months abroad when those for the employer are taken away. */
export const monthsAbroadOtherwise: Derived = {
  id: 'monthsAbroadOtherwise',
  kind: 'number',
  from: ['monthsAbroad', 'monthsAbroadForEmployer'],
  needs: (get) => ['monthsAbroad', 'monthsAbroadForEmployer'].filter((fact) => typeof get(fact) !== 'number'),
  value: (get) => {
    const [all, forEmployer] = [get('monthsAbroad'), get('monthsAbroadForEmployer')];
    return typeof all === 'number' && typeof forEmployer === 'number'
      ? { exact: fraction(Math.round((all - forEmployer) * 1e6) / 1e6) }
      : undefined;
  },
};

export const contradictions: readonly Contradiction[] = [
  contradiction(
    'reportBeforeArrival',
    ['policeReportOn', 'arrivalDate'],
    onOrBefore('policeReportOn', { fact: 'arrivalDate', days: -1 }),
  ),
  contradiction(
    'grantedAfterReport',
    ['decisionDate', 'policeReportOn'],
    all(is('grantedInNorway', false), onOrAfter('decisionDate', { fact: 'policeReportOn', days: 1 })),
  ),
  contradiction(
    'permitOverBeforeReport',
    ['permitUntil', 'policeReportOn'],
    onOrBefore('permitUntil', { fact: 'policeReportOn', days: -1 }),
  ),
  contradiction(
    'moreMonthsForEmployer',
    ['monthsAbroad', 'monthsAbroadForEmployer'],
    below('monthsAbroadOtherwise', 0),
  ),
];
