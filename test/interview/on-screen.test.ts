// What is drawn can be typed, wherever the person is: a control, a paper, an answer of the list, an interview.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { locales, type Snapshot } from '../../src/interview/snapshot.ts';
import { act, answer, command, interview, opened, say, standing } from '../support/talking.ts';

const first = { en: opened('en'), nb: opened('nb') };
const through = (from: Snapshot): Snapshot => {
  let snapshot = answer(from, ['SE']);
  while (standing(snapshot).question) snapshot = answer(snapshot, null);
  return snapshot;
};

describe.each(locales)('in %s', (locale) => {
  const words = loadWords(locale);
  const asking = first[locale];
  const checking = through(asking);
  const concluded = command(checking, 'confirm');
  const choosing = command(concluded, 'choose');
  const everywhere: [string, Snapshot][] = Object.entries({ asking, checking, concluded, choosing });

  it.each(everywhere)('controls are understood while %s', (_, snapshot) => {
    expect(say(snapshot, words('control-papers')).stage).toBe('choosingPaper');
    expect(say(snapshot, words('control-check')).stage).toBe('checking');
    expect(say(snapshot, words('control-choose')).stage).toBe('choosing');
    expect(say(snapshot, words('control-language')).stage).toBe('choosingLanguage');
    expect(say(snapshot, words('control-restart')).stage).toBe('sureToRestart');
    expect(say(snapshot, words('control-quit')).stage).toBe('away');
  });

  it('so is what is said in the list of answers, with or without its marks', () => {
    expect(say(checking, words('control-confirm')).stage).toBe('concluded');
    expect(say(checking, words('control-confirm').replace(':', '').toLowerCase()).stage).toBe('concluded');
    const line = `${words('citizenship.label')}: ${locale === 'en' ? 'Sweden' : 'Sverige'}`;
    for (const text of [line, words('citizenship.label')]) {
      expect(standing(say(checking, text)).question?.id).toBe('citizenship');
    }
  });

  it('so are the papers and the interviews, where they are offered', () => {
    const { snapshot, view } = act(command(concluded, 'papers'), { type: 'text', text: words('paper-report-text') });
    expect(interview.speak(snapshot, view).paper).toBe('report-text');
    expect(say(concluded, words('flow-offer')).flow).toBe('offer');
  });

  it('and nothing is deleted by a word', () => {
    expect(say(checking, words('control-forget')).facts).toEqual(checking.facts);
  });
});
