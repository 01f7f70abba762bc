// Can I get the skilled-worker permit? Ten questions for most people; more where the answers call for it.
import { type Flow, flow, type Next, type Steps } from '../interview/flow.ts';
import { all, any, atLeast, is, not, oneOf, ref, some } from '../rules/condition.ts';
import { eligibility as area } from '../rules/eligibility.ts';
import { mayWorkAlready } from '../rules/permit/stage.ts';
import { education, pay, studyingTowards } from './shared.ts';

const anyOffer = oneOf('offer', 'vague', 'oral', 'written', 'several');
const noFirmOffer = oneOf('offer', 'none', 'vague', 'oral');
const noPermitNeeded = any(
  ref('eeaFamily'),
  ref('permanentResidence'),
  ref('familyPermit'),
  ref('samePosition'),
  ref('shortStay'),
);
const trained = oneOf('educationLevel', 'vocational', 'higher-under-three-years', 'bachelor', 'master', 'phd');

const employer = (steps: Steps): Steps =>
  steps
    .ask('employerKind')
    .when(is('employerKind', 'staffing-agency'), (agency) => agency.ask('staffingAgencyApproved').ask('assignmentList'))
    .when(is('employerKind', 'own-company'), (own) => own.ask('expectedProfit'))
    .when(is('employerKind', 'foreign-company'), (foreign) =>
      foreign
        .ask('shortStay')
        .when(oneOf('shortStay', 'business-trip', 'equipment-expert', 'training-in-group'), (short) =>
          short.ask('assignmentWeeks'),
        )
        .when(ref('shortStay'), (free) => free.outcome('verdict'))
        .ask('norwegianClient')
        .ask('sentToNorwegianBranch')
        .ask('employerInEea')
        .when(is('employerInEea', true), (posted) => posted.ask('residentInEea')),
    );

const withoutOffer = (steps: Steps): Steps =>
  steps
    // Whoever was educated here comes from another permit.
    .when(not(is('currentPermit', 'none')), (holder) =>
      holder.ask('degreeFromNorway').when(is('degreeFromNorway', true), (graduate) => graduate.ask('funds')),
    )
    .when(any(some('citizenship', 'workingHoliday'), some('citizenship', 'workingHolidayCanada')), (young) =>
      young.ask('age'),
    )
    .ask('otherPlan')
    .when(is('otherPlan', 'own-business-norway'), (own) => own.ask('expectedProfit'))
    .when(is('otherPlan', 'own-business-abroad'), (own) => own.ask('norwegianClient'));

const more = (steps: Steps): Steps =>
  steps
    .ask('regulatedProfession')
    .when(is('regulatedProfession', true), (regulated) => regulated.ask('authorisationHeld'))
    .ask('workplace')
    .ask('educationDocumented')
    .ask('age')
    .ask('applicationDate')
    .when(any(noPermitNeeded, oneOf('workplace', 'svalbard', 'offshore')), (done) => done.outcome('verdict'))
    .when(anyOffer, (offered) =>
      offered
        .ask('startDate', { advisory: true })
        .when(oneOf('employerKind', 'norwegian-company', 'norwegian-branch'), (company) =>
          company.ask('workDirectedBy', { advisory: true }),
        )
        .ask('relatedToEmployer', { advisory: true })
        .ask('whoFiles', { advisory: true })
        .when(all(is('whereNow', 'abroad'), is('whoFiles', 'self')), (self) =>
          self.ask('employerConfirmed', { advisory: true }),
        )
        // Whoever renews has started, and whoever may work already needs no early start.
        .when(not(any(is('purpose', 'renewal'), mayWorkAlready)), (starter) =>
          starter.ask('earlyStart', { advisory: true }),
        ),
    );

/** A short assignment is no job in Norway: there is neither a contract here to look at nor a move to plan. */
const toStay = any(
  ref('nordicCitizen'),
  ref('eeaCitizen'),
  ref('eeaFamily'),
  ref('permanentResidence'),
  ref('familyPermit'),
  ref('samePosition'),
);
/** Whoever may come looks at the offer before signing it. */
const next: Next = {
  likely: ['offer'],
  'no-permit-needed': [
    { flow: 'offer', when: toStay },
    { flow: 'arrival', when: toStay },
  ],
};

export const eligibility: Flow = flow(
  'eligibility',
  area,
  (steps) =>
    steps
      .ask('citizenship')
      .when(any(some('citizenship', 'nordic'), some('citizenship', 'eeaAndSwiss')), (free) =>
        free.outcome('noPermitNeeded'),
      )
      .ask('tiesToNorway', { standsFor: ['whereNow', 'currentPermit', 'familyTie'] })
      .when(is('tiesToNorway', true), (ties) =>
        ties
          .ask('whereNow')
          .ask('currentPermit')
          .when(is('currentPermit', 'skilled-worker'), (holder) =>
            holder
              .ask('purpose')
              .ask('samePositionType')
              .when(is('purpose', 'renewal'), (renewal) => renewal.ask('permitUntil', { advisory: true })),
          )
          .ask('familyTie'),
      )
      .ask('offer')
      .usually(anyOffer, (offered) => employer(offered).ask('positionPercent').ask('positionLevel'))
      .usually(anyOffer, pay)
      .ask(education)
      .when(is('stillStudying', true), (student) => student.ask(studyingTowards))
      .usually(all(anyOffer, trained), (fitting) => fitting.ask('educationRelevant'))
      .ask('experienceYears', { seldom: true })
      .when(atLeast('experienceYears', 6), (experienced) => experienced.ask('experienceDocumented'))
      .when(noFirmOffer, withoutOffer)
      .when(is('moreDetail', true), more)
      .outcome('verdict'),
  next,
  { moreDetail: true },
);
