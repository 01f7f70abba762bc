// Answers about a change that cannot both be true.
import { onOrAfter, onOrBefore } from '../condition.ts';
import { type Contradiction, contradiction } from '../rule.ts';

export const contradictions: readonly Contradiction[] = [
  contradiction(
    'jobEndedBeforeStart',
    ['jobEndedOn', 'firstWorkingDay'],
    onOrBefore('jobEndedOn', { fact: 'firstWorkingDay', days: -1 }),
  ),
  contradiction(
    'noticeAfterEnd',
    ['noticeGivenOn', 'jobEndedOn'],
    onOrAfter('noticeGivenOn', { fact: 'jobEndedOn', days: 1 }),
  ),
];
