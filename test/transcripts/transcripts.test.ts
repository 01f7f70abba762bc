// Whole sessions as a person has them who pipes what they type; what was said is kept beside this file, to be read.
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/interview/snapshot.ts';
import { temporaryFolder } from '../app/fixtures/place.ts';
import { asOf, session, transcript } from '../support/session.ts';

interface Sitting {
  readonly locale: Locale;
  readonly typed: readonly string[];
}

interface Told {
  readonly name: string;
  /** One after the other, on the same data folder. */
  readonly sittings: readonly Sitting[];
  readonly says: readonly RegExp[];
}

const sessions: readonly Told[] = [
  {
    name: 'a bachelor paid just what is needed is likely to get it (en)',
    sittings: [
      {
        locale: 'en',
        typed: ['India', '2', '4', '1', '100', '3', '1', '545 400 a year', '3', '1', '1', 'quit'],
      },
    ],
    says: [/likely to get a skilled-worker permit/u, /The pay is high enough/u],
  },
  {
    name: 'a master paid 700 kroner too little is told how little is missing (nb)',
    sittings: [
      {
        locale: 'nb',
        typed: [
          'Brasil',
          'nei',
          'ja, skriftlig',
          'en bedrift i Norge',
          '100 prosent',
          'master',
          'nei',
          'kr 52 000 pr mnd',
          'nei',
          'master',
          'ja',
          'ja',
          'avslutt',
        ],
      },
    ],
    says: [/\b700\b/u, /Dette kan endre svaret/u],
  },
  {
    name: 'a post of 80 percent with pay told for full time is open in law (en)',
    sittings: [
      {
        locale: 'en',
        typed: ['Pakistan', 'no', '4', '1', '80 percent', '3', '1', '545400 kr a year', '2', 'no', '3', '1', '1'],
      },
    ],
    says: [/cannot say yet/u, /It is not settled whether UDI counts it/u],
  },
  {
    name: 'a Nordic citizen needs no permit (nb)',
    sittings: [{ locale: 'nb', typed: ['1', 'svensk', '1'] }],
    says: [/statsborger/u, /trenger/u],
  },
  {
    name: 'without an offer, a passport that needs no visa opens another way (en)',
    sittings: [
      {
        locale: 'en',
        typed: ['USA', 'no', 'no', 'a bachelor', '6', 'yes', '1', '1'],
      },
    ],
    says: [/but another way may/u, /a permit to look for skilled work/u],
  },
  {
    name: 'an offer with a pay 700 short is reviewed in short (en)',
    sittings: [
      {
        locale: 'en',
        typed: [
          'Is my offer good?',
          'short',
          'in writing',
          'an offer letter',
          'India',
          'a company in Norway',
          '100',
          'bachelor',
          'no',
          '544 700 a year',
          'no',
          'master',
          'yes',
          '5',
          'software developer',
          'yes',
          'nothing like that',
          'notice',
          'yes',
        ],
      },
    ],
    says: [/Do not sign this yet/u, /No: Pay that is high enough/u, /At least NOK\s700 a year is missing/u],
  },
  {
    name: 'answers that cannot both be true are both named (nb)',
    sittings: [
      {
        locale: 'nb',
        typed: ['India', 'ja', 'i Norge med oppholdstillatelse', 'ingen', 'endre hvor du er nå', '1', '1', 'avslutt'],
      },
      { locale: 'nb', typed: ['sjekk', '1'] },
    ],
    says: [/Hvilket svar er riktig/u, /Velkommen tilbake/u],
  },
  {
    name: 'answers of every kind, and everything that can be asked for on the way (en, then nb)',
    sittings: [
      {
        locale: 'en',
        typed: [
          'why',
          'Indai',
          'Indian',
          'help',
          'dunno',
          'back',
          'no',
          'in writing',
          'blue',
          'a company in Norway',
          '90 prosent',
          "master's",
          'rather not say',
          'change level',
          "bachelor's",
          '600',
          '48k a month',
          'change pay',
          '600.000,- a year',
          'norwegian',
          'hvorfor',
          'det jeg får',
          'bachelor',
          'vil ikke si',
          'vet ikke',
          'noen få spørsmål til',
          'nei',
          'hopp over',
          'sjekk',
          'language',
          'nb',
          'start på nytt',
          'nei',
          'start på nytt',
          'ja',
          'tysk',
          'ja',
        ],
      },
    ],
    says: [/Did you mean India/u, /I am not sure what 600 means/u, /Vi begynner forfra/u],
  },
  {
    name: 'whoever leaves goes on where they were, and nobody is hurried by rubbish (en)',
    sittings: [
      { locale: 'en', typed: ['Ukraine and Moldova', 'yes', 'quit'] },
      {
        locale: 'en',
        typed: ['', '🦊🦊', "'; DROP TABLE kept; --", 'مرحبا', '\u001b[2J\u0007', 'x'.repeat(10_001), '99'],
      },
      { locale: 'en', typed: ['resume', 'check', 'quit'] },
    ],
    says: [/I have kept your 2 answers/u, /That was a little long/u],
  },
];

/** So that it can be read: nothing endless, and no control characters. */
function visible(line: string): string {
  if (line.length > 100) return `${line.slice(0, 20)}… (${line.length} characters)`;
  return line.replace(/\p{Cc}/gu, (control) => `<${control.charCodeAt(0)}>`);
}

describe('a session', () => {
  it.each(sessions)('$name', async ({ name, sittings, says }) => {
    const home = temporaryFolder();
    const told: string[] = [];
    for (const { locale, typed } of sittings) {
      const ended = await session({ home, locale }, typed);
      expect(ended.status, ended.errors).toBe(0);
      const shown = typed.map(visible);
      told.push(`$ LANG=${locale} veiviser --as-of ${asOf}\n\n${transcript(ended, shown)}`);
    }
    const whole = told.join('\n');
    for (const part of says) expect(whole).toMatch(part);
    await expect(whole).toMatchFileSnapshot(`./${name.replace(/ \(.*/u, '').replace(/[ ,]+/gu, '-')}.txt`);
  });
});
