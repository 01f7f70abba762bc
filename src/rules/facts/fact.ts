// What can be known about a case: one fact's kind, its options or bounds, and what holds while nobody has said it.

/** Who can answer when the person cannot. */
export type Authority = 'self' | 'employer' | 'udi' | 'police' | 'labour-inspection' | 'hk-dir';

/** `year`: a year of the calendar. `count`: so many. */
export const numberUnits = ['percent', 'hours', 'years', 'months', 'weeks', 'days', 'NOK', 'year', 'count'] as const;
export type NumberUnit = (typeof numberUnits)[number];

export const payPeriods = ['year', 'month', 'fortnight', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** Pay as it was said: `amount` in whole or part units of `currency` (ISO 4217), each `period`. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly period: PayPeriod;
}

/** More than anybody is paid, in whatever money: what is above it is a slip. */
export const mostPay = 1_000_000_000_000;

/** `null` means "I don't know", and also "rather not say". */
export type FactValue = string | boolean | number | Money | readonly string[] | null;

/** What is known of one person. A fact that is absent has not been asked. */
export type Facts = Readonly<Record<string, FactValue>>;

/** What is taken to be so while nobody has said. `shown` is what `assumptions` prints. */
export type Presumption =
  /** `of`: the answer that it says more about, without which it says nothing to anybody. */
  | { readonly value: string | boolean | number; readonly of?: string }
  | { readonly atLeast: number }
  | { readonly from: 'asOf'; readonly notAfter?: string }
  | { readonly from: 'asOf'; readonly part: 'year' }
  | { readonly from: 'positionPercent'; readonly times: number };

interface Common {
  readonly id: string;
  readonly presume?: Presumption;
  /** Whom to ask when the person answers "I don't know". */
  readonly ask: Authority;
  /** Present when the person or the employer can change it; `to` narrows what a known value may become, `only` from which. */
  readonly change?: { readonly to?: readonly (string | boolean)[]; readonly only?: readonly string[] };
}

export interface OptionFact extends Common {
  readonly kind: 'option';
  readonly options: readonly string[];
  /** Answers that leave several options open: what each may turn out to be. */
  readonly means?: Readonly<Record<string, readonly string[]>>;
  /** Answers that stand for others told together. */
  readonly both?: Readonly<Record<string, readonly string[]>>;
  /** The options are listed from lowest to highest. */
  readonly ordered?: true;
}
/** Any number of the options: a list, empty where it is none of them. */
export interface OptionsFact extends Common {
  readonly kind: 'options';
  readonly options: readonly string[];
}

/** Stands for an empty list where it is pressed or said. */
export const noneOfThese = 'none';

export interface YesNoFact extends Common {
  readonly kind: 'yes-no';
}
export interface NumberFact extends Common {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit: NumberUnit;
  readonly whole?: true;
  /** Weeks of days off work, which are five or six a week. */
  readonly daysOff?: true;
}
export interface DateFact extends Common {
  readonly kind: 'date';
  /**
   * Where it lies, told without a year: behind the person; either way; ahead, or behind since lately. Ahead of them where
   * nothing is said.
   */
  readonly lies?: 'behind' | 'either' | 'lately';
}
export interface CountriesFact extends Common {
  readonly kind: 'countries';
  /** One country, which may be given as it is, without a list around it. */
  readonly single?: true;
  /** Of the person who answers, and of nobody else they may tell of. */
  readonly own?: true;
}
export interface MoneyFact extends Common {
  readonly kind: 'money';
  /** A bare number stands for kroner each such period. */
  readonly plain?: PayPeriod;
}

export type Fact = OptionFact | OptionsFact | YesNoFact | NumberFact | DateFact | CountriesFact | MoneyFact;
export type FactKind = Fact['kind'];
