// Answers about a change that cannot both be true.
import { onOrAfter } from '../condition.ts';
import { type Contradiction, contradiction } from '../rule.ts';

export const contradictions: readonly Contradiction[] = [
  contradiction(
    'noticeAfterEnd',
    ['noticeGivenOn', 'jobEndedOn'],
    onOrAfter('noticeGivenOn', { fact: 'jobEndedOn', days: 1 }),
  ),
];
