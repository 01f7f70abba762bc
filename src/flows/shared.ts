// Questions that several flows ask in the same way.
import type { Steps } from '../interview/flow.ts';
import { composite, question } from '../interview/question.ts';
import { amountBy } from '../rules/amounts.ts';
import { all, below, is } from '../rules/condition.ts';
import { floors } from '../rules/pay/floors.ts';

const completed = ['phd', 'master', 'bachelor', 'higher-under-three-years', 'vocational', 'secondary'];

export const education = composite(
  'education',
  'educationLevel',
  ['educationCompleted', 'educationLevel', 'stillStudying'],
  [
    ...completed.map((level) => ({ id: level, facts: { educationLevel: level, educationCompleted: true } })),
    { id: 'none', facts: { educationLevel: 'none', educationCompleted: false } },
    { id: 'not-finished', facts: { stillStudying: true, educationCompleted: false } },
  ],
);
/** Whoever names the town has named the county; elsewhere, that is a question of its own. */
export const place = composite(
  'city',
  'city',
  ['city', 'county'],
  [
    { id: 'oslo', facts: { city: 'oslo', county: 'oslo' } },
    { id: 'bergen', facts: { city: 'bergen', county: 'vestland' } },
    { id: 'stavanger', facts: { city: 'stavanger', county: 'rogaland' } },
    { id: 'trondheim', facts: { city: 'trondheim', county: 'trondelag' } },
    { id: 'kirkenes', facts: { city: 'kirkenes', county: 'finnmark' } },
    { id: 'elsewhere', facts: { city: 'elsewhere' } },
  ],
);
export const studyingTowards = question('educationLevel', {}, 'studyingTowards');

/** `base`: the fixed pay, asked in other words where it is of another job than one that is offered. */
export const pay = (steps: Steps, base = question('basePay')): Steps =>
  steps
    .ask('collectiveAgreement')
    .ask(base)
    .when(all(below('share', 100), is('payCurrency', 'kroner')), (part) => part.ask('basePayFor'))
    .when(is('payPeriod', 'hour'), (hourly) => hourly.ask('hoursPerWeek').ask('holidayPaid'))
    .when(all(is('collectiveAgreement', 'no'), below('payActual', amountBy('positionLevel', floors))), (low) =>
      low.ask('lowerPayDocumented'),
    );
