// A rule: conditions over facts, in versions by date, each with the rows of the law it rests on.
import type { AmountReference, Amounts } from './amounts.ts';
import type { Condition } from './condition.ts';
import type { Period } from './dates.ts';
import type { Get } from './derive.ts';
import { type Moment, simpleMoments } from './moment.ts';

/** The rows of the law that a rule rests on, most telling first. */
export type Basis = readonly [string, ...string[]];

export interface RuleVersion extends Period {
  readonly basis: Basis;
  readonly require: Condition;
}

/** The date that governs a rule: the day it is judged on (`asOf`), or a date fact. Several: the stricter counts. */
export type Governing = string;

/**
 * What a rule's finding is for: an `exemption` from the permit, a `condition` of it, a `part` that others refer to,
 * a `warning` that never decides.
 */
export type Role = 'exemption' | 'condition' | 'part' | 'warning';

export interface Rule {
  readonly id: string;
  readonly role: Role;
  readonly governedBy: readonly Governing[];
  /** Where this is not so, the finding is "does not apply". */
  readonly applies?: Condition;
  /** Where this is not so, the finding is "no rule known": outside what the rules cover. */
  readonly within?: Condition;
  readonly versions: readonly RuleVersion[];
  /** Of a warning about an offer: whether it alone keeps one from signing. */
  readonly severity?: 'high' | 'medium';
  /** What is measured against which figure, and when, to say how much is missing. */
  readonly measure?: { readonly fact: string; readonly than: AmountReference; readonly when: Condition };
}

type About = Partial<Omit<Rule, 'id' | 'role'>> & Pick<Rule, 'versions'>;

export const exemption = (id: string, about: About): Rule => make(id, 'exemption', about);
export const requirement = (id: string, about: About): Rule => make(id, 'condition', about);
export const part = (id: string, about: About): Rule => make(id, 'part', about);
export const warning = (id: string, about: About): Rule => make(id, 'warning', about);

function make(id: string, role: Role, about: About): Rule {
  return { id, role, governedBy: ['asOf'], ...about };
}

/** Two facts, or two answers to one, that cannot both be true; the facts are named to the person. */
export interface Contradiction {
  readonly id: string;
  readonly facts: readonly string[];
  readonly when: Condition;
}

export function contradiction(id: string, facts: readonly string[], when: Condition): Contradiction {
  return { id, facts, when };
}

/** Another way to Norway: shown, with which of its conditions are met, and never decided. */
export interface Route {
  readonly id: string;
  readonly basis: Basis;
  readonly from: string;
  /** The fact that makes the route worth a thought. */
  readonly key: Condition;
  readonly conditions: readonly { readonly id: string; readonly require: Condition }[];
}

/** The stretches of a move, in order. */
export const phases = ['applying', 'before-travelling', 'first-week', 'first-month', 'first-year'] as const;
export type Phase = (typeof phases)[number];

/** What a task is for some: another day, another place, another `how` to be told of it. */
export interface Difference extends Partial<Pick<Task, 'needs' | 'where' | 'start' | 'due' | 'basis'>> {
  readonly when: Condition;
  /** `task-<id>.how-<how>` is told instead of `task-<id>.how`. */
  readonly how?: string;
}

/** Something to do. It never decides anything. */
export interface Task extends Period {
  readonly id: string;
  readonly type: 'to-do' | 'duty' | 'choice';
  /** Only for those who need the permit, only for those who do not; without it, for everybody. */
  readonly concerns?: 'permit' | 'exempt';
  readonly when: Condition;
  /** Which stretch of a move it belongs to. */
  readonly phase?: Phase;
  /** Not for those of whom this is surely so; nobody is left out before it is said. */
  readonly except?: Condition;
  /** Done when this is so, or once this day of the case has come. */
  readonly done?: Condition;
  readonly doneOn?: string;
  /** What is otherwise for those of whom it is surely so; the later one wins. */
  readonly differs?: readonly Difference[];
  readonly needs: readonly string[];
  readonly where: string;
  /** The first day on which it can be done, and the last one. */
  readonly start?: Moment;
  readonly due?: Moment;
  /** Its day holds only if that other task was done in time; once that is late and surely not done, it has none and is told another `how`. */
  readonly onlyIfInTime?: string;
  /** Its day is not a last one, but one that comes by itself: never late. */
  readonly comesByItself?: true;
  readonly basis: Basis;
}

/** The date facts from which the days of a task are reckoned. */
export function daysOfTask({ start, due, doneOn, differs = [] }: Task): string[] {
  const moments = [start, due, ...differs.flatMap((each) => [each.start, each.due])];
  const days = moments.flatMap((moment) => (moment ? simpleMoments(moment).map(({ of }) => of) : []));
  return doneOn === undefined ? days : [...days, doneOn];
}

/** What a figure is counted in, and for how long it stands. */
export type FigureUnit = 'NOK' | 'percent' | 'days' | 'months' | 'weeks' | 'years';
export type FigurePeriod = 'year' | 'month' | 'week' | 'day' | 'hour' | 'once';

/** A figure, or one with what it may lie between. */
export type Reckoned =
  | number
  | {
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
      /** The rows that this figure rests on, where they depend on the case. */
      readonly basis?: Basis;
      /** The year it tells of, where that is another than the one it is reckoned for. */
      readonly year?: number;
    };

/** What is worked out rather than met: a number or a range, with the rows it rests on. */
export interface Reckoning {
  readonly id: string;
  readonly unit: FigureUnit;
  readonly period: FigurePeriod;
  /** The facts it is worked out from. */
  readonly from: readonly string[];
  /** Worked out only where this is so. */
  readonly when?: Condition;
  /** The fact that names its day or its year (`incomeYear`); without it, the day that is judged on. */
  readonly governedBy?: string;
  /** The timeline it is read from, of which the last known figure is shown once none is known. */
  readonly readFrom?: Amounts;
  readonly versions: readonly (Period & {
    readonly basis: Basis;
    /** `undefined` when the facts do not say enough, or no figure is known for the date. */
    readonly value: (get: Get, date: string) => Reckoned | undefined;
  })[];
}

type AboutReckoning = Omit<Reckoning, 'id' | 'unit'> & Partial<Pick<Reckoning, 'unit'>>;

export const reckon = (id: string, about: AboutReckoning): Reckoning => ({ id, unit: 'NOK', ...about });
