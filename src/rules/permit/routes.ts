// Other ways to Norway, best first: worth a thought, with their conditions, never a decision.
import { multiple } from '../amounts.ts';
import { all, any, atLeast, atMost, is, not, oneOf, ref, some } from '../condition.ts';
import { basicAmount } from '../pay/basic-amount.ts';
import type { Route } from '../rule.ts';

const twoAndAHalf = multiple(basicAmount, 2.5);
const qualified = { id: 'qualified', require: ref('qualification') };
/** The same by what the person has, where there is no post yet for it to be held against. */
const skilled = {
  id: 'qualified',
  require: any(ref('higherEducation'), ref('vocationalTraining'), ref('experience')),
};
const noWrittenOffer = { id: 'noWrittenOffer', require: not(is('offer', 'written')) };

export const routes: readonly Route[] = [
  {
    id: 'family',
    from: '2010-01-01',
    basis: ['IMM-RTE-12'],
    key: oneOf('familyTie', 'norwegian-or-nordic', 'resident'),
    conditions: [],
  },
  {
    id: 'eea-family',
    from: '2010-01-01',
    basis: ['IMM-WHO-05'],
    key: is('familyTie', 'eea-citizen'),
    conditions: [],
  },
  {
    id: 'job-seeker-after-studies',
    from: '2014-01-01',
    basis: ['IMM-RTE-01', 'IMM-RTE-02', 'IMM-RTE-03'],
    // It is applied for while another permit is still good: only whoever has one is asked.
    key: is('degreeFromNorway', true),
    conditions: [
      { id: 'notRenewable', require: not(is('currentPermit', 'job-seeker')) },
      { id: 'funds', require: atLeast('funds', twoAndAHalf) },
      noWrittenOffer,
    ],
  },
  {
    id: 'collective-protection',
    from: '2022-01-01',
    basis: ['IMM-RTE-11'],
    key: is('currentPermit', 'collective-protection'),
    conditions: [],
  },
  {
    id: 'job-seeker-visa-free',
    from: '2015-01-15',
    basis: ['IMM-RTE-04', 'IMM-WHO-10'],
    key: some('citizenship', 'visaFree'),
    conditions: [skilled, noWrittenOffer, { id: 'notRenewable', require: not(is('currentPermit', 'job-seeker')) }],
  },
  {
    id: 'seconded',
    from: '2024-01-01',
    basis: ['IMM-AGY-06', 'IMM-SW-06'],
    key: all(is('employerKind', 'foreign-company'), is('norwegianClient', true)),
    conditions: [qualified, { id: 'pay', require: ref('pay') }],
  },
  {
    id: 'international-company',
    from: '2024-01-01',
    basis: ['IMM-AGY-06'],
    key: all(is('employerKind', 'foreign-company'), is('sentToNorwegianBranch', true)),
    conditions: [qualified, { id: 'pay', require: ref('pay') }],
  },
  {
    id: 'posted-from-eea',
    from: '2024-01-01',
    basis: ['IMM-WHO-12'],
    key: all(is('employerKind', 'foreign-company'), is('employerInEea', true)),
    conditions: [{ id: 'residentInEea', require: is('residentInEea', true) }],
  },
  {
    id: 'self-employed-norway',
    from: '2010-01-01',
    basis: ['IMM-AGY-08'],
    key: any(is('employerKind', 'own-company'), is('otherPlan', 'own-business-norway')),
    conditions: [skilled, { id: 'profit', require: atLeast('expectedProfit', twoAndAHalf) }],
  },
  {
    id: 'self-employed-abroad',
    from: '2023-01-01',
    basis: ['IMM-AGY-09'],
    key: is('otherPlan', 'own-business-abroad'),
    conditions: [skilled, { id: 'norwegianClient', require: is('norwegianClient', true) }],
  },
  {
    id: 'researcher-own-funds',
    from: '2014-01-01',
    basis: ['IMM-RTE-09'],
    key: is('otherPlan', 'research-own-funds'),
    conditions: [skilled],
  },
  {
    id: 'working-holiday',
    from: '2026-01-01',
    basis: ['IMM-RTE-10'],
    key: any(some('citizenship', 'workingHoliday'), some('citizenship', 'workingHolidayCanada')),
    conditions: [
      {
        id: 'youngEnough',
        require: all(
          atLeast('age', 18),
          any(
            all(some('citizenship', 'workingHoliday'), atMost('age', 30)),
            all(some('citizenship', 'workingHolidayCanada'), atMost('age', 35)),
          ),
        ),
      },
    ],
  },
  {
    id: 'student',
    from: '2026-01-01',
    basis: ['IMM-RTE-08'],
    key: any(is('otherPlan', 'study'), is('currentPermit', 'student')),
    conditions: [],
  },
];
