// What is said to a person, as data without a medium: each channel draws it its own way.

/** A thing a person can press: `id` is what comes back. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** The answer as it stands, when it is looked at again; the hint says so in words too. */
  readonly chosen?: true;
  /** The heading it stands under; those under the same one stand together. */
  readonly group?: string;
}

/** A source that lines above refer to by its number, which is its place in the list. */
export interface Source {
  /** The laws and sections that rest on it. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  /** When it was read, and how sure it is, in words. */
  readonly note: string;
}

export interface Row {
  readonly label: string;
  readonly value: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Something went wrong, or must not be overlooked. The words say so; no sign or colour is needed. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: true }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'sources'; readonly sources: readonly Source[] };

/** How the answer is given. Typing always works as well. */
export type Prompt =
  | {
      readonly kind: 'choice';
      readonly text: string;
      readonly hint?: string;
      readonly options: readonly Option[];
    }
  | {
      /** Any number of them; the last is that it is none, and stands alone. */
      readonly kind: 'choices';
      readonly text: string;
      readonly hint?: string;
      readonly options: readonly Option[];
      /** What leads on once something is ticked, in words. */
      readonly onward: string;
    }
  | { readonly kind: 'number'; readonly text: string; readonly hint?: string; readonly unit: string }
  | { readonly kind: 'money'; readonly text: string; readonly hint?: string }
  | { readonly kind: 'date'; readonly text: string; readonly hint?: string }
  | {
      readonly kind: 'countries';
      readonly text: string;
      readonly hint?: string;
      /** Every country, likely ones first: id is the ISO code. */
      readonly options: readonly Option[];
    };

export interface Message {
  readonly locale: string;
  /** Which turn this message belongs to; what is pressed on an older one is answered with the present question. */
  readonly turn: number;
  /** The answer that was just taken, for channels that turn the question it answers into a line of a record. */
  readonly noted?: Row;
  readonly blocks: readonly Block[];
  readonly prompt?: Prompt;
  /** What can be pressed besides an answer: back, why, do not know … */
  readonly controls: readonly Option[];
  /** A paper that goes with it, by its kind: the host makes it when the message is sent. */
  readonly paper?: string;
  /** The person has left: nothing more is asked. */
  readonly ended?: true;
}
