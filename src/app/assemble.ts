// The interview put together: flows, words and lexicons behind one turn and one way of speaking.
// What reads typed text is handed in: a session in a terminal loads it when its first question is on the screen.
import { flows } from '../flows/index.ts';
import { labelled, named, titled } from '../interview/named.ts';
import type { Locale } from '../interview/snapshot.ts';
import { createSpeak, type Speak } from '../interview/speak.ts';
import type { Setting } from '../interview/step.ts';
import { createTurn, type Turn } from '../interview/turn.ts';
import type { Variables, Words } from '../interview/words.ts';
import { material, papersFor } from '../papers/index.ts';
import { loadLexicon, loadWords } from './words.ts';

export interface Interview {
  readonly turn: Turn;
  readonly speak: Speak;
  readonly words: Readonly<Record<Locale, Words>>;
}

/** What reads typed text, and what answers it. */
export type Reading = Pick<Setting, 'read' | 'readSeveral' | 'guide'>;

/** `kept`: whether what is said is still there next time. A channel may have own words: `telegram-welcome` for `welcome`. */
export function assembleInterview(reading: Reading, kept = true, channel?: string): Interview {
  // Read when first needed: a person rarely writes in two languages.
  const words = lazily({ en: () => ownWords('en', channel), nb: () => ownWords('nb', channel) });
  const lexicons = lazily({ en: () => loadLexicon('en'), nb: () => loadLexicon('nb') });
  const papers: Setting['papers'] = ({ locale, facts }, standing) =>
    papersFor(material(words[locale], standing, facts));
  const { guide } = reading;
  return {
    turn: createTurn({
      flows,
      papers,
      lexicons,
      ...reading,
      named: named(words),
      labelled: labelled(words),
      titled: titled(words),
    }),
    speak: createSpeak({ flows, guide, papers, kept }, words),
    words,
  };
}

function ownWords(locale: Locale, channel: string | undefined): Words {
  const words = loadWords(locale);
  if (channel === undefined) return words;
  const known = new Map<string, string>();
  const own = (id: string): string => {
    let called = known.get(id);
    if (called === undefined) {
      called = words.has(`${channel}-${id}`) ? `${channel}-${id}` : id;
      known.set(id, called);
    }
    return called;
  };
  const has = (id: string) => words.has(own(id));
  return Object.assign((id: string, variables?: Variables) => words(own(id), variables), { locale, has });
}

function lazily<Values extends Record<string, unknown>>(make: { [Key in keyof Values]: () => Values[Key] }): Values {
  const made: Partial<Values> = {};
  const entries = Object.keys(make).map((key: keyof Values) => [
    key,
    {
      enumerable: true,
      get: () => {
        made[key] ??= make[key]();
        return made[key];
      },
    },
  ]);
  return Object.defineProperties({}, Object.fromEntries(entries)) as Values;
}
