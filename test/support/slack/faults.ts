// What goes wrong between Slack and the app, by chance that is the same each time.
export type Fault =
  | {
      readonly kind: 'too-many';
      readonly retryAfter: number;
      readonly chance?: number;
      readonly times?: number;
      readonly methods?: readonly string[];
    }
  | {
      readonly kind: 'server-error' | 'reset' | 'duplicate';
      readonly chance?: number;
      readonly times?: number;
      readonly methods?: readonly string[];
    };

export class Faults {
  #state: number;
  #faults: readonly Fault[];
  readonly #struck = new Map<Fault, number>();
  /** How often anything was struck. */
  count = 0;

  constructor(seed: number, faults: readonly Fault[]) {
    this.#state = seed;
    this.#faults = faults;
  }

  set(...faults: readonly Fault[]): void {
    this.#faults = faults;
  }

  /** What happens to a call: nothing, most of the time. */
  next(method: string): 'reset' | 'server-error' | number | undefined {
    for (const fault of this.#faults) {
      if (fault.kind === 'duplicate' || !this.#hits(fault, method)) continue;
      return fault.kind === 'too-many' ? fault.retryAfter : fault.kind;
    }
    return undefined;
  }

  strikes(kind: Fault['kind'], what: string): boolean {
    return this.#faults.some((fault) => fault.kind === kind && this.#hits(fault, what));
  }

  #hits(fault: Fault, what: string): boolean {
    const { chance = 1, times = Number.POSITIVE_INFINITY, methods } = fault;
    if (methods && !methods.includes(what)) return false;
    const struck = this.#struck.get(fault) ?? 0;
    if (struck >= times || this.#random() >= chance) return false;
    this.#struck.set(fault, struck + 1);
    this.count += 1;
    return true;
  }

  #random(): number {
    this.#state = (this.#state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return this.#state / 2_147_483_648;
  }
}
