// What a change means for the permit. What UDI has not said in public stays an open question, and never decides.
import { all, any, atMost, is, oneOf, onOrAfter, open } from '../condition.ts';
import { pay } from '../pay/pay.ts';
import { application } from '../permit/application.ts';
import { position } from '../permit/position.ts';
import { type Rule, requirement, warning } from '../rule.ts';

const during = (...kinds: string[]) => oneOf('changeKind', ...kinds);

/** A rule of the permit itself, asked of the job as it will be: the same rule, for those whose change touches it. */
function kept(rules: readonly Rule[], id: string, ...kinds: string[]): Rule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule is called ${id}`);
  return { ...rule, applies: during(...kinds) };
}

export const rules: readonly Rule[] = [
  requirement('permitCoversJob', {
    applies: during('new-employer', 'new-position'),
    versions: [
      { from: '2018-01-01', basis: ['IMM-AFT-02', 'IMM-AFT-03', 'IMM-AFT-01'], require: is('samePositionType', true) },
    ],
  }),
  kept(position, 'positionShare', 'fewer-hours'),
  kept(position, 'subsistence', 'fewer-hours'),
  kept(pay, 'pay', 'fewer-hours', 'lower-pay'),
  // Unless the purpose of the permit dictates otherwise: who may say so was not read.
  requirement('livesInNorway', {
    applies: during('long-absence'),
    versions: [
      {
        from: '2017-01-01',
        basis: ['IMM-AFT-13'],
        require: any(atMost('monthsAwayInPermitYear', 6), open('longAbsence')),
      },
    ],
  }),
  kept(application, 'renewalInTime', 'renewal'),
  warning('jobLostWhileRenewing', {
    applies: all(during('lost-job'), is('renewalPending', true)),
    versions: [{ from: '2010-01-01', basis: ['IMM-AFT-09', 'IMM-AFT-16'], require: open('jobLostWhileRenewing') }],
  }),
  warning('permitAfterJobLoss', {
    applies: during('lost-job'),
    versions: [{ from: '2015-01-01', basis: ['IMM-AFT-06', 'IMM-AFT-04'], require: is('policeTold', true) }],
  }),
  warning('layOff', {
    applies: during('laid-off'),
    versions: [{ from: '2020-11-01', basis: ['IMM-AFT-07', 'IMM-ADD-04'], require: open('layOff') }],
  }),
  warning('sideJob', {
    applies: during('side-job'),
    versions: [{ from: '2018-01-01', basis: ['IMM-AFT-11', 'IMM-SW-05'], require: open('sideJob') }],
  }),
  warning('ownFirm', {
    applies: during('own-company'),
    versions: [{ from: '2010-01-01', basis: ['IMM-AGY-08', 'IMM-AFT-01'], require: open('ownFirm') }],
  }),
  warning('remoteWork', {
    applies: during('remote-work'),
    versions: [
      {
        from: '2022-06-30',
        basis: ['IMM-AFT-08', 'IMM-AGY-10', 'IMM-AGY-12'],
        require: any(is('remoteWorkInJob', true), open('remoteWork')),
      },
    ],
  }),
  warning('passportOutlastsPermit', {
    applies: during('passport', 'renewal'),
    versions: [
      { from: '2010-01-01', basis: ['IMM-SW-19'], require: onOrAfter('passportUntil', { fact: 'permitUntil' }) },
    ],
  }),
];
