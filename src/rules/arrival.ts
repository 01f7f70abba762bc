// The area "arrival": what there is to do from the application until one is settled, and by when.
import { applying, beforeTravelling } from './arrival/applying.ts';
import { contradictions } from './arrival/contradictions.ts';
import { firstWeeks } from './arrival/first-weeks.ts';
import { driving, family, later } from './arrival/first-year.ts';
import { registering } from './arrival/registering.ts';
import { warnings } from './arrival/warnings.ts';
import { writtenContract } from './contract/tasks.ts';
import { area } from './engine/area.ts';
import { applicationFee } from './pay/figures.ts';
import { tasks } from './permit/application.ts';
import { contradictions as aboutPermits } from './permit/contradictions.ts';
import { fee } from './permit/fee.ts';
import { isRefused } from './permit/stage.ts';

const shared = [
  'employer-confirmation-code',
  'offer-form',
  'documents',
  'passport',
  'place-to-live',
  'apply-from-abroad',
  'apply-in-norway',
  'early-start-request',
  'wait-before-working',
];

export const arrival = area('arrival', {
  concludes: 'judgement',
  essential: ['citizenship'],
  unpresumed: ['incomeYear'],
  rules: warnings,
  contradictions: [
    ...aboutPermits.filter(({ id }) => id === 'nordicWithPermit' || id === 'permitNotHeld'),
    ...contradictions,
  ],
  tasks: [
    ...tasks.filter(({ id }) => shared.includes(id)),
    ...applying,
    ...beforeTravelling,
    ...firstWeeks,
    { ...writtenContract, phase: 'first-week', except: isRefused },
    ...registering,
    ...family,
    ...driving,
    ...later,
  ],
  amounts: [fee],
  reckonings: [applicationFee],
});
