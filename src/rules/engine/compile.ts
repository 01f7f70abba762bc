// From trees to diagrams: the conditions of one date, with figures and sets resolved to constants.
import { amountOn, figureOf } from '../amounts.ts';
import { type Clause, grades, gradings } from '../clause.ts';
import type { Condition, Threshold } from '../condition.ts';
import { covers } from '../dates.ts';
import { countrySets } from '../law/countries.ts';
import type { Rule } from '../rule.ts';
import type { Diagrams, Node } from './diagram.ts';
import type { Space } from './space.ts';
import { and, or, silent, state, stricter, truth } from './truth.ts';

export class Compiler {
  readonly diagrams: Diagrams;
  readonly space: Space;
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #done = new Map<string, Node>();

  constructor(diagrams: Diagrams, space: Space, rules: readonly Rule[]) {
    this.diagrams = diagrams;
    this.space = space;
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** A node over one variable, by a test of its classes. */
  #test(id: string, test: (index: number) => number): Node {
    const level = this.space.levelOf(id);
    const { size } = this.space.variable(level);
    return this.diagrams.node(
      level,
      Array.from({ length: size }, (_, index) => test(index)),
    );
  }

  /** The truth of a condition on a date. */
  condition(condition: Condition, date: string): Node {
    switch (condition.op) {
      case 'all':
        return condition.of
          .map((part) => this.condition(part, date))
          .reduce(
            (a, b) =>
              this.diagrams.combine(a, b, and, (x, y) =>
                x === 0 || y === 0 ? 0 : x === 2 ? y : y === 2 ? x : undefined,
              ),
            truth.yes as Node,
          );
      case 'any':
        return condition.of
          .map((part) => this.condition(part, date))
          .reduce(
            (a, b) =>
              this.diagrams.combine(a, b, or, (x, y) =>
                x === 2 || y === 2 ? 2 : x === 0 ? y : y === 0 ? x : undefined,
              ),
            truth.no as Node,
          );
      case 'not':
        return this.diagrams.replace(this.condition(condition.of, date), (end) => 2 - end);
      case 'oneOf': {
        const wanted = new Set(condition.options);
        const options = this.space.optionsOf(condition.fact);
        return this.#test(condition.fact, (index) =>
          wanted.has(options[index] as string | boolean) ? truth.yes : truth.no,
        );
      }
      case 'some': {
        const known = countrySets[condition.set].some((version) => covers(version, date));
        const bit = this.space.setBit(condition.set);
        return this.#test(condition.fact, (index) => {
          if (!known) return truth.noRule;
          return (this.space.touches(index) & bit) !== 0 ? truth.yes : truth.no;
        });
      }
      case 'atLeast':
      case 'atMost':
      case 'below':
        return this.#compare(condition.fact, condition.op, condition.than, date);
      case 'onOrBefore':
      case 'onOrAfter':
        return this.#dates(condition);
      case 'sameOrHigher':
        return this.#sameOrHigher(condition.fact, condition.than);
      case 'ref':
        return this.diagrams.replace(this.rule(this.#find(condition.rule), date), (end) =>
          end === state.doesNotApply ? truth.yes : end,
        );
      case 'open':
        return this.#test(`open:${condition.question}`, (index) => (index === 1 ? truth.yes : truth.no));
    }
  }

  #find(id: string): Rule {
    const rule = this.#rules.get(id);
    if (!rule) throw new Error(`No rule is called ${id}`);
    return rule;
  }

  #compare(fact: string, op: 'atLeast' | 'atMost' | 'below', than: Threshold, date: string): Node {
    if (typeof than === 'number') return this.#cut(fact, op, than);
    const version = amountOn(than.amounts, date);
    if (!version) return truth.noRule;
    if (than.by === undefined) return this.#cut(fact, op, figureOf(than, version, 'all'));
    // One figure for each answer: branch on the answer, then compare.
    const by = than.by;
    return this.space
      .optionsOf(by)
      .map((option) => {
        const chosen = this.#test(by, (index) => (this.space.optionsOf(by)[index] === option ? truth.yes : truth.no));
        const figure = figureOf(than, version, String(option));
        return this.diagrams.combine(chosen, this.#cut(fact, op, figure), and);
      })
      .reduce((a, b) => this.diagrams.combine(a, b, or), truth.no as Node);
  }

  #cut(fact: string, op: 'atLeast' | 'atMost' | 'below', at: number | undefined): Node {
    if (at === undefined) return truth.noRule;
    const cuts = this.space.cutsOf(fact);
    const position = cuts.findIndex((cut) => cut.at === at && cut.above === (op === 'atMost'));
    return this.#test(fact, (index) => {
      const beyond = index > position;
      return beyond === (op === 'atLeast') ? truth.yes : truth.no;
    });
  }

  #dates(condition: Condition & { op: 'onOrBefore' | 'onOrAfter' }): Node {
    const before = condition.op === 'onOrBefore';
    if (typeof condition.than !== 'string') {
      return this.#test(this.space.orderId(condition), (index) => (index === 1 ? truth.yes : truth.no));
    }
    const starts = this.space.startsOf(condition.fact);
    const edge = this.space.startFor(condition.op, condition.than);
    const position = starts.indexOf(edge);
    return this.#test(condition.fact, (index) => (index <= position === before ? truth.yes : truth.no));
  }

  #sameOrHigher(fact: string, than: string): Node {
    const rank = this.space.rankOf(fact, than);
    const [sizeA, sizeB] = [fact, than].map((id) => this.space.variable(this.space.levelOf(id)).size) as [
      number,
      number,
    ];
    const atLeastRank = (id: string, size: number, wanted: (index: number) => boolean) =>
      this.#test(id, (index) => (index < size && wanted(index) ? truth.yes : truth.no));
    return Array.from({ length: sizeB }, (_, other) =>
      this.diagrams.combine(
        atLeastRank(than, sizeB, (index) => index === other),
        atLeastRank(fact, sizeA, (index) => index >= rank(other)),
        and,
      ),
    ).reduce((a, b) => this.diagrams.combine(a, b, or), truth.no as Node);
  }

  /** A rule's states on one date, open questions still open. */
  rule(rule: Rule, date: string): Node {
    const key = `${rule.id} ${date}`;
    const known = this.#done.get(key);
    if (known !== undefined) return known;
    const version = rule.versions.find((each) => covers(each, date));
    let node: Node = version ? this.condition(version.require, date) : state.noRule;
    if (rule.within) {
      node = this.diagrams.combine(this.condition(rule.within, date), node, (a, b) =>
        a === truth.yes ? b : state.noRule,
      );
    }
    if (rule.applies) {
      node = this.diagrams.combine(this.condition(rule.applies, date), node, (a, b) =>
        a === truth.yes ? b : a === truth.no ? state.doesNotApply : state.noRule,
      );
    }
    this.#done.set(key, node);
    return node;
  }

  /** A rule's states over every date that governs it: the stricter counts. */
  governed(rule: Rule, asOf: string): Node {
    return rule.governedBy
      .map((governing) => {
        if (governing === 'asOf') return this.rule(rule, asOf);
        return this.#byDay(governing, (day) => this.rule(rule, day));
      })
      .reduce((a, b) => this.diagrams.combine(a, b, stricter));
  }

  /** The grade of a clause, as a place in `grades`, or `silent` where it is not spoken of. */
  clause(clause: Clause, asOf: string): Node {
    const { governedBy } = clause;
    if (governedBy === 'asOf') return this.#graded(clause, asOf);
    return this.#byDay(governedBy, (day) => this.#graded(clause, day));
  }

  #graded({ applies, versions }: Clause, day: string): Node {
    const version = versions.find((each) => covers(each, day));
    const graded = (version ? gradings(version) : []).reduceRight(
      (rest: Node, [grade, condition]) =>
        this.diagrams.combine(this.condition(condition, day), rest, (a, b) =>
          a === truth.yes ? grades.indexOf(grade) : b,
        ),
      grades.indexOf('not-stated'),
    );
    if (!applies) return graded;
    return this.diagrams.combine(this.condition(applies, day), graded, (a, b) => (a === truth.no ? silent : b));
  }

  /** One function for each class of a date, joined into one that branches on it. */
  #byDay(date: string, onDay: (day: string) => Node): Node {
    const elsewhere = state.impossible;
    return this.space
      .daysOf(date)
      .map((day, index) => {
        const here = this.#test(date, (each) => (each === index ? truth.yes : truth.no));
        return this.diagrams.combine(here, onDay(day), (a, b) => (a === truth.yes ? b : elsewhere));
      })
      .reduce((a, b) => this.diagrams.combine(a, b, (x, y) => (x === elsewhere ? y : x)));
  }
}
