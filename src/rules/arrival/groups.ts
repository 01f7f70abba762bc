// Who is who on arrival: the group decides the deadline, the stay decides whether there is a duty at all.
import { all, any, is, none, not, oneOf, onOrBefore, some } from '../condition.ts';
import { fromAbroad, mustApply, needsPermit } from '../permit/stage.ts';

export const everybody = all();

export const nordic = some('citizenship', 'nordic');
export const eeaCitizen = all(some('citizenship', 'eeaAndSwiss'), none('citizenship', 'nordic'));
/** They register or report, and have no permit or decision to bring. */
export const withoutPermit = { when: any(nordic, eeaCitizen), how: 'without-permit' } as const;
/** Whoever has a permit is entered through the immigration authorities, everybody else by reporting the move. */
export const numberFromMove = [{ when: any(nordic, eeaCitizen), needs: ['report-move'] }];
export const familyOfEeaCitizen = all(is('familyTie', 'eea-spouse'), needsPermit);

/** The permit was given before they came, or was applied for abroad (IMM-ARR-01). */
export const meetsPolice = all(
  mustApply,
  any(
    fromAbroad,
    all(
      is('whereNow', 'norway-permit'),
      // Whoever is here and has no answer yet came before it.
      not(oneOf('permitStage', 'not-applied', 'waiting')),
      onOrBefore('decisionDate', { fact: 'arrivalDate' }),
    ),
  ),
);

export const underThreeMonths = is('stayLength', 'under-three-months');
export const underSixMonths = oneOf('stayLength', 'under-three-months', 'three-to-six-months');
export const underTwelveMonths = oneOf(
  'stayLength',
  'under-three-months',
  'three-to-six-months',
  'six-to-twelve-months',
);

export const withPartner = oneOf('comesWith', 'partner', 'partner-and-children');
export const withChildren = oneOf('comesWith', 'children', 'partner-and-children');
