// Whether a question can still matter: some answer, with some change that is still open, alters what the person hears.
import type { Fact } from '../facts/fact.ts';
import { factOf, vocabulary } from '../facts/vocabulary.ts';
import type { Cell } from './cell.ts';
import { dependsOn } from './depends.ts';
import type { Domains } from './diagram.ts';
import type { Case } from './judge.ts';
import { canGiveWay, isStated } from './known.ts';
import { impossibleOutcome } from './outcome.ts';
import { telltale } from './telltale.ts';
import { isSeenToMatter } from './witness.ts';

/** Whether a fact, were it asked now, could change the verdict or the route; without a permit at stake, anything said. */
export function mattering(of: Case): (fact: string) => boolean {
  if (of.cell.area.concludes !== 'permit') return telltale(of);
  const answers = knownOf(of.cell).answersFor(of);
  return (fact) => {
    let answer = answers.get(fact);
    if (answer === undefined) {
      answer = knownOf(of.cell).matters(of, fact);
      answers.set(fact, answer);
    }
    return answer;
  };
}

type Answers = Map<string, boolean>;

/** What is left of the outcome where some values are open, and the facts that were looked for in it. */
interface Left {
  readonly domains: Domains;
  readonly answers: Answers;
  /** Only while it is recent: it takes much more room than the answers. */
  outcome: ReturnType<Cell['outcomeWithin']> | undefined;
}

const cells = new WeakMap<Cell, Known>();

function knownOf(cell: Cell): Known {
  let known = cells.get(cell);
  if (!known) {
    known = new Known(cell);
    cells.set(cell, known);
  }
  return known;
}

/** Cleared when they grow many. */
const mostCases = 5_000;
const mostLeft = 5_000;
const mostOutcomes = 16;

/** What was found before in one cell: by what the rules can tell apart of a case, and by what it leaves open. */
class Known {
  readonly #cell: Cell;
  readonly #cases = new Map<string, Answers>();
  readonly #left = new Map<string, Left>();
  readonly #recent: Left[] = [];
  readonly #numbers = new Map<readonly number[], number>();
  readonly #targets = new Map<number, readonly number[]>();
  /** The facts that what is heard is read from. */
  readonly #telling: ReadonlySet<string>;
  /** For each level the facts it is read from that can be changed. */
  readonly #changeable: readonly (readonly Fact[])[];

  /** For each level the presumed day through which it can be remedied, if there is one. */
  readonly #movable: readonly (string | undefined)[];

  constructor(cell: Cell) {
    this.#cell = cell;
    const { exempt, permit, routes } = cell;
    const parts = [exempt, permit, ...routes.flatMap(({ key, conditions }) => [key, ...conditions])];
    this.#telling = new Set(parts.flatMap((part) => part.facts));
    this.#movable = cell.space.variables.map(({ id }) => {
      const input = cell.space.derivedOf(id)?.lever?.input;
      const fact = input === undefined ? undefined : factOf(input);
      return fact?.kind === 'date' && fact.presume && fact.change ? fact.id : undefined;
    });
    this.#changeable = cell.space.variables.map(({ inputs }) => inputs.map(factOf).filter((fact) => fact.change));
  }

  answersFor(of: Case): Answers {
    const key = keyOf(of);
    let answers = this.#cases.get(key);
    if (!answers) {
      if (this.#cases.size > mostCases) this.#cases.clear();
      answers = new Map();
      this.#cases.set(key, answers);
    }
    return answers;
  }

  matters(of: Case, fact: string): boolean {
    if (!this.#telling.has(fact)) return false;
    const left = this.#leftOf(of, new Set([fact, ...loosened(of, fact)]));
    const { answers } = left;
    let answer = answers.get(fact);
    if (answer === undefined) {
      answer = isSeenToMatter(this.#cell, fact, left.domains) || this.#dependsOn(left, fact);
      answers.set(fact, answer);
    }
    return answer;
  }

  #dependsOn(left: Left, fact: string): boolean {
    const { table, node } = this.#outcomeOf(left);
    return this.#cell.space.variables.some(
      ({ inputs }, level) => inputs.includes(fact) && dependsOn(table, node, level, impossibleOutcome),
    );
  }

  /** Whatever can still be changed is open, and so are the facts given. */
  #leftOf(of: Case, open: ReadonlySet<string>): Left {
    const domains = this.#cell.space.variables.map((_, level) => this.#free(of, level, open));
    const key = String.fromCharCode(...domains.map((domain) => this.#numberOf(domain)));
    let left = this.#left.get(key);
    if (!left) {
      if (this.#left.size > mostLeft) this.#left.clear();
      left = { domains, answers: new Map(), outcome: undefined };
      this.#left.set(key, left);
    }
    return left;
  }

  #outcomeOf(left: Left): ReturnType<Cell['outcomeWithin']> {
    if (!left.outcome) {
      left.outcome = this.#cell.outcomeWithin(left.domains);
      this.#recent.push(left);
      const oldest = this.#recent.length > mostOutcomes ? this.#recent.shift() : undefined;
      if (oldest) oldest.outcome = undefined;
    }
    return left.outcome;
  }

  #numberOf(domain: readonly number[]): number {
    const number = this.#numbers.get(domain) ?? this.#numbers.size;
    this.#numbers.set(domain, number);
    return number;
  }

  #free(of: Case, level: number, open: ReadonlySet<string>): Domains[number] {
    const { inputs, domains, size } = this.#cell.space.variable(level);
    const stands = of.domains[level] as readonly number[];
    // Not what is presumed while nobody has said: the answer may be any.
    const whole = domains[size] as readonly number[];
    if (inputs.some((input) => open.has(input))) return whole;
    // A day that is only presumed can be moved as well as one that was said.
    if (this.#movable[level] && !isStated(of.facts, this.#movable[level])) return whole;
    const changeable = (this.#changeable[level] as readonly Fact[]).filter((fact) => isStated(of.facts, fact.id));
    const [only] = changeable;
    if (only === undefined) return stands;
    if (inputs.length > 1 || !only.change) return whole;
    if (only.change.only && !only.change.only.includes(String(of.get(only.id)))) return stands;
    return only.change.to ? this.#withTargets(of, level, only.id, only.change.to) : whole;
  }

  /** Where it stands, and where it can be brought. */
  #withTargets(of: Case, level: number, fact: string, targets: readonly (string | boolean)[]): Domains[number] {
    const variable = this.#cell.space.variable(level);
    const place = of.classes[level] as number;
    const key = level * 65_536 + place;
    let domain = this.#targets.get(key);
    if (!domain) {
      const reached = targets.flatMap((to) => [...variable.domain((id) => (id === fact ? to : undefined))]);
      const stands = variable.domains[place] as readonly number[];
      domain = [...new Set([...stands, ...reached])].sort((a, b) => a - b);
      this.#targets.set(key, domain);
    }
    return domain;
  }
}

/** The classes of the case, and which facts were stated of those where that makes a difference. */
function keyOf(of: Case): string {
  return String.fromCharCode(...of.classes, ...telling.map((fact) => Number(isStated(of.facts, fact))));
}

const telling = vocabulary.filter((fact) => fact.change || fact.presume).map((fact) => fact.id);

/** The presumptions that some answer to the fact would rule out. */
function loosened(of: Case, fact: string): string[] {
  const beside = of.cell.area.contradictions.filter((each) => each.facts.includes(fact)).flatMap((each) => each.facts);
  return beside.filter((other) => !isStated(of.facts, other) && canGiveWay(other));
}
