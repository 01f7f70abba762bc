// Is this offer worth a signature? The five checks, or every clause of the contract.
import { type Flow, type Following, flow, type Steps } from '../interview/flow.ts';
import { composite } from '../interview/question.ts';
import { all, any, atLeast, atMost, is, none, not, oneOf, ref } from '../rules/condition.ts';
import { longAbroad, longWeek } from '../rules/contract/work.ts';
import { offer as area } from '../rules/offer.ts';
import { pay as market } from '../rules/pay.ts';
import { tax } from '../rules/tax.ts';
import { education, pay, place } from './shared.ts';
import { boundTerms, costTerms, payExtras, statedTerms, workExtras } from './which-of.ts';

/** The three signs of fraud, asked as one. */
const fraudSigns = composite(
  'fraudSigns',
  'fraudSigns',
  ['moneyAsked', 'passportKept', 'pressedToSign'],
  [
    { id: 'none', facts: { moneyAsked: false, passportKept: false, pressedToSign: false } },
    { id: 'money', facts: { moneyAsked: true } },
    { id: 'passport', facts: { moneyAsked: null, passportKept: true } },
    { id: 'pressure', facts: { moneyAsked: null, pressedToSign: true } },
  ],
);

const papers = ['advert', 'message', 'offer-letter', 'draft'];

/** What is signed is there before any travel. */
const paperKind = composite(
  'paperKind',
  'paperKind',
  ['paperKind', 'contractBeforeTravel'],
  [
    ...papers.map((kind) => ({ id: kind, facts: { paperKind: kind } })),
    { id: 'signed', facts: { paperKind: 'signed', contractBeforeTravel: true } },
  ],
  { leaves: ['contractBeforeTravel'] },
);

const needsPermit = all(none('citizenship', 'nordic'), none('citizenship', 'eeaAndSwiss'));
const hasPermit = any(ref('permanentResidence'), ref('familyPermit'), ref('samePosition'), ref('eeaFamily'));
const has = (months: string) => not(atMost(months, 0));

const fiveChecks = (steps: Steps): Steps =>
  steps
    .ask('employerKind')
    .when(is('employerKind', 'staffing-agency'), (agency) => agency.ask('staffingAgencyApproved').ask('assignmentList'))
    .ask('positionPercent')
    .ask('positionLevel');

const you = (steps: Steps): Steps =>
  steps
    .usually(all(needsPermit, not(hasPermit)), (permit) => permit.ask(education).ask('educationRelevant'))
    .ask('experienceYears')
    .when(all(needsPermit, not(hasPermit), atLeast('experienceYears', 6)), (experienced) =>
      experienced.ask('experienceDocumented'),
    )
    .ask('occupation');

const parties = (steps: Steps): Steps =>
  steps
    .when(is('paperKind', 'signed'), (signed) => signed.ask('contractDate'))
    .ask('employerNamed')
    .ask('employerSame')
    .ask('dutiesStated')
    .ask('employmentForm')
    .when(is('employmentForm', 'temporary'), (temporary) => temporary.ask('temporaryGround').ask('temporaryMonths'))
    .when(is('employmentForm', 'contractor'), (contractor) => contractor.ask('contractorReality'))
    .when(is('employerKind', 'staffing-agency'), (agency) =>
      agency.ask('hirerNamed').ask('equalTerms').ask('payBetweenAssignments'),
    );

const work = (steps: Steps): Steps =>
  steps
    .ask('hoursGuaranteed')
    .ask('startTerm')
    .when(is('startTerm', 'date'), (dated) => dated.ask('startDate'))
    .ask('placeOfWork')
    .ask('hoursTerms')
    .when(oneOf('hoursTerms', 'stated', 'more-when-needed'), (stated) =>
      stated.ask('hoursPerWeek').when(longWeek, (long) => long.ask('hoursAveraged')),
    )
    .ask(workExtras)
    .ask('homeOffice')
    .ask('specialHours')
    .ask('competenceTerms')
    .ask('weeksAbroad')
    .when(longAbroad, (abroad) => abroad.ask('abroadTermsStated'));

const money = (steps: Steps): Steps =>
  steps
    .ask('payForm')
    .ask('payDay')
    .ask(payExtras)
    .ask('bonusTerms')
    .ask('equityTerms')
    .ask('onCallTerms')
    .ask('overtimeTerms')
    .when(is('overtimeTerms', 'paid'), (paid) => paid.ask('overtimeSupplement'))
    .ask('exemptionClaimed')
    .when(oneOf('exemptionClaimed', 'leading', 'independent'), (claimed) => claimed.ask('realIndependence'))
    .ask(costTerms)
    .ask('deductionTerms')
    .ask('trainingBond')
    .ask('signOnTerms')
    .ask('moveCosts');

const ending = (steps: Steps): Steps =>
  steps
    .ask('probationMonths')
    .when(has('probationMonths'), (probation) => probation.ask('probationExtension'))
    .ask('noticeMonthsEmployer')
    .ask('noticeMonthsEmployee');

const security = (steps: Steps): Steps =>
  steps
    .ask('holidayWeeks')
    .ask('firstYearHolidayPaid')
    .ask('holidayPayPercent')
    .ask(statedTerms)
    .ask('agreementStated')
    .ask('pensionTerms')
    .when(is('pensionTerms', 'stated'), (stated) => stated.ask('pensionPercent'))
    .ask('insuranceTerms')
    .ask('sickPayTerms')
    .ask('leaveTerms');

const bonds = (steps: Steps): Steps =>
  steps
    .ask(boundTerms)
    .ask('nonCompeteMonths')
    .when(has('nonCompeteMonths'), (banned) => banned.ask('nonCompeteTerms'))
    .ask('customerClauseMonths')
    .when(has('customerClauseMonths'), (banned) => banned.ask('customerScope'))
    .ask('inventionTerms')
    .ask('secrecyTerms')
    .ask('sideJobTerms')
    .ask('monitoringTerms')
    .ask('governingLaw')
    .ask('changeTerms')
    .ask('contractLanguage');

const everyClause = (steps: Steps): Steps =>
  steps
    .part('contract', parties)
    .part('work', work)
    .part('terms', money)
    .part('ending', ending)
    .part('security', security)
    .part('bonds', bonds)
    .part('wishes', (living) =>
      living
        .ask(place)
        .when(is('city', 'elsewhere'), (elsewhere) => elsewhere.ask('county'))
        .ask('taxScheme'),
    );

const isHere = oneOf('currentPermit', 'skilled-worker', 'family', 'permanent');
/** Whoever is here already has no move to plan, but a new job to tell of. */
const next: readonly Following[] = [
  { flow: 'arrival', when: not(isHere) },
  { flow: 'change', when: isHere },
];

export const offer: Flow = flow(
  'offer',
  area,
  (steps) =>
    steps
      .part('offer', (offered) =>
        offered
          .ask('reviewDepth', { standsFor: ['employerNamed'] })
          .ask('offer')
          .when(is('offer', 'none'), (nothing) => nothing.outcome('noOffer'))
          .usually(oneOf('offer', 'written', 'several'), (written) => written.ask(paperKind))
          .ask('citizenship'),
      )
      .usually(not(is('offer', 'none')), (offered) => offered.part('job', fiveChecks).part('pay', pay))
      .part('you', you)
      .part('signs', (signs) => signs.ask('contractBeforeTravel').ask(fraudSigns))
      .when(is('reviewDepth', 'full'), everyClause)
      .part('wishes', (wishes) => wishes.ask('negotiateFirst', { advisory: true }))
      .outcome('review', area, market, tax),
  { sound: next, 'ask-first': next },
  { reviewDepth: 'full' },
);
