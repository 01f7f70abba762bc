// The interview put together: flows, words and lexicons behind one turn and one way of speaking.
import { flows } from '../flows/index.ts';
import { labelled, named } from '../interview/named.ts';
import { createSpeak, type Speak } from '../interview/speak.ts';
import { createTurn, type Turn } from '../interview/turn.ts';
import { loadLexicon, loadWords } from './words.ts';

export function createInterview(): { turn: Turn; speak: Speak } {
  // Read when first needed: a person rarely writes in two languages.
  const words = {
    get en() {
      return loadWords('en');
    },
    get nb() {
      return loadWords('nb');
    },
  };
  const lexicons = lazily({ en: () => loadLexicon('en'), nb: () => loadLexicon('nb') });
  return {
    turn: createTurn({ flows, lexicons, named: named(words), labelled: labelled(words) }),
    speak: createSpeak({ flows }, words),
  };
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
