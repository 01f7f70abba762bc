// What the person must have: three kinds of qualification, relevant and shown on paper.
import { all, any, atLeast, is, oneOf, open, ref, sameOrHigher } from '../condition.ts';
import { part, type Rule, requirement } from '../rule.ts';

/** Years of it, generally, where it takes the place of an education. */
export const experienceNeeded = 6;

export const qualification: readonly Rule[] = [
  part('higherEducation', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SW-07', 'IMM-SW-12'],
        require: all(
          is('educationCompleted', true),
          any(
            oneOf('educationLevel', 'bachelor', 'master', 'phd'),
            all(is('educationLevel', 'higher-under-three-years'), open('shortHigherEducation')),
          ),
        ),
      },
    ],
  }),
  part('vocationalTraining', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SW-08'],
        require: all(is('educationCompleted', true), is('educationLevel', 'vocational')),
      },
    ],
  }),
  part('experience', {
    versions: [
      {
        from: '2022-01-01',
        basis: ['IMM-SW-09', 'IMM-SW-10', 'IMM-SW-11'],
        require: all(
          atLeast('experienceYears', experienceNeeded),
          is('experienceDocumented', true),
          open('specialQualification'),
        ),
      },
    ],
  }),
  requirement('qualification', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SW-07', 'IMM-SW-08', 'IMM-SW-09', 'IMM-SW-13'],
        require: any(
          all(any(ref('higherEducation'), ref('vocationalTraining')), sameOrHigher('educationLevel', 'positionLevel')),
          ref('experience'),
        ),
      },
    ],
  }),
  requirement('relevance', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SW-13', 'IMM-SW-14'],
        require: any(
          is('educationRelevant', 'yes'),
          all(is('educationRelevant', 'partly'), open('partlyRelevant')),
          ref('experience'),
        ),
      },
    ],
  }),
  requirement('documentation', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SW-07', 'IMM-APP-08'],
        require: any(is('educationDocumented', true), ref('experience')),
      },
    ],
  }),
  requirement('authorisation', {
    applies: is('regulatedProfession', true),
    versions: [{ from: '2010-01-01', basis: ['IMM-SW-15'], require: is('authorisationHeld', true) }],
  }),
  requirement('adult', {
    versions: [{ from: '2010-01-01', basis: ['IMM-SW-02'], require: atLeast('age', 18) }],
  }),
];
