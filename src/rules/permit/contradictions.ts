// Answers that cannot both be true, so that neither is silently believed.
import { all, atLeast, below, is, not, oneOf, sameOrHigher, some } from '../condition.ts';
import { type Contradiction, contradiction } from '../rule.ts';

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
  contradiction('renewalOfNothing', ['purpose', 'currentPermit'], all(is('purpose', 'renewal'), is('currentPermit', 'none'))),
  contradiction(
    'fullTimeInFewHours',
    ['positionPercent', 'hoursPerWeek'],
    all(atLeast('positionPercent', 100), below('hoursPerWeek', 30)),
  ),
  contradiction(
    'partTimeInFullHours',
    ['positionPercent', 'hoursPerWeek'],
    all(below('positionPercent', 80), atLeast('hoursPerWeek', 37.5)),
  ),
  contradiction(
    'degreeWithoutEducation',
    ['degreeFromNorway', 'educationLevel'],
    all(is('degreeFromNorway', true), is('educationLevel', 'none')),
  ),
  // What a post pays is never more than it would pay full-time.
  contradiction('payAboveFullTime', [], not(sameOrHigher('payFullTime', 'payActual'))),
];
