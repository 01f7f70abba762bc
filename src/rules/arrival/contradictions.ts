// Days and answers about a move that cannot both be right.
import { all, is, oneOf, onOrBefore, some } from '../condition.ts';
import { isGiven } from '../permit/stage.ts';
import { type Contradiction, contradiction } from '../rule.ts';

export const contradictions: readonly Contradiction[] = [
  contradiction(
    'workBeforeArrival',
    ['startDate', 'arrivalDate'],
    onOrBefore('startDate', { fact: 'arrivalDate', days: -1 }),
  ),
  contradiction(
    'paidBeforeWork',
    ['firstPayDate', 'startDate'],
    onOrBefore('firstPayDate', { fact: 'startDate', days: -1 }),
  ),
  contradiction(
    'policeBeforeArrival',
    ['policeReportOn', 'arrivalDate'],
    onOrBefore('policeReportOn', { fact: 'arrivalDate', days: -1 }),
  ),
  // Whoever is waiting may give the day they hope for.
  contradiction(
    'grantedThoughRefused',
    ['permitStage', 'decisionDate'],
    all(is('permitStage', 'refused'), isGiven('decisionDate')),
  ),
  // Whoever may take any job already has not been given a permit for this one.
  contradiction(
    'grantedThoughFree',
    ['permitStage', 'currentPermit'],
    all(is('permitStage', 'granted'), oneOf('currentPermit', 'permanent', 'family')),
  ),
  contradiction(
    'refusedTooEarly',
    ['permitStage', 'refusalReceivedOn'],
    all(oneOf('permitStage', 'not-applied', 'waiting', 'granted'), isGiven('refusalReceivedOn')),
  ),
  // Nobody abroad has handed in an application in Norway and been given the permit before they ever came.
  contradiction(
    'appliedThereBeforeComing',
    ['appliedFrom', 'arrivalDate', 'decisionDate'],
    all(
      is('appliedFrom', 'norway'),
      oneOf('whereNow', 'norway-visa-free', 'norway-visa'),
      isGiven('decisionDate'),
      onOrBefore('decisionDate', { fact: 'arrivalDate', days: -1 }),
    ),
  ),
  contradiction(
    'visaThoughVisaFree',
    ['citizenship', 'needsEntryVisa'],
    all(some('citizenship', 'visaFree'), is('needsEntryVisa', true)),
  ),
  contradiction(
    'nordicWithPermitAnswers',
    ['citizenship', 'permitStage'],
    all(some('citizenship', 'nordic'), oneOf('permitStage', 'waiting', 'granted', 'refused')),
  ),
];
