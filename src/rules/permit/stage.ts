// How far somebody has come with the permit: who must apply at all, who has applied, and who has been given it.
import { all, any, atMost, type Condition, is, none, not, oneOf, onOrAfter } from '../condition.ts';

/** A day was given: every day since the Act came into force is one. */
export const isGiven = (date: string): Condition => onOrAfter(date, '2010-01-01');

export const needsPermit = all(none('citizenship', 'nordic'), none('citizenship', 'eeaAndSwiss'));

/** Temporary collective protection lets them work as it is (IMM-RTE-11). */
export const mayWorkAlready = is('currentPermit', 'collective-protection');

/** Neither the family tie nor the permit that is held lets them work without one of their own. */
export const mustApply = all(
  needsPermit,
  not(is('familyTie', 'eea-spouse')),
  not(oneOf('currentPermit', 'permanent', 'family')),
);

export const shortAssignment = all(
  is('employerKind', 'foreign-company'),
  oneOf('shortStay', 'business-trip', 'equipment-expert', 'training-in-group'),
);

/** Three months are never shorter than twelve weeks. */
export const surelyShort = all(shortAssignment, atMost('assignmentWeeks', 12));

export const inNorway = oneOf('whereNow', 'norway-visa-free', 'norway-visa', 'norway-permit');

export const hasApplied = oneOf('permitStage', 'waiting', 'granted', 'refused');
export const isGranted = any(is('permitStage', 'granted'), isGiven('decisionDate'));
export const isRefused = is('permitStage', 'refused');

/** The application was handed in abroad, or will be: whoever is here and has not applied yet does it here. */
export const fromAbroad = any(
  is('whereNow', 'abroad'),
  all(not(is('permitStage', 'not-applied')), is('appliedFrom', 'abroad')),
);

/** The application was handed in in Norway, or will be. */
export const fromHere = any(is('appliedFrom', 'norway'), all(is('permitStage', 'not-applied'), inNorway));

/** Towns with a service centre for foreign workers (IMM-ARR-06). */
export const inServiceCity = oneOf('city', 'oslo', 'bergen', 'stavanger', 'trondheim', 'kirkenes');
