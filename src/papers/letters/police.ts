// To the police: a job that has ended, a new one that begins.
import { formatDate } from '../../interview/format.ts';
import type { Words } from '../../interview/words.ts';
import type { ReportedTask } from '../../rules/engine/tasks.ts';
import type { FactValue } from '../../rules/facts/fact.ts';
import type { Material, Paper } from '../kind.ts';
import { dayOr, lawOf, letterPaper, openTask } from './letter.ts';

export function jobLossLetter(of: Material, id: string, words: Words): Paper {
  const { facts } = of.subject.walk;
  const told = openTask(of, 'tell-police-job-loss');
  const search = openTask(of, 'find-new-job-by');
  const ended = tense(of, facts.jobEndedOn);
  return letterPaper(of, id, words, {
    to: words('letter-to-police'),
    identity: words('letter-identity'),
    subject: words(ended === 'to-come' ? 'letter-job-loss.subject-to-come' : 'letter-job-loss'),
    parts: [
      words(`letter-job-loss.${ended}`, { date: dayOr(words, facts.jobEndedOn, 'letter-blank-date') }),
      told && words('letter-police-duty', { law: lawOf(words, told.basis) }),
      told?.status === 'late' ? words('letter-police-late') : undefined,
      search && searchText(words, search, told),
      words('letter-job-loss.again'),
      words('letter-receipt'),
    ],
  });
}

/** The months to look for work are for those who tell in time: a late letter, or one without a day, asks and claims nothing. */
const searchText = (words: Words, { due }: ReportedTask, told: ReportedTask | undefined): string =>
  due === null || told?.status === 'late'
    ? words('letter-job-loss.search-asked')
    : words('letter-job-loss.search', { date: formatDate(words, due) });

export function newEmployerLetter(of: Material, id: string, words: Words): Paper {
  const { facts } = of.subject.walk;
  const told = openTask(of, 'tell-police-new-employer');
  return letterPaper(of, id, words, {
    to: words('letter-to-police'),
    identity: words('letter-identity'),
    subject: words('letter-new-employer'),
    parts: [
      words(`letter-new-employer.${tense(of, facts.startDate)}`, {
        date: dayOr(words, facts.startDate, 'letter-blank-date'),
      }),
      words('letter-new-employer.same'),
      told && words('letter-police-duty', { law: lawOf(words, told.basis) }),
      told?.status === 'late' ? words('letter-police-late') : undefined,
      words('letter-new-employer.enclosed'),
      words('letter-receipt'),
    ],
  });
}

/** Nobody has to strike out a word where the day is known. */
const tense = ({ subject }: Material, day: FactValue | undefined): 'either' | 'past' | 'to-come' =>
  typeof day !== 'string' ? 'either' : day < subject.asOf ? 'past' : 'to-come';
