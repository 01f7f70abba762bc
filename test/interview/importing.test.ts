// A case as a file: what was exported comes back as it was, and what is wrong changes nothing.
import { describe, expect, it } from 'vitest';
import { readCaseBytes } from '../../src/app/case-reading.ts';
import { loadWords } from '../../src/app/words.ts';
import { mostCaseBytes } from '../../src/interview/case-file.ts';
import { type CaseReading, caseProblemText } from '../../src/interview/case-problem.ts';
import { caseAsFile } from '../../src/papers/case.ts';
import { today } from '../support/cases.ts';
import { likely, materialOf } from '../support/materials.ts';
import { act, answer, interview, linesOf, opened, say, standing } from '../support/talking.ts';

const words = loadWords('en');
const reading = (text: string) => readCaseBytes(Buffer.from(text), 'en', today);
const given = (told: CaseReading) => ({ type: 'case', reading: told }) as const;
const exported = String(caseAsFile(materialOf(likely)).content);
const talked = answer(opened(), ['BR']);

describe('a case file', () => {
  it('comes back as it was exported', async () => {
    expect(await reading(exported)).toEqual({ facts: likely });
  });

  it('holds whatever pay was said, also in small money', async () => {
    const told = say(opened(), 'Indian, I earn 1 800 000 000 VND a year');
    const { facts } = say(told, 'yes');
    expect(facts.basePay).toEqual({ amount: 1_800_000_000, currency: 'VND', period: 'year' });
    expect(await reading(JSON.stringify(facts))).toEqual({ facts });
  });

  it('may be the facts alone', async () => {
    expect(await reading('{"offer": "oral"}')).toEqual({ facts: { offer: 'oral' } });
  });

  it.each([
    ['is no JSON', exported.slice(0, -20), 'line'],
    ['names a fact that there is not', exported.replace('"offer"', '"ofer"'), 'offer'],
    ['holds an answer that there is not', exported.replace('"written"', '"writen"'), 'written'],
    [
      'holds a figure out of bounds',
      exported.replace('"positionPercent": 100', '"positionPercent": 1000'),
      'positionPercent',
    ],
    ['is something else', '{"format": "package-lock", "facts": {}}', 'not a case of mine'],
    ['says one thing twice', exported.replace('"offer":', '"offer": "none", "offer":'), 'offer'],
    [
      'contradicts itself',
      '{"whereNow": "norway-permit", "currentPermit": "none", "tiesToNorway": true}',
      'currentPermit',
    ],
    ['tells of more work than there are years', '{"age": 18, "experienceYears": 60}', 'experienceYears = 60'],
    ['names an interview that there is not', exported.replace('"flow": "', '"flow": "un'), 'Did you mean'],
    ['is of a day that there is not', exported.replace(/"day": "[^"]*"/, '"day": "2026-02-30"'), '“day”'],
    ['is in a language I do not speak', exported.replace('"locale": "en"', '"locale": "fr"'), 'en or nb'],
    ['holds more than a case does', exported.replace('{', '{ "version": 9,'), '“version”'],
    ['calls the facts otherwise', exported.replace('"facts"', '"fact"'), 'Did you mean facts?'],
    ['is of a kind that is no text', exported.replace('"veiviser-case"', '2'), 'not a case of mine'],
    ['has no facts in it', '{"format": "veiviser-case"}', 'JSON'],
    ['is a list', '[1, 2]', 'JSON'],
    ['is empty', '', 'JSON'],
    ['is larger than any case', `{"offer": "${'x'.repeat(mostCaseBytes)}"}`, 'KiB'],
  ])('that %s is told about in clear words, and the case is as it was', async (_, text, told) => {
    const read = await reading(text);
    if (!('problem' in read)) throw new Error('It was read');
    expect(caseProblemText(words, read.problem)).toContain(told);
    const { snapshot, view } = act(talked, given(read));
    expect(snapshot.facts).toEqual(talked.facts);
    expect(linesOf(interview.speak(snapshot, view))[0]).toContain(told);
  });

  it('is quoted on one line, with nothing in it that moves the cursor', async () => {
    const read = await reading('{"offer": "wr\\u001b[2Jitten\\n\\n\\u202eYour result"}');
    expect(read).toMatchObject({ problem: { code: 'unknown-option' } });
    if ('problem' in read) expect(caseProblemText(words, read.problem)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('that is bytes and no text is told about as well', async () => {
    expect(await readCaseBytes(Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'en', today)).toMatchObject({
      problem: { code: 'not-json' },
    });
  });
});

describe('importing a case', () => {
  const file = given({ facts: likely });

  it('goes on with it at once where nothing had been said', () => {
    const { snapshot } = act(opened(), file);
    expect([snapshot.facts, snapshot.stage]).toEqual([likely, 'checking']);
  });

  it('asks what it begins with where nothing had begun', () => {
    const { snapshot } = act(act(undefined, { type: 'open', locale: 'en' }).snapshot, file);
    expect([snapshot.facts, snapshot.stage]).toEqual([likely, 'choosing']);
  });

  it('takes the place of what was said only when the person agrees', () => {
    const asked = act(talked, file).snapshot;
    expect([asked.stage, asked.facts]).toEqual(['sureToReplace', talked.facts]);
    const refused = say(asked, 'no');
    expect([refused.facts, refused.incoming, standing(refused).question?.id]).toEqual([
      talked.facts,
      undefined,
      'tiesToNorway',
    ]);
    const agreed = say(asked, 'yes');
    expect([agreed.facts, agreed.incoming]).toEqual([likely, undefined]);
  });

  it('is forgotten when the person does something else instead', () => {
    const left = say(act(talked, file).snapshot, 'check');
    expect([left.facts, left.incoming]).toEqual([talked.facts, undefined]);
  });
});
