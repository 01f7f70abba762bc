// What people may do as it is: take a short assignment, or work on the protection they have. They are led no further.
import { describe, expect, it } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { followingIn } from '../../src/interview/choosing.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import type { FactValue } from '../../src/rules/facts/fact.ts';
import { answer, opened, standing } from '../support/talking.ts';

type Answers = Readonly<Record<string, FactValue>>;

/** Answers what is asked; what is not among the answers is not known. */
function through(flow: string, says: Answers): { asked: string[]; snapshot: Snapshot } {
  const asked: string[] = [];
  let snapshot = opened('en', flow);
  for (let { question } = standing(snapshot); question; { question } = standing(snapshot)) {
    asked.push(question.id);
    snapshot = answer(snapshot, says[question.id] ?? null);
  }
  return { asked, snapshot };
}

describe('a short assignment', () => {
  const sent = { citizenship: ['CA'], tiesToNorway: false, offer: 'written', employerKind: 'foreign-company' };

  it('is no job in Norway: neither a contract to look at nor a move to plan comes after it', () => {
    const { snapshot } = through('eligibility', { ...sent, shortStay: 'business-trip', assignmentWeeks: 8 });
    expect(standing(snapshot).outcome).toBe('verdict');
    expect(followingIn(flows, standing(snapshot))).toEqual([]);
  });

  it.each([['DE'], ['SE']])('and both come after it for whoever may stay: %s', (citizenship) => {
    const { snapshot } = through('eligibility', { citizenship: [citizenship] });
    expect(followingIn(flows, standing(snapshot))).toEqual(['offer', 'arrival']);
  });
});

describe('whoever may work already', () => {
  const here = { citizenship: ['UA'], tiesToNorway: true, whereNow: 'norway-permit', familyTie: 'none' };

  it.each([
    ['collective-protection', false],
    ['student', true],
  ])('is not asked about an early start on the permit: %s', (currentPermit, isAsked) => {
    const plan = { ...here, currentPermit, permitStage: 'not-applied', whoFiles: 'self' };
    expect(through('arrival', plan).asked.includes('earlyStart')).toBe(isAsked);
    expect(through('arrival', { ...plan, permitStage: 'waiting' }).asked.includes('earlyStartConfirmed')).toBe(isAsked);
  });
});
