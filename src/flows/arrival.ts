// Planning the move: applying, arriving and settling in, with the family. Every question sharpens the plan.
import { type Flow, flow, type Steps } from '../interview/flow.ts';
import { question } from '../interview/question.ts';
import { eeaCitizen, meetsPolice, withChildren, withPartner } from '../rules/arrival/groups.ts';
import { arrival as area } from '../rules/arrival.ts';
import { all, is, none, not } from '../rules/condition.ts';
import { inNorway, isRefused, mayWorkAlready, mustApply, needsPermit } from '../rules/permit/stage.ts';
import { education, place } from './shared.ts';

/** Without it the plan is only less sharp, so nothing else decides whether it is asked. */
const asked = { advisory: true } as const;

/** Whoever comes along as family of an EEA citizen may need a card. */
const partnerCitizenship = question('familyCitizenship', asked, 'partnerCitizenship');

const you = (steps: Steps): Steps =>
  steps
    .ask('citizenship')
    .usually(needsPermit, (foreign) =>
      foreign
        .ask('tiesToNorway', { ...asked, standsFor: ['whereNow', 'currentPermit', 'familyTie'] })
        .when(is('tiesToNorway', true), (ties) =>
          ties.ask('whereNow', asked).ask('currentPermit', asked).ask('familyTie', asked),
        ),
    );

const applying = (steps: Steps): Steps =>
  steps
    .ask('whoFiles', asked)
    .when(all(is('whoFiles', 'self'), is('whereNow', 'abroad')), (self) => self.ask('employerConfirmed', asked))
    // Whoever may work already needs no early start.
    .when(not(mayWorkAlready), (starter) => starter.ask('earlyStart', asked))
    .when(all(is('earlyStart', true), not(mayWorkAlready)), (early) =>
      early.ask({ ...education, ...asked }).ask('earlyStartConfirmed', asked),
    );

const permit = (steps: Steps): Steps =>
  steps
    .ask('permitStage', asked)
    .when(isRefused, (refused) => refused.ask('refusalReceivedOn', asked).outcome('refused'))
    .when(is('permitStage', 'not-applied'), applying)
    .when(is('permitStage', 'waiting'), (waiting) =>
      waiting
        .ask('appliedFrom', asked)
        .when(not(mayWorkAlready), (starter) => starter.ask('earlyStartConfirmed', asked)),
    )
    .when(is('permitStage', 'granted'), (granted) => granted.ask('decisionDate', asked).ask('appliedFrom', asked))
    .when(
      all(is('whereNow', 'abroad'), none('citizenship', 'visaFree'), none('citizenship', 'visaRequired')),
      (other) => other.ask('needsEntryVisa', asked),
    );

const days = (steps: Steps): Steps =>
  steps
    // The day that an offer has told comes first, so that it can be changed where the move does not fit it.
    .ask('startDate', asked)
    .ask('arrivalDate', asked)
    .ask('firstPayDate', asked)
    .when(all(meetsPolice, is('permitStage', 'granted')), (police) => police.ask('policeReportOn', asked));

const settling = (steps: Steps): Steps =>
  steps
    .ask('stayLength', asked)
    .ask({ ...place, ...asked })
    .ask('norwegianNumber', asked)
    .when(all(is('norwegianNumber', 'd-number'), mustApply), (number) => number.ask('dNumberOn', asked))
    .ask('taxScheme', asked)
    .ask('housing', asked)
    .ask('depositAsked', asked);

const withYou = (steps: Steps): Steps =>
  steps
    .ask('comesWith', asked)
    .when(all(eeaCitizen, withPartner), (couple) => couple.ask(partnerCitizenship))
    .when(withChildren, (children) => children.ask('childBelowSchoolAge', asked).ask('childOfSchoolAge', asked))
    .when(all(none('citizenship', 'nordic'), none('citizenship', 'tuberculosisExamples')), (others) =>
      others.ask('tuberculosisCountry', asked),
    )
    .ask('householdGoods', asked)
    .when(is('householdGoods', true), (goods) => goods.ask('abroadForAYear', asked))
    .ask('pets', asked)
    .ask('drives', asked)
    .when(is('drives', true), (driver) => driver.ask('drivingLicenceCountry', asked));

export const arrival: Flow = flow(
  'arrival',
  area,
  (steps) =>
    steps
      .part('you', you)
      .usually(mustApply, (applicant) => applicant.part('permit', permit))
      .part('days', days)
      .part('settling', settling)
      .part('along', withYou)
      .outcome('plan'),
  // What changes for whoever lives here does not bring anybody here.
  { judged: ['offer', { flow: 'change', when: inNorway }] },
);
