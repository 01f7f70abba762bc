// Which messages there must be, worked out from what the code and its data can say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flows } from '../../src/flows/index.ts';
import { mayLapse } from '../../src/guide/figures.ts';
import { cards } from '../../src/guide/index.ts';
import { commands } from '../../src/interview/event.ts';
import { checks } from '../../src/interview/five-checks.ts';
import { paperKinds } from '../../src/papers/index.ts';
import { areas as everyArea } from '../../src/rules/areas.ts';
import { grades } from '../../src/rules/clause.ts';
import { warningSigns } from '../../src/rules/contract/warning-signs.ts';
import { type Area, cellStarts } from '../../src/rules/engine/area.ts';
import { cellOf } from '../../src/rules/engine/cell.ts';
import { dependsOn } from '../../src/rules/engine/depends.ts';
import { spanOf } from '../../src/rules/engine/tasks.ts';
import { state } from '../../src/rules/engine/truth.ts';
import { numberUnits, payPeriods } from '../../src/rules/facts/fact.ts';
import { factOf, vocabulary } from '../../src/rules/facts/vocabulary.ts';
import { countrySets } from '../../src/rules/law/countries.ts';
import { rows } from '../../src/rules/law/rows/index.ts';
import { documents } from '../../src/rules/permit/documents.ts';
import { checks as proofs } from '../../src/rules/proof/failure.ts';
import type { Rule, Task } from '../../src/rules/rule.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const read = (file: string): string => readFileSync(join(source, file), 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const areas: readonly Area[] = [...everyArea.values()];

const sources = (): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Every text in quotation marks: a message named by none of them, and by no data, is not used. */
export const quoted = (): ReadonlySet<string> =>
  new Set(sources().flatMap((file) => all(read(file), /'([a-z][\w.-]*)'/giu)));

/** What is asked for by a name that stands in the code. */
const namedInCode = (): string[] =>
  sources().flatMap((file) => all(read(file), /\b(?:words|badInput|notAmong)\(\s*'([a-z][\w.-]*)'/gu));

const texts = (id: string, ...attributes: readonly string[]): string[] => [
  id,
  ...attributes.map((attribute) => `${id}.${attribute}`),
];

function ofFacts(): string[] {
  return vocabulary.flatMap((fact) => [
    ...texts(fact.id, 'label', ...(fact.presume ? ['assumed'] : [])),
    `authority-${fact.ask}`,
    `input-wanted-${fact.kind}`,
    ...(fact.kind === 'option' ? fact.options.map((option) => `${fact.id}.is-${option}`) : []),
  ]);
}

function ofFlows(): string[] {
  return [...flows.values()].flatMap((flow) => [
    ...texts(`flow-${flow.id}`, 'about', 'time', 'have'),
    ...[...flow.parts.values()].map((part) => `part-${flow.id}-${part}`),
    ...[...flow.reports.values()].flatMap((areas) => areas.slice(1).map(({ id }) => `area-${id}`)),
    ...[...flow.questions.values()].flatMap(({ id, choices = [], facts }) => [
      ...texts(id, 'label', 'why'),
      // A question under a name of its own has answers of its own.
      ...(id === facts[0] ? [] : choices.map((each) => `${id}.is-${each.id}`)),
    ]),
  ]);
}

const earliest = '2010-01-01';

/** A day of each cell, of those that can be judged on. */
const daysOf = (area: Area): string[] => [earliest, ...cellStarts(area).filter((day) => day > earliest)];

/** What a rule can be found to be, on any date, as far as it is told. */
function statesTold(area: Area, rule: Rule): string[] {
  const days = daysOf(area);
  const found = new Set<string>();
  for (const day of days) {
    const { findings, space, diagrams } = cellOf(area, day);
    const compiled = findings.find((each) => each.rule === rule);
    const whole = space.variables.map(({ id, size }) => {
      const every = Array.from({ length: size }, (_, index) => index);
      // Elsewhere than on the mainland only that is told.
      return id === 'workplace' && rule.id !== id ? [space.optionsOf(id).indexOf('mainland')] : every;
    });
    const ends = compiled ? diagrams.reach(compiled.node, whole) : 0;
    const reaches = (end: number) => (ends & (1 << end)) !== 0;
    if (reaches(state.met)) found.add('met');
    if (reaches(state.notMet)) found.add('not-met');
    if (reaches(state.noRule)) found.add('no-rule');
    if (reaches(state.law)) found.add('law');
    const asked = compiled?.levels.filter((level) => dependsOn(diagrams, compiled.node, level, state.impossible)) ?? [];
    const inputs = asked.flatMap((level) => space.variable(level).inputs);
    const isPresumed = (fact: string) => factOf(fact).presume !== undefined && !area.unpresumed.includes(fact);
    if (!inputs.every(isPresumed)) found.add('unknown');
  }
  const told: Readonly<Record<Rule['role'], readonly string[]>> = {
    exemption: ['met'],
    condition: ['met', 'not-met', 'unknown', 'law', 'no-rule'],
    warning: ['not-met', 'law', 'no-rule'],
    part: [],
  };
  return told[rule.role].filter((each) => found.has(each));
}

function ofRules(): string[] {
  return areas.flatMap((area) => [
    ...area.rules
      .filter(({ role }) => role !== 'part')
      .flatMap((rule) => texts(`rule-${rule.id}`, ...statesTold(area, rule))),
    ...area.rules.flatMap(({ role, governedBy }) => [
      `law-role-${role}`,
      ...governedBy.map((day) => `law-governed-by-${day}`),
    ]),
    'rule-pay.below-agreement',
    'rule-pay.not-met-in-part-time',
    'pay-as-full-time',
    'open-workerFirst.way',
    'rule-qualification.not-met-without-offer',
    ...['met', 'not-met'].map((status) => `rule-pay.without-agreement-${status}`),
    ...['met', 'bachelor', 'not-met'].map((side) => `rule-pay.by-level-${side}`),
    ...['unknown', 'not-met'].map((status) => `rule-relevance.${status}-by-education`),
    'input-unknown-option.meant',
    ...area.contradictions.filter(({ facts }) => facts.length > 0).map(({ id }) => `contradiction-${id}`),
    ...openQuestions(area).flatMap((id) => texts(`open-${id}`, 'ask')),
    ...area.routes.flatMap(({ id, conditions }) => [
      ...texts(`route-${id}`, 'fits'),
      ...conditions.flatMap((each) => {
        const { require } = each;
        const measured = 'than' in require && typeof require.than === 'object' && 'amounts' in require.than;
        return texts(`route-condition-${each.id}`, ...(measured ? ['no-rule'] : []));
      }),
    ]),
    ...area.tasks.flatMap(wordsOfTask),
    ...area.reckonings.map(({ id }) => `figure-${id}`),
    ...area.clauses.flatMap(({ id }) => [`clause-${id}`, ...gradesTold(area, id)]),
    ...verdictsOf(area).flatMap((each) => texts(each, 'detail')),
    ...area.amounts.map(({ id }) => `law-amount-of-${id}`),
    ...area.derived.flatMap((each) => [
      `condition-${each.id}`,
      ...('options' in each ? each.options.map((option) => `condition-${each.id}.is-${option}`) : []),
    ]),
  ]);
}

/** Where it is done is told of what is part of a plan. */
function wordsOfTask({ id, due, where, phase, onlyIfInTime, differs = [] }: Task): string[] {
  const spans = [due, ...differs.map((each) => each.due)].some((each) => each && spanOf(each));
  const ways = [
    ...differs.flatMap(({ how }) => (how === undefined ? [] : [`how-${how}`])),
    ...(onlyIfInTime === undefined ? [] : ['how-late']),
  ];
  const places = [where, ...differs.flatMap((each) => each.where ?? [])];
  return [
    ...texts(`task-${id}`, 'how', ...ways, ...(spans ? ['within'] : [])),
    ...(phase === undefined ? [] : [`plan-${phase}`, ...places.map((each) => `where-${each}`)]),
  ];
}

/** What is said of each grade that a clause can have, and what to ask for. */
function gradesTold(area: Area, id: string): string[] {
  const told = daysOf(area).flatMap((day) => {
    const { clauses, space, diagrams } = cellOf(area, day);
    const whole = space.variables.map(({ size }) => Array.from({ length: size }, (_, index) => index));
    const ends = diagrams.reach(clauses.get(id)?.node ?? 0, whole);
    return grades.filter((_, index) => (ends & (1 << index)) !== 0);
  });
  const bad = [...new Set(told)].filter((grade) => grade !== 'in-order' && grade !== 'not-stated');
  return [...bad.map((grade) => `clause-${id}.${grade}`), `clause-${id}.ask`];
}

const verdictsBy: Readonly<Record<Area['concludes'], readonly string[]>> = {
  permit: ['likely', 'not-likely', 'not-yet-known'],
  contract: ['not-yet-known'],
  judgement: ['not-yet-known'],
};

/** A verdict that reads otherwise of one area than of another needs words of its own. */
const verdictsOf = ({ id, concludes }: Area): string[] =>
  id === 'eligibility' ? [] : verdictsBy[concludes].map((verdict) => `verdict-${id}-${verdict}`);

function openQuestions(area: Area): string[] {
  const ids = cellStarts(area).flatMap((day) => cellOf(area, day).space.variables.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => id.startsWith('open:')).map((id) => id.slice('open:'.length));
}

/** The names in a type, as they are written: the type itself is gone when the code runs. */
function namesIn(file: string, from: RegExp, name = /'([a-z-]+)'/gu): string[] {
  const found = from.exec(read(file))?.[0];
  if (!found) throw new Error(`${file} has nothing like ${from}`);
  return all(found, name);
}

function ofTypes(): string[] {
  const code = /code: '([a-z-]+)'/gu;
  const problems = [
    ...namesIn('interview/read/understanding.ts', /export type Problem =[\s\S]*?;\n\n/u, code),
    ...namesIn('interview/view.ts', /export type Refusal =[\s\S]*?;\n\n/u, code),
  ];
  const flaws = namesIn('interview/case-problem.ts', /export type CaseProblem =[\s\S]*?;\n\n/u, code);
  const flawsInText = namesIn('interview/json-text.ts', /export type JsonFlaw =[\s\S]*?;\n\n/u, code);
  return [
    ...problems.filter((each) => each !== 'contradiction').map((each) => `problem-${each}`),
    ...[...flaws, ...flawsInText].filter((each) => each !== 'too-far-off').map((each) => `input-${each}`),
    ...['whole-number', 'currency'].map((each) => `input-wanted-${each}`),
    ...namesIn('rules/engine/judge.ts', /export type Verdict =[^;]*;/u).flatMap((each) =>
      texts(`verdict-${each}`, 'detail'),
    ),
    ...texts('verdict-citizenship', 'detail'),
    ...['sound', 'ask-first', 'ask-first-unread', 'do-not-sign-yet'].flatMap((each) =>
      texts(`verdict-signed-${each}`, 'detail'),
    ),
    ...['not-likely', 'other-route'].flatMap((each) => texts(`verdict-no-offer-${each}`, 'detail')),
    ...['judged', 'not-yet-known'].flatMap((each) => texts(`verdict-lost-job-${each}`, 'detail')),
    ...['verdict-eea-family-not-yet-known', 'verdict-refused-judged'].flatMap((each) => texts(each, 'detail')),
    ...namesIn('rules/engine/hope.ts', /export function noWayBecause[^{]*/u).map((each) => `no-way-${each}`),
    ...namesIn('interview/carry.ts', /export type Carry =[\s\S]*?;\n\n/u, /step: '([a-z-]+)'/gu)
      // What is offered, found or refused is said in words of its own.
      .filter((each) => !['offered', 'found', 'failed'].includes(each))
      .map((each) => `carry-${each}`),
    ...namesIn('interview/carry.ts', /because: [^}]*/u).map((each) => `carry-failed-${each}`),
    ...['terminal', 'telegram', 'slack'].map((each) => `channel-${each}`),
    ...namesIn('app/errors.ts', /export type StoreErrorCode =[^;]*;/u).map((each) => `store-${each}`),
    ...namesIn('interview/way.ts', /function attributeOf[\s\S]*?\n\}/u, /(?:return|[?:]) '([a-z-]+)'/gu).map(
      (each) => `way-change.${each}`,
    ),
    ...proofs.map((check) => `prove-check-${check}`),
    ...namesIn('app/commands/law-diff.ts', /readonly what: '[^;]*;/u).map((each) => `law-diff-${each}`),
    ...namesIn('app/commands/law-in-force.ts', /status: '[^;]*;/u).map((each) => `law-amount-${each}`),
  ];
}

function ofGuide(): string[] {
  return [...cards.values()].flatMap(({ id, ask, figures = {} }) => {
    const lapses = Object.values(figures).some(mayLapse);
    return [...texts(`card-${id}`, 'says', ...(lapses ? ['undated'] : [])), `guide-ask-${ask}`];
  });
}

/** Every message and attribute that can be asked for. */
export const needed = (): ReadonlySet<string> =>
  new Set([
    ...namedInCode(),
    ...ofFacts(),
    ...ofFlows(),
    ...ofRules(),
    ...ofGuide(),
    ...ofTypes(),
    ...['market', 'seniority'].map((range) => `pay-of-others.${range}`),
    ...['lowest', 'lower', 'upper', 'highest'].map((place) => `pay-among-others.${place}`),
    ...paperKinds.map(({ id }) => `paper-${id}`),
    ...documents.flatMap(({ id }) => texts(`document-${id}`, 'how')),
    ...commands.map((command) => `control-${command}`),
    ...grades.map((grade) => `clauses-${grade}`),
    ...texts('clause-silence', 'ask'),
    ...areas.flatMap((area) => area.clauses.map(({ id }) => `letter-clause-${id}`)),
    ...warningSigns.map(({ id }) => `letter-warning-${id}`),
    ...['yes', 'no', 'unknown', ...checks.map(([check]) => check)].map((each) => `five-checks-${each}`),
    ...payPeriods.map((period) => `money-per-${period}`),
    ...grades.map((grade) => `clauses-${grade}`),
    ...numberUnits.flatMap((unit) => [`unit-${unit}`, `unit-name-${unit}`]),
    ...Object.keys(countrySets).map((set) => `law-set-${set}`),
    ...Object.values(rows).flatMap(({ law, confidence }) => [
      `law-${law.toLowerCase().replaceAll(' ', '-')}`,
      `confidence-${confidence}`,
      `confidence-${confidence}.elsewhere`,
    ]),
  ]);

/** What may be there, or not: a hint where one helps, what else there is to say of a route, the fee of a task. */
export function optional(): ReadonlySet<string> {
  return new Set([
    ...[...flows.values()].flatMap((flow) => [...flow.questions.keys()].map((id) => `${id}.hint`)),
    // Asked by flows to come, or read by commands only.
    ...vocabulary.flatMap(({ id }) => [`${id}.hint`, `${id}.why`]),
    ...areas.map(({ id }) => `area-${id}`),
    ...areas.flatMap((area) => [
      ...area.routes.map(({ id }) => `route-${id}.also`),
      ...area.tasks.flatMap(({ id }) => [`task-${id}.fee`, `task-${id}.due`]),
      ...area.tasks.flatMap(({ id, differs = [] }) => differs.map(({ how }) => `task-${id}.title-${how}`)),
      ...area.clauses.flatMap(({ id }) => [`clause-${id}.in-order`, `clause-${id}.told`]),
      ...area.clauses.flatMap(({ id }) => ['draft', ...grades].map((each) => `letter-clause-${id}.${each}`)),
      ...['judged', 'no-permit-needed', 'other-route', 'sound', 'ask-first', 'do-not-sign-yet'].flatMap((each) =>
        texts(`verdict-${area.id}-${each}`, 'detail'),
      ),
    ]),
  ]);
}
