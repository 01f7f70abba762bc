// The area "eligibility": may this person take this job in Norway, and on which permit?
import { registering } from './arrival/registering.ts';
import { is } from './condition.ts';
import { area } from './engine/area.ts';
import { payActual, payCurrency, payFullTime, payPeriod, share } from './pay/annual-pay.ts';
import { basicAmount } from './pay/basic-amount.ts';
import { annualPay, applicationFee, payFloor } from './pay/figures.ts';
import { floors } from './pay/floors.ts';
import { pay } from './pay/pay.ts';
import { application, tasks } from './permit/application.ts';
import { contradictions } from './permit/contradictions.ts';
import { employer } from './permit/employer.ts';
import { exemptions } from './permit/exemptions.ts';
import { fee } from './permit/fee.ts';
import { firmOffer } from './permit/firm-offer.ts';
import { position } from './permit/position.ts';
import { qualification } from './permit/qualification.ts';
import { routes } from './permit/routes.ts';
import { yearsBeforeWork } from './permit/working-life.ts';
import type { Rule } from './rule.ts';

/** Elsewhere (Svalbard, offshore) other law holds, so there is neither a yes nor a no there, and no warning. */
const onMainland = (rule: Rule): Rule =>
  rule.role === 'part' ? rule : { ...rule, within: is('workplace', 'mainland') };

export const eligibility = area('eligibility', {
  concludes: 'permit',
  rules: [...exemptions, ...[...employer, ...position, ...pay, ...qualification, ...application].map(onMainland)],
  contradictions,
  routes,
  tasks: [...registering, ...tasks],
  derived: [firmOffer, share, payCurrency, payActual, payFullTime, payPeriod, yearsBeforeWork],
  // Deciding facts first, what hangs together side by side, the routes' own facts last.
  order: [
    'citizenship',
    'familyTie',
    'currentPermit',
    'purpose',
    'samePositionType',
    'whereNow',
    // Asked where it contradicts: further down it doubles the diagrams.
    'onOrAfter:applicationDate:permitUntil:0:1',
    'age',
    'workplace',
    'regulatedProfession',
    'authorisationHeld',
    'offer',
    'firmOffer',
    'employerKind',
    'staffingAgencyApproved',
    'assignmentList',
    'positionLevel',
    'collectiveAgreement',
    'share',
    'payCurrency',
    'applicationDate',
    'payActual',
    'payFullTime',
    'lowerPayDocumented',
    'educationLevel',
    'educationCompleted',
    'educationRelevant',
    'educationDocumented',
    'experienceYears',
    'experienceDocumented',
  ],
  amounts: [floors, basicAmount, fee],
  reckonings: [annualPay, payFloor, applicationFee],
});
