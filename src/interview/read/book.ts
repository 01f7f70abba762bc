// The lexicons of a reading made into look-up tables, once: the person's own language first, the others behind it.
import type { OptionFact, PayPeriod, YesNoFact } from '../../rules/facts/fact.ts';
import { type DateTerm, dateTerms } from './date-terms.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { keyOf } from './normalise.ts';
import { numeralKey } from './numeral.ts';
import { Phrases } from './phrases.ts';
import { addTo, Table } from './table.ts';
import type { CommandName } from './understanding.ts';
import type { Mark } from './whose.ts';

export class Book {
  readonly fillers = new Phrases<true>();
  readonly hedges = new Phrases<true>();
  readonly negations = new Phrases<true>();
  readonly comparisons = new Phrases<true>();
  readonly conjunctions = new Phrases<true>();
  readonly afterTax = new Phrases<true>();
  readonly notBase = new Phrases<true>();
  readonly numbers = new Phrases<number>();
  readonly magnitudes = new Phrases<number>();
  readonly units = new Phrases<Unit>();
  readonly daysOff = new Phrases<'five' | 'six'>();
  readonly periods = new Phrases<PayPeriod>();
  readonly currencies = new Phrases<string>();
  readonly dates = new Phrases<DateTerm>();
  readonly whose = new Phrases<Mark>();
  /** "All except …". */
  readonly excepting = new Phrases<true>();
  /** "Nothing about …", "… is missing". */
  readonly absent = new Phrases<true>();
  readonly commands: Table<CommandName | 'help' | 'puzzled' | 'unsure'>;
  readonly changing = new Set<string>();
  readonly yesNo: Table<'yes' | 'no'>;
  readonly lexicons: readonly Lexicon[];
  readonly #options = new Map<string, Table<string>>();
  readonly #figures = new Map<string, Table<number>>();

  constructor(lexicons: readonly Lexicon[]) {
    this.lexicons = lexicons;
    const taken = new Set<string>();
    for (const lexicon of lexicons) this.#addWords(lexicon, taken);
    this.commands = new Table(
      this.fillers,
      lexicons.map((lexicon) => lexicon.commands),
    );
    for (const { commands } of lexicons) {
      for (const word of commands.change.map(keyOf)) if (!word.includes(' ')) this.changing.add(word);
    }
    this.yesNo = new Table(
      this.fillers,
      lexicons.map(({ yes, no }) => ({ yes, no })),
    );
  }

  // A word of the person's own language means what it means there: "to" is not two in English.
  #addWords(lexicon: Lexicon, taken: Set<string>): void {
    const own = new Set<string>();
    const put = <T>(table: Phrases<T>, synonyms: readonly string[], meaning: T): void => {
      // A figure within a phrase, "every 2 weeks", is found where figures stand.
      for (const key of synonyms.map((synonym) => keyOf(synonym).replace(/\d+/g, numeralKey))) {
        if (taken.has(key)) continue;
        own.add(key);
        table.add(key, meaning);
      }
    };
    put(this.fillers, lexicon.hedges, true);
    for (const name of [
      'fillers',
      'hedges',
      'negations',
      'comparisons',
      'conjunctions',
      'afterTax',
      'notBase',
    ] as const) {
      put(this[name], lexicon[name], true);
    }
    for (const [word, number] of Object.entries(lexicon.numbers)) put(this.numbers, [word], number);
    for (const [word, number] of compounds(lexicon)) put(this.numbers, [word], number);
    for (const [word, times] of Object.entries(lexicon.magnitudes)) put(this.magnitudes, [word], times);
    addTo(lexicon.units, (synonyms, unit) => put(this.units, synonyms, unit));
    addTo(lexicon.periods, (synonyms, period) => put(this.periods, synonyms, period));
    addTo(lexicon.currencies, (synonyms, currency) => put(this.currencies, synonyms, currency));
    for (const { word, term } of dateTerms(lexicon)) put(this.dates, [word], term);
    addTo(lexicon.daysOff, (synonyms, week) => {
      for (const key of synonyms.map(keyOf)) this.daysOff.add(key, week);
    });
    for (const key of lexicon.anyNumber.except.map(keyOf)) this.excepting.add(key, true);
    for (const key of lexicon.anyNumber.absent.map(keyOf)) this.absent.add(key, true);
    // A small word says whose something is beside whatever else it means.
    const before = new Set(this.whose.keys());
    addTo(lexicon.whose, (synonyms, mark) => {
      for (const key of synonyms.map(keyOf)) if (!before.has(key)) this.whose.add(key, mark);
    });
    for (const key of own) taken.add(key);
  }

  /** What can be said to an option or yes-no question. "No" is the option `none` or `no`, "yes" each that begins so. */
  answers(fact: OptionFact | YesNoFact): Table<string> {
    const options = fact.kind === 'option' ? fact.options : ['yes', 'no'];
    // Two questions may read the same fact with different options.
    const key = `${fact.id} ${options.join()}`;
    const known = this.#options.get(key);
    if (known) return known;
    const table = new Table<string>(
      this.fillers,
      this.lexicons.map((lexicon) => {
        const said = lexicon.options[fact.id] ?? {};
        return Object.fromEntries(
          options.map((option) => [
            option,
            [...(said[option] ?? []).filter((synonym) => synonym !== anyCountry), ...bare(option, lexicon)],
          ]),
        );
      }),
      options,
    );
    this.#options.set(key, table);
    return table;
  }

  /** The option that the name of a country stands for. */
  countryOption(fact: OptionFact | YesNoFact): string | undefined {
    const all = this.lexicons.flatMap((lexicon) => Object.entries(lexicon.options[fact.id] ?? {}));
    return all.find(([, synonyms]) => synonyms.includes(anyCountry))?.[0];
  }

  figures(fact: string): Table<number> {
    const known = this.#figures.get(fact);
    if (known) return known;
    const table = new Table<number>(this.fillers, []);
    for (const lexicon of this.lexicons) {
      for (const [phrase, figure] of Object.entries(lexicon.figures[fact] ?? {})) table.said.add(keyOf(phrase), figure);
    }
    this.#figures.set(fact, table);
    return table;
  }
}

/** Stands among an option's synonyms for the name of any country but Norway. */
const anyCountry = '{country}';

function bare(option: string, lexicon: Lexicon): readonly string[] {
  if (option === 'none' || option === 'no') return lexicon.no;
  return option === 'yes' || option.startsWith('yes-') ? lexicon.yes : [];
}

/** Norwegian writes "syttifem" in one word, and older people "femogsytti". */
function* compounds({ numbers, conjunctions }: Lexicon): Generator<readonly [string, number]> {
  const all = Object.entries(numbers);
  const [and = ''] = conjunctions;
  for (const [ten, tens] of all.filter(([word, n]) => n >= 20 && n < 100 && n % 10 === 0 && !word.includes(' '))) {
    for (const [one, ones] of all.filter(([word, n]) => n >= 1 && n < 10 && n % 1 === 0 && !word.includes(' '))) {
      yield [ten + one, tens + ones];
      yield [one + and + ten, tens + ones];
    }
  }
}

interface Shelf {
  book?: Book;
  readonly next: WeakMap<Lexicon, Shelf>;
}
const shelves: Shelf = { next: new WeakMap() };

/** The tables for a message: the person's language first, unless another knows more of the words. */
export function bookFor(lexicons: readonly Lexicon[], words: readonly string[]): Book {
  const counts = lexicons.map((lexicon) => words.filter((word) => vocabularyOf(lexicon).has(word)).length);
  const best = counts.indexOf(Math.max(...counts));
  const first = lexicons[best];
  return best < 1 || !first ? bookOf(lexicons) : bookOf([first, ...lexicons.filter((lexicon) => lexicon !== first)]);
}

const vocabularies = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The words around answers by which a language is told. */
function vocabularyOf(lexicon: Lexicon): ReadonlySet<string> {
  const before = vocabularies.get(lexicon);
  if (before) return before;
  const { fillers, hedges, negations, comparisons, conjunctions, afterTax, notBase, months, weekdays } = lexicon;
  const { numbers, magnitudes, ordinals, units, periods, currencies, dates } = lexicon;
  const phrases = [
    [fillers, hedges, negations, comparisons, conjunctions, afterTax, notBase, ...months, ...weekdays],
    [numbers, magnitudes, ordinals].map(Object.keys),
    [units, periods, currencies, dates].flatMap((table) => Object.values<readonly string[]>(table)),
  ];
  const words = new Set(phrases.flat(2).flatMap((phrase) => keyOf(phrase).split(' ')));
  vocabularies.set(lexicon, words);
  return words;
}

/** The tables of these lexicons in this order, built on first use. */
function bookOf(lexicons: readonly Lexicon[]): Book {
  let shelf = shelves;
  for (const lexicon of lexicons) {
    const next = shelf.next.get(lexicon) ?? { next: new WeakMap() };
    shelf.next.set(lexicon, next);
    shelf = next;
  }
  shelf.book ??= new Book(lexicons);
  return shelf.book;
}
