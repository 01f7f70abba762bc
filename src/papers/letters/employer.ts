// To the employer: what to change or confirm in the offer, each with its figures and the section it rests on.
import { ofTheLaw, saidIn } from '../../interview/clause-figures.ts';
import { isSilent } from '../../interview/clauses.ts';
import { formatAmount, listOf } from '../../interview/format.ts';
import { caseIn } from '../../interview/reported.ts';
import { missingOfFullTime } from '../../interview/sharpened.ts';
import { isSigned } from '../../interview/signed.ts';
import { changeText } from '../../interview/way.ts';
import type { Grade } from '../../rules/clause.ts';
import type { ReportedClause } from '../../rules/engine/clauses.ts';
import type { Material, Paper } from '../kind.ts';
import { lawOf, letterPaper } from './letter.ts';
import { changesIn, clausesIn, signsIn, unconfirmedIn, unknownIn } from './wishes.ts';

export function employerLetter(of: Material, id: string): Paper {
  const { words } = of;
  const signed = isSigned(of.subject.walk.facts);
  const [pay, changes, confirmed] = [payLines(of), changeLines(of), confirmLines(of)];
  const [unlawful, clauses] = [
    clauseLines(of, 'unlawful'),
    [...clauseLines(of, 'missing', 'worrying'), ...signLines(of)],
  ];
  return letterPaper(of, id, words, {
    to: words('letter-to-employer'),
    subject: words(signed ? 'letter-employer.subject-signed' : 'letter-employer'),
    parts: [
      words(signed ? 'letter-employer.thanks-signed' : 'letter-employer.thanks'),
      pay.length + changes.length > 0 ? words('letter-employer.permit') : undefined,
      [...pay, ...changes],
      unlawful.length > 0 ? words('letter-employer.unlawful') : undefined,
      unlawful,
      clauses.length > 0 ? words('letter-employer.contract') : undefined,
      clauses,
      confirmed.length > 0 ? words('letter-employer.confirm') : undefined,
      confirmed,
      words(signed ? 'letter-employer.writing-signed' : 'letter-employer.writing'),
      words('letter-thanks'),
    ],
  });
}

/** Pay that is too low, with what is paid, what is needed and what is missing. */
function payLines({ words, reports, subject }: Material): string[] {
  return reports.flatMap(({ findings, figures }) =>
    findings.flatMap((finding) => {
      const { rule, shortfall, basis } = finding;
      if (rule !== 'pay' || !shortfall) return [];
      const amount = (figure: string) => figures.find(({ id }) => id === figure)?.value;
      const [paid, needed] = [amount('annualPay'), amount('payFloor')];
      const missing = formatAmount(words, shortfall.amount);
      const law = lawOf(words, basis);
      if (paid === undefined || needed === undefined) return [words('letter-employer-pay.missing', { missing, law })];
      const full = missingOfFullTime(subject, finding);
      const line = words(isSigned(subject.walk.facts) ? 'letter-employer-pay.signed' : 'letter-employer-pay', {
        paid: formatAmount(words, paid),
        needed: formatAmount(words, needed),
        missing,
        law,
      });
      if (full === undefined) return [line];
      return [`${line} ${words('letter-employer-pay.part-time', { full: formatAmount(words, full) })}`];
    }),
  );
}

const changeLines = (of: Material): string[] =>
  changesIn(of).map((change) => changeText(of.words, of.subject, change, undefined));

function confirmLines(of: Material): string[] {
  const { words, subject } = of;
  const unknown = unknownIn(of);
  const told = new Set(unknown.flatMap(({ clause }) => caseIn(subject).cell.clauses.get(clause)?.facts ?? []));
  const silent = unknown.filter(isSilent).map(({ clause }) => words(`clause-${clause}`));
  return [
    ...unconfirmedIn(of).flatMap((fact) => (told.has(fact) ? [] : [words(`${fact}.label`)])),
    ...unknown.flatMap((each) => (isSilent(each) ? [] : [clauseLine(of, each)])),
    ...(silent.length > 0 ? [words('letter-employer-read', { clauses: listOf(words, silent) })] : []),
  ];
}

/** What is asked for, with what the draft has, what the law has, and where it stands. */
function clauseLine({ words, subject }: Material, each: ReportedClause): string {
  const { clause, grade, basis } = each;
  const id = `letter-clause-${clause}`;
  const said = grade === 'not-stated' ? undefined : saidIn(words, subject, clause);
  const own = `${id}.${grade}`;
  const figures = ofTheLaw(words, each);
  const wish = [
    ...(said && words.has(`${id}.draft`) ? [words(`${id}.draft`, said)] : []),
    words(words.has(own) ? own : id, figures),
  ].join(' ');
  const [name, law] = [words(`clause-${clause}`), lawOf(words, basis)];
  return law === ''
    ? words('letter-employer-clause.plain', { clause: name, wish })
    : words('letter-employer-clause', { clause: name, wish, law });
}

const clauseLines = (of: Material, ...grades: Grade[]): string[] =>
  grades.flatMap((grade) => clausesIn(of).flatMap((each) => (each.grade === grade ? [clauseLine(of, each)] : [])));

const signLines = (of: Material): string[] =>
  signsIn(of).map((sign) =>
    of.words('letter-employer-clause.plain', {
      clause: of.words(`rule-${sign}`),
      wish: of.words(`letter-warning-${sign}`),
    }),
  );
