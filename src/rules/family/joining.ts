// Who can join: the family member, the tie, and the person in Norway whom they join.
import { all, any, atLeast, below, is, none, not, oneOf, open, some } from '../condition.ts';
import { type Rule, requirement, warning } from '../rule.ts';

const couple = oneOf('familyMember', 'spouse', 'cohabitant');
const livedTogether = any(atLeast('yearsLivedTogether', 2), is('commonChild', true));
const underAge = below('childAge', 18);

/** Whose family has a residence card of its own kind; a Nordic citizen's family is another case. */
export const ofEeaCitizen = all(some('citizenship', 'eeaAndSwiss'), none('citizenship', 'nordic'));

/** Of whom no law that was read leaves in doubt that they are family. */
export const closeFamily = any(
  is('familyMember', 'spouse'),
  all(is('familyMember', 'cohabitant'), livedTogether),
  all(is('familyMember', 'child'), underAge),
);

/** Whoever is close has no need of it; of the others it was not read who counts, so nobody is told either way. */
export const countsAsFamily: Rule = requirement('countsAsFamily', {
  applies: ofEeaCitizen,
  versions: [{ from: '2010-01-01', basis: ['IMM-WHO-05'], require: open('countsAsFamily') }],
});

export const joining: readonly Rule[] = [
  requirement('familyMember', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-FAM-01'],
        require: any(
          oneOf('familyMember', 'spouse', 'cohabitant', 'child'),
          all(is('familyMember', 'other'), open('otherFamily')),
        ),
      },
    ],
  }),
  requirement('livedTogether', {
    applies: is('familyMember', 'cohabitant'),
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-FAM-01'],
        require: livedTogether,
      },
    ],
  }),
  requirement('childUnderAge', {
    applies: is('familyMember', 'child'),
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-FAM-01'],
        require: any(underAge, all(atLeast('childAge', 18), open('otherFamily'))),
      },
    ],
  }),
  // There are exceptions, which were not read, so a younger couple is not refused here.
  requirement('coupleAge', {
    applies: couple,
    versions: [
      {
        from: '2017-01-01',
        basis: ['IMM-FAM-02'],
        require: any(atLeast('youngerPartnerAge', 24), all(below('youngerPartnerAge', 24), open('youngCouple'))),
      },
    ],
  }),
  requirement('personJoined', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-FAM-01', 'IMM-FAM-07', 'IMM-FAM-11'],
        require: any(
          all(some('citizenship', 'nordic'), open('nordicFamily')),
          all(none('citizenship', 'nordic'), oneOf('currentPermit', 'skilled-worker', 'permanent')),
          all(is('currentPermit', 'none'), open('workerFirst')),
          all(
            oneOf('currentPermit', 'student', 'job-seeker', 'family', 'collective-protection', 'other'),
            open('personJoined'),
          ),
        ),
      },
    ],
  }),
  requirement('familyWork', {
    versions: [{ from: '2017-01-01', basis: ['IMM-FAM-09'], require: all() }],
  }),
  warning('applyTogether', {
    applies: not(oneOf('currentPermit', 'skilled-worker', 'permanent')),
    versions: [{ from: '2024-01-01', basis: ['IMM-FAM-08'], require: is('applyTogether', true) }],
  }),
];
