// Who needs no skilled-worker permit to take the job.
import { all, any, is, none, not, open, some } from '../condition.ts';
import { exemption, type Rule } from '../rule.ts';
import { surelyShort } from './stage.ts';

export const exemptions: readonly Rule[] = [
  exemption('nordicCitizen', {
    versions: [{ from: '2010-01-01', basis: ['IMM-WHO-01'], require: some('citizenship', 'nordic') }],
  }),
  // Nordic citizens register nothing with the police, although their countries are in the EEA.
  exemption('eeaCitizen', {
    applies: none('citizenship', 'nordic'),
    versions: [
      { from: '2010-01-01', basis: ['IMM-WHO-02', 'IMM-WHO-03'], require: some('citizenship', 'eeaAndSwiss') },
    ],
  }),
  exemption('eeaFamily', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-WHO-05'],
        require: any(is('familyTie', 'eea-spouse'), all(is('familyTie', 'eea-citizen'), open('eeaFamilyCounts'))),
      },
    ],
  }),
  exemption('permanentResidence', {
    versions: [{ from: '2010-01-01', basis: ['IMM-PR-12'], require: is('currentPermit', 'permanent') }],
  }),
  exemption('familyPermit', {
    versions: [{ from: '2017-01-01', basis: ['IMM-FAM-09'], require: is('currentPermit', 'family') }],
  }),
  // The new job must still meet every condition (IMM-AFT-02): those are judged beside this, and warned about.
  exemption('samePosition', {
    versions: [
      {
        from: '2018-01-01',
        basis: ['IMM-AFT-02', 'IMM-AFT-01', 'IMM-AFT-05'],
        require: all(
          is('currentPermit', 'skilled-worker'),
          not(is('purpose', 'renewal')),
          is('samePositionType', true),
        ),
      },
    ],
  }),
  exemption('shortStay', {
    versions: [{ from: '2014-01-01', basis: ['IMM-WHO-08'], require: surelyShort }],
  }),
];
