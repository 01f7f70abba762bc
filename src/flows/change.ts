// Something changed: what happened, then only what matters for it. Family, permanent residence and citizenship too.
import { type Flow, flow, type Next, type Steps } from '../interview/flow.ts';
import { composite, question } from '../interview/question.ts';
import { change as area } from '../rules/change.ts';
import { all, any, below, is, none, not, oneOf, some } from '../rules/condition.ts';
import { ofEeaCitizen } from '../rules/family/joining.ts';
import { family } from '../rules/family.ts';
import { permanence } from '../rules/permanence.ts';
import { outdatedBy, outdatedByMember } from './outdated.ts';
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

/** Whoever is here already has a job, and whoever is not has an offer: the same answer, asked in words for both. */
const ownShare = question('positionPercent', {}, 'ownShare');
const ownPay = question('basePay', {}, 'ownPay');
/** The job as it will be. */
const newShare = question('positionPercent', {}, 'newShare');
const newPay = question('basePay', {}, 'newPay');

const whoComes = composite(
  'familyMember',
  'familyMember',
  ['familyMember'],
  ['spouse', 'cohabitant', 'child', 'other'].map((member) => ({
    id: member,
    facts: { familyMember: member },
    outdates: outdatedByMember(member),
  })),
);

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
    .when(during('fewer-hours', 'lower-pay'), (less) => pay(less.ask(newShare).ask('positionLevel'), newPay));

const rest = (steps: Steps): Steps =>
  steps
    .when(during('remote-work'), (remote) => remote.ask('remoteWorkInJob'))
    .when(during('long-absence'), (away) => away.ask('monthsAwayInPermitYear'))
    .when(during('renewal', 'passport'), (papers) => papers.ask('permitUntil').ask('passportUntil'));

/** How close they are, where it is not enough to say who. */
const close = (steps: Steps): Steps =>
  steps
    .when(is('familyMember', 'cohabitant'), (couple) => couple.ask('yearsLivedTogether').ask('commonChild'))
    .when(is('familyMember', 'child'), (child) => child.ask('childAge'));

/** Who it is comes first; of one close to an EU/EEA citizen, and of one who is a citizen there, nothing more is asked. */
const joining = (steps: Steps): Steps =>
  close(
    steps
      .ask(whoComes)
      .ask('citizenship')
      .when(ofEeaCitizen, (free) => close(free).ask('familyCitizenship').outcome('family', family))
      .when(none('citizenship', 'nordic'), (permit) => permit.ask('currentPermit'))
      .ask('familyCitizenship')
      .when(any(some('familyCitizenship', 'nordic'), some('familyCitizenship', 'eeaAndSwiss')), (free) =>
        free.outcome('family', family),
      ),
  )
    .when(oneOf('familyMember', 'spouse', 'cohabitant'), (couple) => couple.ask('youngerPartnerAge'))
    .ask(ownShare)
    .ask(ownPay)
    .when(all(below('share', 100), is('payCurrency', 'kroner')), (part) => part.ask('basePayFor'))
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

/** Another position needs a permit of its own, as does whom a family joins; another job, a look at its offer; a family that comes, a plan. */
const next: Next = {
  judged: [
    { flow: 'eligibility', when: is('samePositionType', false) },
    { flow: 'offer', when: during('lost-job', 'new-employer', 'new-position') },
  ],
  likely: [{ flow: 'arrival', when: during('family') }],
  'not-yet-known': [{ flow: 'eligibility', when: all(during('family'), is('currentPermit', 'none')) }],
};

export const change: Flow = flow(
  'change',
  area,
  (steps) =>
    rest(
      job(
        steps
          .ask(whatChanged)
          .when(during('family'), (joined) => joining(joined).outcome('family', family))
          .ask('citizenship')
          .when(during('citizenship'), (citizen) => becoming(citizen).outcome('citizenship', permanence))
          .when(holdsNone, (free) => free.outcome('noPermitNeeded'))
          .when(during('permanent-residence'), (settler) => staying(settler).outcome('permanence', permanence))
          .ask('currentPermit')
          .when(heldByNoJob, (free) => free.outcome('noPermitNeeded')),
      ),
    ).outcome('change'),
  next,
);
