// Answers about a contract that cannot both be true.
import { all, atMost, is, not, oneOf, onOrBefore } from '../condition.ts';
import { type Contradiction, contradiction } from '../rule.ts';

export const contractContradictions: readonly Contradiction[] = [
  contradiction(
    'startBeforeContract',
    ['startDate', 'contractDate'],
    not(onOrBefore('contractDate', { fact: 'startDate' })),
  ),
  contradiction(
    'temporaryWithoutEnd',
    ['employmentForm', 'temporaryMonths'],
    all(is('employmentForm', 'temporary'), atMost('temporaryMonths', 0)),
  ),
  contradiction(
    'permanentWithEnd',
    ['employmentForm', 'temporaryMonths'],
    all(is('employmentForm', 'permanent'), not(atMost('temporaryMonths', 0))),
  ),
  // The rate of an agreement that is named would govern the pay (CL-31).
  contradiction(
    'agreementNamed',
    ['collectiveAgreement', 'agreementStated'],
    all(is('collectiveAgreement', 'no'), is('agreementStated', 'named')),
  ),
  contradiction('advertIsNoOffer', ['paperKind', 'offer'], all(is('paperKind', 'advert'), is('offer', 'written'))),
  contradiction(
    'pensionAndNone',
    ['pensionTerms', 'pensionPercent'],
    all(is('pensionTerms', 'none'), not(atMost('pensionPercent', 0))),
  ),
  contradiction(
    'noCompetingTerms',
    ['nonCompeteMonths', 'nonCompeteTerms'],
    all(atMost('nonCompeteMonths', 0), oneOf('nonCompeteTerms', 'narrow-paid', 'broad', 'unpaid')),
  ),
];
