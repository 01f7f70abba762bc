// Something changed: what happened, then only what matters for it. Family, permanent residence and citizenship too.
import { type Flow, flow, type Next, type Steps } from '../interview/flow.ts';
import { composite, question } from '../interview/question.ts';
import { change as area } from '../rules/change.ts';
import { all, any, is, none, not, oneOf, some } from '../rules/condition.ts';
import { family } from '../rules/family.ts';
import { permanence } from '../rules/permanence.ts';
import { outdatedBy } from './outdated.ts';
import { pay } from './shared.ts';

const changes = [
  'lost-job',
  'new-employer',
  'new-position',
  'laid-off',
  'fewer-hours',
  'lower-pay',
  'side-job',
  'own-company',
  'remote-work',
  'long-absence',
  'renewal',
  'passport',
  'family',
];
const goals = ['permanent-residence', 'citizenship'];

const whatChanged = composite(
  'changeKind',
  'changeKind',
  ['changeKind', 'permanenceGoal'],
  [
    ...changes.map((kind) => ({ id: kind, facts: { changeKind: kind }, outdates: outdatedBy(kind) })),
    ...goals.map((goal) => ({
      id: goal,
      facts: { changeKind: goal, permanenceGoal: goal },
      outdates: outdatedBy(goal),
    })),
  ],
);
const grantedOn = question('decisionDate', {}, 'permitGrantedOn');
const reportedOn = question('policeReportOn', {}, 'reportedToPolice');

const holdsNone = any(some('citizenship', 'nordic'), some('citizenship', 'eeaAndSwiss'));
const heldByNoJob = oneOf('currentPermit', 'permanent', 'family');
const during = (...kinds: string[]) => oneOf('changeKind', ...kinds);

const job = (steps: Steps): Steps =>
  steps
    .when(during('lost-job'), (lost) =>
      lost
        .ask('jobEndedOn')
        // There is no permit that could end or be renewed; whoever does not know is asked.
        .when(is('currentPermit', 'none'), (nobody) => nobody.outcome('change'))
        .ask('policeTold')
        .ask('permitUntil')
        .ask('renewalPending'),
    )
    .when(during('new-employer', 'new-position'), (next) =>
      next
        .ask('samePositionType')
        .when(all(is('changeKind', 'new-employer'), is('samePositionType', true)), (same) =>
          same.ask('startDate').ask('jobEndedOn').ask('policeTold'),
        ),
    )
    .when(during('fewer-hours', 'lower-pay'), (less) => pay(less.ask('positionPercent').ask('positionLevel')));

const rest = (steps: Steps): Steps =>
  steps
    .when(during('remote-work'), (remote) => remote.ask('remoteWorkInJob'))
    .when(during('long-absence'), (away) => away.ask('monthsAwayInPermitYear'))
    .when(during('renewal', 'passport'), (papers) => papers.ask('permitUntil').ask('passportUntil'));

const joining = (steps: Steps): Steps =>
  steps
    .when(none('citizenship', 'nordic'), (permit) => permit.ask('currentPermit'))
    .ask('familyCitizenship')
    .ask('familyMember')
    .when(is('familyMember', 'cohabitant'), (couple) => couple.ask('yearsLivedTogether').ask('commonChild'))
    .when(oneOf('familyMember', 'spouse', 'cohabitant'), (couple) => couple.ask('youngerPartnerAge'))
    .when(is('familyMember', 'child'), (child) => child.ask('childAge'))
    .ask('positionPercent')
    .ask('basePay')
    .when(is('payPeriod', 'hour'), (hourly) => hourly.ask('hoursPerWeek').ask('holidayPaid'))
    .when(not(oneOf('currentPermit', 'skilled-worker', 'permanent')), (first) =>
      first.ask('applyTogether', { advisory: true }),
    );

const staying = (steps: Steps): Steps =>
  steps
    .ask('currentPermit')
    .ask('grantedInNorway')
    .when(is('grantedInNorway', true), (granted) => granted.ask(grantedOn))
    .when(is('grantedInNorway', false), (moved) => moved.ask(reportedOn))
    .ask('permitConditions')
    .ask('monthsAbroad')
    .ask('monthsAbroadForEmployer')
    .ask('oralNorwegian')
    .ask('socialStudiesPassed')
    .ask('incomeLast12Months')
    .ask('age')
    .ask('testExemption')
    .ask('permitUntil', { advisory: true })
    .ask('criminalRecord', { advisory: true });

const becoming = (steps: Steps): Steps =>
  steps
    .ask('yearsInNorway', { advisory: true })
    .ask('incomeLastTaxSettlement', { advisory: true })
    .ask('oralNorwegian', { advisory: true })
    .ask('citizenshipTestPassed', { advisory: true })
    .ask('criminalRecord', { advisory: true });

/** Another position needs a permit of its own; another job, a look at its offer; a family that comes, a plan. */
const next: Next = {
  judged: [
    { flow: 'eligibility', when: is('samePositionType', false) },
    { flow: 'offer', when: during('lost-job', 'new-employer', 'new-position') },
  ],
  likely: [{ flow: 'arrival', when: during('family') }],
};

export const change: Flow = flow(
  'change',
  area,
  (steps) =>
    rest(
      job(
        steps
          .ask(whatChanged)
          .ask('citizenship')
          .when(during('family'), (joined) => joining(joined).outcome('family', family))
          .when(during('citizenship'), (citizen) => becoming(citizen).outcome('citizenship', permanence))
          .when(holdsNone, (free) => free.outcome('noPermitNeeded'))
          .when(during('permanent-residence'), (settler) => staying(settler).outcome('permanence', permanence))
          .ask('currentPermit')
          .when(heldByNoJob, (free) => free.outcome('noPermitNeeded')),
      ),
    ).outcome('change'),
  next,
);
