// The findings in words, by what they mean for the person: in the way, open, worth knowing, in place.
import { oncePer } from '../rules/engine/alike.ts';
import type { Compiled } from '../rules/engine/compiled.ts';
import { isStated } from '../rules/engine/known.ts';
import type { Missing } from '../rules/engine/missing.ts';
import type { Report, ReportedFinding } from '../rules/engine/report.ts';
import { bit, state } from '../rules/engine/truth.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import { experienceNeeded } from '../rules/permit/qualification.ts';
import type { Rule } from '../rules/rule.ts';
import { isFree } from './five-checks.ts';
import { formatAmount, formatUnit, listOf } from './format.ts';
import type { Block } from './message.ts';
import type { Question } from './question.ts';
import { caseIn } from './reported.ts';
import { compiledOf, gapsOf, missingOfFullTime, sharper } from './sharpened.ts';
import type { References } from './sources.ts';
import type { Subject } from './standing.ts';
import { askable, waitsForTopic } from './thorough.ts';
import { toldBefore } from './told-before.ts';
import type { Words } from './words.ts';

/** Without these there is no rule for anything: a place, a year. */
const grounds = new Set(['workplace', 'taxRates']);

interface Judged {
  readonly finding: ReportedFinding;
  readonly rule: Rule;
  /** Which of the rule's texts fits; none when there is nothing that the person could do with it. */
  readonly attribute: string | undefined;
  /** Whether the person has said something that it rests on, or only what is presumed. */
  readonly stated: boolean;
}

export function findingBlocks(words: Words, standing: Subject, result: Report, references: References): Block[] {
  const judged = judgedIn(standing, result);
  const those = (role: Rule['role'], ...statuses: ReportedFinding['status'][]) =>
    judged.filter(({ rule, finding }) => rule.role === role && statuses.includes(finding.status));
  const group = (label: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: words(label) },
          { kind: 'list', items },
        ];
  const lines = (each: readonly Judged[]) =>
    each.map((one) => {
      const decidedBy = isOpen(one) ? [] : one.finding.decidedBy;
      return lineText(words, standing, one, decidedBy).concat(references.cite(one.finding.basis));
    });

  if (result.verdict === 'no-permit-needed') {
    // The holder of a permit who changes jobs must still meet its conditions.
    const holder = those('exemption', 'met').some(({ rule }) => rule.id === 'samePosition');
    return [
      ...group('findings-heading', lines(those('exemption', 'met'))),
      ...(holder ? group('findings-not-met', lines(those('condition', 'not-met'))) : []),
    ];
  }
  if (standing.area.concludes === 'contract') {
    // The five checks have said what is in place; whoever needs no permit is measured by none of it.
    const free = isFree(standing, result);
    return [
      ...group('findings-warning-signs', lines(those('warning', 'not-met').filter(({ rule }) => rule.severity))),
      ...group('findings-not-met', free ? [] : lines(those('condition', 'not-met'))),
      ...group('findings-unknown', free ? [] : lines(those('condition', 'unknown', 'no-rule').filter(isTold))),
      ...group(
        'findings-warning',
        free ? [] : lines(those('warning', 'not-met', 'unknown').filter((one) => !one.rule.severity && isWarning(one))),
      ),
    ];
  }
  // Elsewhere than on the mainland one line says that nothing is known, so that not every rule has to.
  // The same goes for a year of which no rates are known.
  const elsewhere = isElsewhere(result) ? judged.filter(({ rule }) => grounds.has(rule.id)) : [];
  const open = those('condition', 'unknown', 'no-rule').filter(isTold);
  const warnings = [...those('warning', 'not-met', 'no-rule'), ...those('warning', 'unknown').filter(isLaw)];
  // Whoever asks about one thing hears of it where it is in order too.
  const assured = (one: Judged): boolean =>
    standing.area.topic !== undefined && words.has(`rule-${one.rule.id}.${one.finding.status}`);
  const inPlace = [...those('condition', 'met'), ...those('warning', 'met').filter(assured)];
  const met = elsewhere.length > 0 ? [] : inPlace.filter(({ stated }) => stated);
  const deciding = [...new Set(met.flatMap(({ finding }) => finding.decidedBy))];
  // Where no permit is at stake, who needs none is worth knowing beside the rest.
  const free = standing.area.concludes === 'judgement' ? those('exemption', 'met') : [];
  return [
    ...group('findings-heading', lines(free)),
    ...group('findings-not-met', lines(those('condition', 'not-met'))),
    ...group('findings-unknown', lines(elsewhere.length > 0 ? elsewhere : open)),
    ...group('findings-warning', elsewhere.length > 0 ? [] : lines(warnings)),
    ...group(
      'findings-met',
      met.map((one) => lineText(words, standing, one).concat(references.cite(one.finding.basis, 1))),
    ),
    ...decidedBy(words, labelsOf(standing, deciding)).map((text): Block => ({ kind: 'text', text })),
  ];
}

/** What the open findings wait for, and whom to ask. What nobody would ask about is not missed. */
export function missingIn(standing: Subject, result: Report): Missing[] {
  const relevant = askable(standing);
  if (isElsewhere(result)) return [];
  if (result.missing.length > 0) return result.missing.filter(({ fact }) => relevant.has(fact));
  if (result.verdict !== 'not-likely' && result.verdict !== 'other-route') return [];
  const of = caseIn(standing);
  const facts = result.findings.flatMap(({ rule, status, because }) =>
    status === 'unknown' && because === 'facts' ? gapsOf(of, rule, relevant) : [],
  );
  const ask = (fact: string) => (of.facts[fact] === undefined ? 'self' : factOf(fact).ask);
  return of.cell.space.inVocabularyOrder(new Set(facts)).map((fact) => ({ fact, ask: ask(fact) }));
}

/** Whether the case is where the rules do not reach. */
export const isElsewhere = ({ findings }: Report): boolean =>
  findings.some(({ rule, status }) => grounds.has(rule) && status === 'no-rule');

const isTold = ({ attribute }: Judged): boolean => attribute !== undefined;

const isWarning = (one: Judged): boolean => one.finding.status === 'not-met' || isLaw(one);

/** Nothing has decided it yet. */
const isOpen = ({ finding }: Judged): boolean => finding.because === 'facts';

const isLaw = ({ finding }: Judged): boolean => finding.because === 'law';

/** What a rule reads of which something is presumed. Whether there is a rule at all is no part of what it finds. */
const presumedIn = oncePer(({ facts }: Compiled) =>
  facts.filter((fact) => factOf(fact).presume !== undefined && (facts.length === 1 || !grounds.has(fact))),
);

function judgedIn(standing: Subject, result: Report): Judged[] {
  const of = caseIn(standing);
  const judged: Judged[] = [];
  for (const finding of result.findings) {
    const compiled = compiledOf(of, finding.rule);
    if (!compiled) continue;
    // What holds for everybody rests on nothing that could be presumed.
    const stated =
      finding.decidedBy.length > 0 ||
      compiled.facts.length === 0 ||
      presumedIn(compiled).some((fact) => isStated(of.facts, fact));
    const attribute = finding.status === 'unknown' ? attributeOf(standing, result, finding, compiled) : finding.status;
    judged.push({ finding, rule: compiled.rule, attribute, stated });
  }
  return judged;
}

/** How something that is not known is told. */
function attributeOf(
  standing: Subject,
  { verdict }: Report,
  finding: ReportedFinding,
  compiled: Compiled & { readonly rule: Rule },
): string | undefined {
  const of = caseIn(standing);
  if (finding.because === 'law') return 'law';
  if (waitsForTopic(of, compiled.facts)) return undefined;
  if (gapsOf(of, finding.rule, askable(standing)).length > 0) return 'unknown';
  if (verdict === 'not-likely' || verdict === 'other-route') return undefined;
  // The question was not asked, because whatever was answered there would be no rule to judge it by.
  return (of.cell.diagrams.reach(compiled.node, of.domains) & bit(state.noRule)) === 0 ? undefined : 'no-rule';
}

/** What was found, and which answers have decided it. */
function lineText(words: Words, standing: Subject, one: Judged, decisive: readonly string[] = []): string {
  const { finding, rule } = one;
  const { attribute = finding.status } = one;
  const told = sharper(standing, rule.id, attribute) ?? attribute;
  const labels = labelsOf(standing, decisive);
  const full = missingOfFullTime(standing, finding);
  return toldBefore(words, finding, `${told} ${labels} ${full}`, () =>
    [...said(words, finding, told, full), ...decidedBy(words, labels)].join(' '),
  );
}

/** What was found, and what the law leaves open. */
function said(
  words: Words,
  { rule, status, shortfall, open = [] }: ReportedFinding,
  told: string,
  full: number | undefined,
): string[] {
  const amount = shortfall && formatAmount(words, shortfall.amount);
  // Below a collective agreement, the floor is not what is missing.
  const belowAgreement = rule === 'pay' && status === 'not-met' && amount === undefined;
  const attribute = full === undefined ? told : 'not-met-in-part-time';
  return [
    words(`rule-${rule}.${belowAgreement ? 'below-agreement' : attribute}`, {
      shortfall: amount ?? '',
      full: full === undefined ? '' : formatAmount(words, full),
      years: formatUnit(words, 'years', experienceNeeded),
    }),
    ...open.flatMap((question) => [words(`open-${question}`), words(`open-${question}.ask`)]),
  ];
}

/** What the answers are called that decided it. */
function labelsOf({ flow, walk }: Subject, facts: readonly string[]): readonly string[] {
  if (facts.length === 0) return facts;
  const asked = askedOn(walk.path);
  // What the whole interview is about has decided everything, and says nothing.
  const topic = flow?.area.topic;
  const about = topic === undefined ? undefined : asked.get(topic)?.facts;
  const labels: string[] = [];
  for (const fact of facts) if (!about?.includes(fact)) labels.push(asked.get(fact)?.id ?? fact);
  return labels;
}

function decidedBy(words: Words, labels: readonly string[]): readonly string[] {
  if (labels.length === 0) return labels;
  return toldBefore(words, decidedBy, labels.join(), () => {
    const each = [...new Set(labels.map((label) => words(`${label}.label`)))];
    return each.length > 0 ? [words('decided-by', { count: each.length, facts: listOf(words, each) })] : [];
  });
}

/** The question through which a fact was answered carries its label. */
export const labelOf = ({ walk }: Pick<Subject, 'walk'>, fact: string): string =>
  askedOn(walk.path).get(fact)?.id ?? fact;

/** The first question on the way that fills each fact. */
const askedOn = oncePer((path: readonly Question[]): ReadonlyMap<string, Question> => {
  const asked = new Map<string, Question>();
  for (const question of path) for (const fact of question.facts) if (!asked.has(fact)) asked.set(fact, question);
  return asked;
});
