// Applying: where from, in time, and what there is to do. The tasks never decide.
import { all, any, is, not, oneOf, onOrBefore } from '../condition.ts';
import { type Rule, requirement, type Task, warning } from '../rule.ts';
import {
  hasApplied,
  inNorway,
  inServiceCity,
  mayWorkAlready,
  needsPermit,
  shortAssignment,
  surelyShort,
} from './stage.ts';

/** Once it is granted the wait is over for everybody, whatever permit there was before. */
const notGranted = not(is('permitStage', 'granted'));

export const application: readonly Rule[] = [
  requirement('lawfulStay', {
    versions: [{ from: '2010-01-01', basis: ['IMM-APP-02'], require: not(is('whereNow', 'norway-unlawful')) }],
  }),
  warning('worksOnProtection', {
    applies: needsPermit,
    versions: [{ from: '2022-01-01', basis: ['IMM-RTE-11', 'IMM-PR-01'], require: not(mayWorkAlready) }],
  }),
  // There are permits that are not among the answers, and what each of them lets its holder do stands in no row.
  warning('otherPermit', {
    applies: needsPermit,
    versions: [{ from: '2022-01-01', basis: ['IMM-WHO-06'], require: not(is('currentPermit', 'other')) }],
  }),
  warning('shortStayTooLong', {
    applies: shortAssignment,
    versions: [{ from: '2014-01-01', basis: ['IMM-WHO-08'], require: surelyShort }],
  }),
  warning('renewalInTime', {
    applies: is('purpose', 'renewal'),
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-AFT-14', 'IMM-AFT-15'],
        require: onOrBefore('applicationDate', { fact: 'permitUntil', months: -1 }),
      },
    ],
  }),
];

export const tasks: readonly Task[] = [
  {
    id: 'tell-police-new-employer',
    type: 'duty',
    from: '2015-01-01',
    when: all(is('currentPermit', 'skilled-worker'), is('samePositionType', true)),
    needs: [],
    where: 'police',
    start: { of: 'startDate' },
    due: { of: 'startDate', days: 7 },
    basis: ['IMM-AFT-05', 'IMM-AFT-02'],
  },
  {
    id: 'new-permit-application',
    type: 'duty',
    from: '2018-01-01',
    when: all(is('currentPermit', 'skilled-worker'), is('samePositionType', false)),
    needs: [],
    where: 'udi',
    basis: ['IMM-AFT-03'],
  },
  {
    id: 'employer-confirmation-code',
    phase: 'applying',
    concerns: 'permit',
    type: 'to-do',
    from: '2026-02-19',
    when: all(needsPermit, is('whereNow', 'abroad'), not(is('whoFiles', 'employer'))),
    done: any(is('employerConfirmed', true), hasApplied),
    doneOn: 'decisionDate',
    needs: [],
    where: 'employer',
    basis: ['IMM-CHG-02', 'IMM-CHG-03'],
  },
  {
    id: 'offer-form',
    phase: 'applying',
    concerns: 'permit',
    type: 'to-do',
    from: '2013-01-01',
    when: needsPermit,
    done: hasApplied,
    doneOn: 'decisionDate',
    needs: [],
    where: 'employer',
    basis: ['IMM-SW-20'],
  },
  {
    id: 'documents',
    phase: 'applying',
    concerns: 'permit',
    type: 'to-do',
    from: '2024-01-01',
    when: needsPermit,
    done: hasApplied,
    doneOn: 'decisionDate',
    needs: ['offer-form'],
    where: 'self',
    basis: ['IMM-APP-08'],
  },
  {
    id: 'passport',
    phase: 'applying',
    concerns: 'permit',
    type: 'to-do',
    from: '2026-01-01',
    when: needsPermit,
    done: hasApplied,
    doneOn: 'decisionDate',
    needs: [],
    where: 'self',
    basis: ['IMM-SW-19'],
  },
  {
    id: 'place-to-live',
    phase: 'applying',
    concerns: 'permit',
    type: 'to-do',
    from: '2020-01-01',
    when: needsPermit,
    done: hasApplied,
    doneOn: 'decisionDate',
    needs: [],
    where: 'self',
    basis: ['IMM-SW-18', 'IMM-APP-08'],
  },
  {
    id: 'apply-from-abroad',
    phase: 'applying',
    concerns: 'permit',
    type: 'to-do',
    from: '2024-01-01',
    when: all(needsPermit, is('whereNow', 'abroad')),
    done: hasApplied,
    doneOn: 'decisionDate',
    needs: ['offer-form', 'documents', 'passport', 'place-to-live'],
    where: 'embassy',
    differs: [
      { when: is('whoFiles', 'employer'), where: 'police', how: 'employer', basis: ['IMM-APP-03', 'IMM-APP-04'] },
    ],
    basis: ['IMM-APP-01', 'IMM-APP-04'],
  },
  {
    id: 'apply-in-norway',
    phase: 'applying',
    concerns: 'permit',
    type: 'to-do',
    from: '2024-01-01',
    when: all(needsPermit, inNorway),
    done: hasApplied,
    doneOn: 'decisionDate',
    needs: ['offer-form', 'documents', 'passport', 'place-to-live'],
    where: 'police',
    // The service centres cannot confirm an early start.
    differs: [
      { when: inServiceCity, where: 'service-centre' },
      { when: is('earlyStart', true), where: 'police' },
      // The first day of a visit is one of its 90. Earlier visits make them fewer, which the text says.
      {
        when: is('whereNow', 'norway-visa-free'),
        how: 'visa-free',
        due: { of: 'arrivalDate', days: 89 },
        basis: ['IMM-WHO-09', 'IMM-APP-02', 'IMM-APP-01', 'IMM-APP-04'],
      },
    ],
    basis: ['IMM-APP-02', 'IMM-APP-01', 'IMM-APP-04'],
  },
  {
    id: 'early-start-request',
    phase: 'applying',
    concerns: 'permit',
    type: 'choice',
    from: '2024-01-01',
    when: all(
      needsPermit,
      is('earlyStart', true),
      is('educationCompleted', true),
      oneOf('educationLevel', 'bachelor', 'master', 'phd'),
      any(inNorway, is('whoFiles', 'employer')),
    ),
    except: all(mayWorkAlready, notGranted),
    done: hasApplied,
    doneOn: 'decisionDate',
    needs: ['documents'],
    where: 'police',
    basis: ['IMM-APP-11', 'IMM-APP-12', 'IMM-APP-13'],
  },
  {
    id: 'wait-before-working',
    phase: 'applying',
    concerns: 'permit',
    type: 'duty',
    from: '2010-01-01',
    // While a renewal is pending, whoever applied in time goes on as before.
    when: all(needsPermit, not(is('purpose', 'renewal'))),
    except: all(mayWorkAlready, notGranted),
    done: any(is('permitStage', 'granted'), is('earlyStartConfirmed', true)),
    doneOn: 'decisionDate',
    needs: [],
    where: 'self',
    // Some permits let their holder work meanwhile, though less than a full job.
    differs: [
      { when: all(is('currentPermit', 'student'), notGranted), how: 'student', basis: ['IMM-RTE-08', 'IMM-APP-16'] },
      {
        when: all(is('currentPermit', 'job-seeker'), notGranted),
        how: 'job-seeker',
        basis: ['IMM-RTE-02', 'IMM-RTE-04', 'IMM-APP-16'],
      },
    ],
    basis: ['IMM-WHO-07', 'IMM-APP-16'],
  },
];
