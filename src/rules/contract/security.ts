// Holiday, pension, insurance, and pay when somebody is ill or on leave.
import { multiple } from '../amounts.ts';
import { type Clause, clause } from '../clause.ts';
import { all, any, atLeast, atMost, below, is, not, oneOf } from '../condition.ts';
import { basicAmount } from '../pay/basic-amount.ts';

/** In working days, Saturdays included. */
const holidayByLaw = 25;
const fiveWeeks = 30;
const holidayPayByLaw = 10.2;
const holidayPayForFiveWeeks = 12;
const leastPension = 2;
/** One employee at so many percent is enough for the duty to have a pension. */
const pensionDutyFrom = 75;
/** Nav's sick pay ends at so many times the basic amount. */
const sickPayCeiling = multiple(basicAmount, 6);

const noPension = any(
  oneOf('pensionSaid', 'employee-pays', 'none'),
  all(is('pensionSaid', 'stated'), below('pensionPercent', leastPension)),
);

export const securityClauses: readonly Clause[] = [
  clause('holiday', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-100', 'WRK-101', 'WRK-C07'],
        unlawful: below('holidayDays', holidayByLaw),
        worrying: below('holidayDays', fiveWeeks),
        inOrder: atLeast('holidayDays', fiveWeeks),
        figures: { days: holidayByLaw },
      },
    ],
  }),
  clause('firstYearHoliday', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-105'],
        worrying: is('firstYearHolidayPaid', false),
        inOrder: is('firstYearHolidayPaid', true),
      },
    ],
  }),
  clause('holidayPay', {
    weight: 'should',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-102', 'WRK-103', 'WRK-C07'],
        unlawful: below('holidayPayPercent', holidayPayByLaw),
        worrying: all(below('holidayPayPercent', holidayPayForFiveWeeks), atLeast('holidayDays', fiveWeeks)),
        inOrder: atLeast('holidayPayPercent', holidayPayByLaw),
        figures: { percent: holidayPayByLaw, more: holidayPayForFiveWeeks },
      },
    ],
  }),
  clause('pension', {
    weight: 'must',
    versions: [
      {
        from: '2022-01-01',
        to: '2024-06-30',
        basis: ['WRK-113', 'WRK-114', 'WRK-115'],
        unlawful: all(noPension, atLeast('positionPercent', pensionDutyFrom)),
        worrying: any(
          noPension,
          oneOf('pensionSaid', 'by-law', 'not-stated'),
          all(is('pensionSaid', 'stated'), atMost('pensionPercent', leastPension)),
        ),
        inOrder: any(
          is('pensionSaid', 'public'),
          all(is('pensionSaid', 'stated'), not(atMost('pensionPercent', leastPension))),
        ),
        figures: { percent: leastPension },
      },
      {
        from: '2024-07-01',
        basis: ['WRK-113', 'WRK-114', 'WRK-115', 'WRK-C17'],
        unlawful: all(noPension, atLeast('positionPercent', pensionDutyFrom)),
        missing: is('pensionSaid', 'not-stated'),
        worrying: any(
          noPension,
          is('pensionSaid', 'by-law'),
          all(is('pensionSaid', 'stated'), atMost('pensionPercent', leastPension)),
        ),
        inOrder: any(
          is('pensionSaid', 'public'),
          all(is('pensionSaid', 'stated'), not(atMost('pensionPercent', leastPension))),
        ),
        figures: { percent: leastPension },
      },
    ],
  }),
  clause('insurance', {
    weight: 'may',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-117'],
        unlawful: is('insuranceTerms', 'none'),
        inOrder: is('insuranceTerms', 'named'),
      },
    ],
  }),
  clause('sickPay', {
    governedBy: 'asOf',
    weight: 'may',
    versions: [
      {
        from: '2022-05-01',
        basis: ['WRK-111', 'WRK-112'],
        unlawful: is('sickPayTerms', 'deducted'),
        worrying: all(is('sickPayTerms', 'by-law'), not(atMost('payActual', sickPayCeiling))),
        inOrder: any(
          is('sickPayTerms', 'topped-up'),
          all(is('sickPayTerms', 'by-law'), atMost('payActual', sickPayCeiling)),
        ),
      },
    ],
  }),
  clause('leave', {
    weight: 'may',
    restricts: true,
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C07', 'WRK-082'],
        unlawful: is('leaveTerms', 'limited'),
        inOrder: oneOf('leaveTerms', 'topped-up', 'by-law'),
      },
    ],
  }),
];
