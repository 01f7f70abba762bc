// Answers that cannot both be true, so that neither is silently believed.
import { all, any, atLeast, below, is, not, oneOf, onOrAfter, sameOrHigher, some } from '../condition.ts';
import { fewestFullTimeHours } from '../pay/annual-pay.ts';
import { type Contradiction, contradiction } from '../rule.ts';
import { workingLife } from './working-life.ts';

/** Hours and percent are two ways to say one thing, wherever pay is reckoned. */
export const hoursContradictions: readonly Contradiction[] = [
  contradiction(
    'fullTimeInFewHours',
    ['positionPercent', 'hoursPerWeek'],
    // UDI counts 30 hours as 80 %; full time is never less than that of shifts round the clock.
    any(
      all(atLeast('positionPercent', 80), below('hoursPerWeek', 30)),
      all(atLeast('positionPercent', 100), below('hoursPerWeek', fewestFullTimeHours)),
    ),
  ),
  contradiction(
    'partTimeInFullHours',
    ['positionPercent', 'hoursPerWeek'],
    any(
      all(below('positionPercent', 80), atLeast('hoursPerWeek', 30)),
      all(below('positionPercent', 100), atLeast('hoursPerWeek', 37.5)),
    ),
  ),
];

export const contradictions: readonly Contradiction[] = [
  contradiction(
    'nordicWithPermit',
    ['citizenship', 'currentPermit'],
    all(
      some('citizenship', 'nordic'),
      oneOf('currentPermit', 'skilled-worker', 'student', 'job-seeker', 'collective-protection'),
    ),
  ),
  contradiction(
    'permitNotHeld',
    ['whereNow', 'currentPermit'],
    all(is('whereNow', 'norway-permit'), is('currentPermit', 'none')),
  ),
  // A permit that has run out when they apply is none to be here on.
  contradiction(
    'permitOver',
    ['whereNow', 'permitUntil', 'applicationDate'],
    all(is('whereNow', 'norway-permit'), onOrAfter('applicationDate', { fact: 'permitUntil', days: 1 })),
  ),
  contradiction(
    'renewalOfNothing',
    ['purpose', 'currentPermit'],
    all(is('purpose', 'renewal'), is('currentPermit', 'none')),
  ),
  ...hoursContradictions,
  contradiction(
    'degreeWithoutEducation',
    ['degreeFromNorway', 'educationLevel'],
    all(is('degreeFromNorway', true), is('educationLevel', 'none')),
  ),
  ...workingLife,
  // The two ways in which one answer is read never differ.
  contradiction('firmWithoutOffer', [], all(is('offer', 'none'), is('firmOffer', 'yes'))),
  contradiction('writtenNotFirm', [], all(oneOf('offer', 'written', 'several'), is('firmOffer', 'no'))),
  // What a post pays is never more than it would pay full-time.
  contradiction('payAboveFullTime', [], not(sameOrHigher('payFullTime', 'payActual'))),
];
