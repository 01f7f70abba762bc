// The clauses of a contract in words, from the worst grade: what is wrong, and what to ask for.
import { type Grade, grades } from '../rules/clause.ts';
import { applies, isSurelyUnstated, type ReportedClause } from '../rules/engine/clauses.ts';
import { isStated } from '../rules/engine/known.ts';
import type { Report } from '../rules/engine/report.ts';
import { findFact } from '../rules/facts/vocabulary.ts';
import { ofTheLaw, saidIn } from './clause-figures.ts';
import { areChecked } from './five-checks.ts';
import { listOf } from './format.ts';
import type { Block } from './message.ts';
import { caseIn } from './reported.ts';
import type { References } from './sources.ts';
import type { Subject } from './standing.ts';
import { askable, canGoOn } from './thorough.ts';
import type { Words } from './words.ts';

/** Where silence is the better answer, one line is enough for all of them. */
export const isSilent = ({ ask }: ReportedClause): boolean => ask === 'clause-silence.ask';

/** What is told of the clauses, and which nobody was asked about yet. */
interface Read {
  readonly clauses: readonly ReportedClause[];
  readonly unread: readonly ReportedClause[];
}

function readIn(standing: Subject, result: Report): Read {
  const of = caseIn(standing);
  const asked = askable(standing);
  const isAsked = (id: string) => {
    const facts = of.cell.clauses.get(id)?.facts ?? [];
    const open = facts.filter((fact) => of.get(fact) === undefined);
    return open.length === 0 || open.some((fact) => asked.has(fact)) || isSurelyUnstated(of, id);
  };
  // What was only taken for granted was not read in the contract.
  const isRead = (id: string) => {
    const facts = of.cell.clauses.get(id)?.facts ?? [];
    const lent = new Set(facts.flatMap((fact) => presumedFrom(fact) ?? []));
    return facts.some((fact) => fact !== 'contractDate' && !lent.has(fact) && isStated(of.facts, fact));
  };
  // Nobody has to ask about a clause that may not be there at all.
  const spoken = (result.clauses ?? []).filter(({ clause, grade }) =>
    grade === 'in-order' ? isRead(clause) : grade !== 'not-stated' || applies(of, clause),
  );
  const clauses = spoken.filter(({ clause, grade }) => grade !== 'not-stated' || isAsked(clause));
  return { clauses, unread: spoken.filter((each) => !clauses.includes(each)) };
}

export function clauseBlocks(words: Words, standing: Subject, result: Report, references: References): Block[] {
  const { clauses, unread } = readIn(standing, result);
  return [
    ...grades.flatMap((grade) => gradeBlocks(words, standing, grade, clauses, references)),
    ...(unread.length > 0 ? [{ kind: 'text', text: unreadText(words, standing, unread) } as const] : []),
  ];
}

/** Where they cannot be gone on with, it is said which they are. */
function unreadText(words: Words, standing: Subject, unread: Read['unread']): string {
  if (canGoOn(standing)) return `${words('clauses-unread', { count: unread.length })} ${words('clauses-unread.more')}`;
  const names = unread.map(({ clause }) => words(`clause-${clause}`));
  return words('clauses-unread.named', { clauses: listOf(words, names) });
}

/** Whether there is nothing to ask of the employer yet: what keeps the offer from being sound is only what is unread. */
export function isOnlyUnread(standing: Subject, result: Report): boolean {
  if (result.verdict !== 'ask-first' || !areChecked(result)) return false;
  const warnings = standing.area.rules.filter(({ role }) => role === 'warning').map(({ id }) => id);
  if (result.findings.some(({ rule, status }) => status === 'not-met' && warnings.includes(rule))) return false;
  const { clauses, unread } = readIn(standing, result);
  return unread.length > 0 && clauses.every(({ grade }) => grade === 'in-order');
}

/** The fact that another is presumed from. */
function presumedFrom(id: string): string | undefined {
  const presume = findFact(id)?.presume;
  return presume && 'from' in presume ? presume.from : undefined;
}

function gradeBlocks(
  words: Words,
  standing: Subject,
  grade: Grade,
  clauses: readonly ReportedClause[],
  references: References,
): Block[] {
  const own = clauses.filter((each) => each.grade === grade);
  if (own.length === 0) return [];
  const heading: Block = { kind: 'heading', text: words(`clauses-${grade}`) };
  if (grade === 'in-order') {
    // Nothing is to be done about these, so their names are enough.
    const names = own.map(({ clause }) => words(`clause-${clause}`));
    return [heading, { kind: 'text', text: `${listOf(words, names)}.` }];
  }
  const told = own.filter((each) => !isSilent(each));
  const silent = own.filter(isSilent).map((each) => limitedName(words, each));
  const items = told.map((each) => `${clauseText(words, standing, each)}${references.cite(each.basis, 1)}`);
  return [
    heading,
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(silent.length > 0
      ? [{ kind: 'text', text: words('clauses-silence', { clauses: listOf(words, silent) }) } as const]
      : []),
  ];
}

/** What to look for, where the law has a limit. */
function limitedName(words: Words, each: ReportedClause): string {
  const clause = words(`clause-${each.clause}`);
  const { months } = ofTheLaw(words, each);
  return months === undefined ? clause : words('clauses-silence-limit', { clause, limit: months });
}

function clauseText(words: Words, standing: Subject, { clause, grade, ask, figures }: ReportedClause): string {
  const said = `clause-${clause}.${grade}`;
  return [
    `${words(`clause-${clause}`)}.`,
    ...(grade === 'not-stated' ? [] : contractText(words, standing, clause)),
    ...(words.has(said) ? [words(said, figures)] : []),
    ...(ask !== null ? [words(ask)] : []),
  ].join(' ');
}

/** What the contract says now, where that is a number. */
function contractText(words: Words, standing: Subject, clause: string): string[] {
  const said = saidIn(words, standing, clause) ?? {};
  const [value, ...others] = Object.values(said);
  if (value === undefined) return [];
  const own = `clause-${clause}.told`;
  if (words.has(own)) return [words(own, said)];
  return others.length === 0 ? [words('clause-told', { value })] : [];
}
