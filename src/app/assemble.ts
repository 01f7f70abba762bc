// The interview put together: flows, words and lexicons behind one turn and one way of speaking.
// What is much to load is handed in: a session in a terminal loads it when its first question is on the screen.
import { controlled, labelled, listed, named, papered, titled } from '../interview/named.ts';
import type { Locale } from '../interview/snapshot.ts';
import { createSpeak, type Speak, type SpeakSetting } from '../interview/speak.ts';
import type { Standing } from '../interview/standing.ts';
import type { Setting } from '../interview/step.ts';
import { createTurn, type Turn } from '../interview/turn.ts';
import type { Variables, Words } from '../interview/words.ts';
import type { Facts } from '../rules/facts/fact.ts';
import { loadLexicon, loadWords } from './words.ts';

export interface Interview {
  readonly turn: Turn;
  readonly speak: Speak;
  readonly words: Readonly<Record<Locale, Words>>;
}

/** The flows, what reads typed text and what answers it, what tells a result, and the papers that a case can have. */
export interface Pieces extends Pick<Setting, 'flows' | 'read' | 'readSeveral' | 'guide'>, Pick<SpeakSetting, 'tell'> {
  readonly papers: (words: Words, standing: Standing, facts: Facts) => readonly string[];
}

/** `kept`: whether what is said is still there next time. A channel may have own words: `telegram-welcome` for `welcome`. */
export function assembleInterview(pieces: Pieces, kept = true, channel?: string): Interview {
  // Read when first needed: a person rarely writes in two languages.
  const words = lazily({ en: () => ownWords('en', channel), nb: () => ownWords('nb', channel) });
  const lexicons = lazily({ en: () => loadLexicon('en'), nb: () => loadLexicon('nb') });
  const { flows, guide, read, readSeveral, tell } = pieces;
  const papers: Setting['papers'] = ({ locale, facts }, standing) => pieces.papers(words[locale], standing, facts);
  return {
    turn: createTurn({
      flows,
      papers,
      lexicons,
      read,
      readSeveral,
      guide,
      named: named(words),
      labelled: labelled(words),
      titled: titled(words),
      controlled: controlled(words),
      papered: papered(words),
      listed: listed(words),
    }),
    speak: createSpeak({ flows, guide, papers, tell, kept }, words),
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
