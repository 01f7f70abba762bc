// Which letters there are, and which a case can have now.
import { caseIn } from '../../interview/reported.ts';
import { any, type Condition } from '../../rules/condition.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { hasApplied, isGranted, mustApply } from '../../rules/permit/stage.ts';
import { isConcluded, type Material, type PaperKind } from '../kind.ts';
import { asksEmployer } from './wishes.ts';

const isOpen = (task: string) => (of: Material) =>
  isConcluded(of) &&
  of.reports.some(({ tasks }) =>
    tasks.some((each) => each.task === task && (each.status === 'open' || each.status === 'late')),
  );

function isUnproven(of: Material): boolean {
  const { experienceYears, experienceDocumented } = of.subject.walk.facts;
  const has = typeof experienceYears === 'number' && experienceYears > 0;
  return isConcluded(of) && has && experienceDocumented !== true && mayStillApply(of);
}

/** The certificate goes with an application: it is of no use to whoever needs no permit, or has handed one in. */
function mayStillApply({ subject }: Material): boolean {
  if (!['eligibility', 'offer', 'arrival'].includes(subject.area.id)) return false;
  const { get, cell, asOf } = caseIn(subject);
  const isSo = (condition: Condition) => evaluate(cell.area, condition, get, asOf);
  return isSo(mustApply) !== false && isSo(any(hasApplied, isGranted)) !== true;
}

/** Letters to the police are in Norwegian, and in English for whoever would rather. */
const toPolice = (['nb', 'en'] as const).flatMap((locale): PaperKind[] => {
  const id = (letter: string) => (locale === 'nb' ? letter : `${letter}-english`);
  const [jobLoss, newEmployer] = [id('letter-police-job-loss'), id('letter-police-new-employer')];
  return [
    {
      id: jobLoss,
      isFor: isOpen('tell-police-job-loss'),
      make: async (of, { words }) => (await import('./police.ts')).jobLossLetter(of, jobLoss, words(locale)),
    },
    {
      id: newEmployer,
      isFor: isOpen('tell-police-new-employer'),
      make: async (of, { words }) => (await import('./police.ts')).newEmployerLetter(of, newEmployer, words(locale)),
    },
  ];
});

export const letterKinds: readonly PaperKind[] = [
  {
    id: 'letter-employer',
    isFor: (of) => isConcluded(of) && asksEmployer(of),
    make: async (of) => (await import('./employer.ts')).employerLetter(of, 'letter-employer'),
  },
  {
    id: 'letter-certificate',
    isFor: isUnproven,
    make: async (of) => (await import('./certificate.ts')).certificateLetter(of, 'letter-certificate'),
  },
  ...toPolice,
];
