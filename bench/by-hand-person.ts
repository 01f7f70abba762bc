// The rules on the person as they stand on 22 November 2026, written by hand.
import { type Line, met, notMet, type Read, silent, unclear } from './by-hand-lines.ts';

const levels = ['none', 'secondary', 'vocational', 'higher-under-three-years', 'bachelor', 'master', 'phd'];

export const levelOf = (education: unknown): number => levels.indexOf(String(education));
export const isHighEnough = (education: unknown, position: unknown): boolean => levelOf(education) >= levelOf(position);

export const isTraining = (education: unknown): boolean =>
  education === 'vocational' || levelOf(education) >= levelOf('bachelor');

export function shortStay({ facts }: Read): Line {
  if ((facts.assignmentWeeks as number) > 12) return notMet('shortStay', 'assignmentWeeks');
  if (facts.shortStay === 'none') return notMet('shortStay', 'shortStay');
  if (facts.employerKind !== 'foreign-company') return notMet('shortStay', 'employerKind');
  return met('shortStay', 'employerKind', 'shortStay', 'assignmentWeeks');
}

export function qualification({ facts, experienced, inexperience }: Read): Line {
  const { educationLevel, positionLevel } = facts;
  const highEnough = isHighEnough(educationLevel, positionLevel);
  const isShort = educationLevel === 'higher-under-three-years';
  const trained = isTraining(educationLevel);
  if (facts.educationCompleted !== true) {
    return experienced
      ? unclear('qualification', 'educationCompleted', 'experienceYears', 'experienceDocumented')
      : notMet('qualification', 'educationCompleted', inexperience);
  }
  if (trained && highEnough) {
    // A master's degree is as high as any position.
    return educationLevel === 'master' || educationLevel === 'phd'
      ? met('qualification', 'educationLevel', 'educationCompleted')
      : met('qualification', 'positionLevel', 'educationLevel', 'educationCompleted');
  }
  if (experienced) {
    return trained
      ? unclear('qualification', 'positionLevel', 'educationLevel', 'experienceYears', 'experienceDocumented')
      : unclear('qualification', 'educationLevel', 'experienceYears', 'experienceDocumented');
  }
  if (isShort && highEnough) return unclear('qualification', 'positionLevel', 'educationLevel', 'educationCompleted');
  return trained || isShort
    ? notMet('qualification', 'positionLevel', 'educationLevel', inexperience)
    : notMet('qualification', 'educationLevel', inexperience);
}

export function relevance({ facts, experienced, inexperience }: Read): Line {
  if (facts.educationRelevant === 'yes') return met('relevance', 'educationRelevant');
  if (facts.educationRelevant === 'partly') return unclear('relevance', 'educationRelevant');
  if (experienced) return unclear('relevance', 'educationRelevant', 'experienceYears', 'experienceDocumented');
  return notMet('relevance', 'educationRelevant', inexperience);
}

export function documentation({ facts, experienced, inexperience }: Read): Line {
  if (facts.educationDocumented === true) return met('documentation');
  if (experienced) return unclear('documentation', 'educationDocumented', 'experienceYears', 'experienceDocumented');
  return notMet('documentation', 'educationDocumented', inexperience);
}

export function authorisation({ facts }: Read): Line {
  if (facts.regulatedProfession !== true) return silent('authorisation');
  const say = facts.authorisationHeld === true ? met : notMet;
  return say('authorisation', 'regulatedProfession', 'authorisationHeld');
}
