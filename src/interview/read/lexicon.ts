// The words of one locale, as its synonyms.json holds them. Data, so that a locale is added without code.
import type { PayPeriod } from '../../rules/facts/fact.ts';
import type { CommandName } from './understanding.ts';
import type { Mark } from './whose.ts';

type Synonyms = readonly string[];

export interface Lexicon {
  readonly commands: Readonly<Record<CommandName | 'help' | 'puzzled' | 'unsure', Synonyms>>;
  /** How questions begin: "can I", "how much". */
  readonly asking: Synonyms;
  /** How somebody asks what a word means. */
  readonly explaining: Synonyms;
  readonly yes: Synonyms;
  readonly no: Synonyms;
  /** Words around an answer that say nothing: politeness, pronouns, "I think it's". */
  readonly fillers: Synonyms;
  /** "Probably", "I guess": said with an answer, it is asked back. */
  readonly hedges: Synonyms;
  readonly negations: Synonyms;
  /** "More than", "under": what makes a figure a bound. */
  readonly comparisons: Synonyms;
  /** Between the items of a list. */
  readonly conjunctions: Synonyms;
  /** By fact and option; a yes-no fact has `yes` and `no`. "{country}" is the name of any country but Norway. */
  readonly options: Readonly<Record<string, Readonly<Record<string, Synonyms>>>>;
  /** Said where any number of options can be named; with `except` behind all or none, and `absent` of what is not there. */
  readonly anyNumber: Readonly<Record<'all' | 'none' | 'except' | 'absent', Synonyms>>;
  /** By number fact: answers in words that stand for a figure. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<Unit, Synonyms>>;
  /** Days of weeks that have five or six of them. */
  readonly daysOff: Readonly<Record<'five' | 'six', Synonyms>>;
  readonly periods: Readonly<Record<PayPeriod, Synonyms>>;
  readonly currencies: Readonly<Record<string, Synonyms>>;
  readonly afterTax: Synonyms;
  /** What says that pay holds more than base pay: bonus, pension, the whole package. */
  readonly notBase: Synonyms;
  /** January first; each month's names and short forms. */
  readonly months: readonly Synonyms[];
  /** Monday first. */
  readonly weekdays: readonly Synonyms[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly dates: Readonly<Record<DateWord, Synonyms>>;
  readonly demonyms: Readonly<Record<string, Synonyms>>;
  readonly countryAliases: Readonly<Record<string, Synonyms>>;
  /** Words that say whose a country is: one's own, somebody else's, or only where something is. */
  readonly whose: Readonly<Record<Mark, Synonyms>>;
  /** What brings somebody here, in so many words: by flow. */
  readonly purposes: Readonly<Record<string, Synonyms>>;
  /** Words at which a message that tells of several things is parted. */
  readonly joiners: Synonyms;
  /**
   * The questions that are answered by messages about several things, each with the words that say it is meant; none
   * where the answer itself leaves no doubt.
   */
  readonly subjects: Readonly<Record<string, Synonyms>>;
}

export type Unit = 'percent' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

export type DateWord =
  | 'now'
  | 'today'
  | 'tomorrow'
  | 'dayAfterTomorrow'
  | 'yesterday'
  | 'next'
  | 'last'
  | 'lastYear'
  | 'in'
  | 'ago'
  | 'start'
  | 'middle'
  | 'end';
