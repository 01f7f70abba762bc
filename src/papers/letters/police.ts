// To the police: a job that has ended, a new one that begins.
import type { Words } from '../../interview/words.ts';
import type { Material, Paper } from '../kind.ts';
import { dayOr, lawOf, letterPaper, openTask } from './letter.ts';

export function jobLossLetter(of: Material, id: string, words: Words): Paper {
  const { facts } = of.subject.walk;
  const told = openTask(of, 'tell-police-job-loss');
  const search = openTask(of, 'find-new-job-by');
  const ended = dayOr(words, facts.jobEndedOn, 'letter-blank-date');
  return letterPaper(of, id, words, {
    to: words('letter-to-police'),
    identity: words('letter-identity'),
    subject: words('letter-job-loss'),
    parts: [
      words('letter-job-loss.ended', { date: ended }),
      told && words('letter-police-duty', { law: lawOf(words, told.basis) }),
      told?.status === 'late' ? words('letter-police-late') : undefined,
      // The months to look for work are for those who tell in time: a late letter asks, and claims nothing.
      told?.status === 'late'
        ? words('letter-job-loss.search-late')
        : search?.due
          ? words('letter-job-loss.search', { date: dayOr(words, search.due, 'letter-blank-date') })
          : undefined,
      words('letter-job-loss.again'),
      words('letter-receipt'),
    ],
  });
}

export function newEmployerLetter(of: Material, id: string, words: Words): Paper {
  const { facts } = of.subject.walk;
  const told = openTask(of, 'tell-police-new-employer');
  return letterPaper(of, id, words, {
    to: words('letter-to-police'),
    identity: words('letter-identity'),
    subject: words('letter-new-employer'),
    parts: [
      words('letter-new-employer.starts', { date: dayOr(words, facts.startDate, 'letter-blank-date') }),
      words('letter-new-employer.same'),
      told && words('letter-police-duty', { law: lawOf(words, told.basis) }),
      told?.status === 'late' ? words('letter-police-late') : undefined,
      words('letter-new-employer.enclosed'),
      words('letter-receipt'),
    ],
  });
}
