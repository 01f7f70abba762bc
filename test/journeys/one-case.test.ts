// One person, one case, from nothing: may I come, is the offer good, a letter to the employer, the move, a lost job.
// Begun at a terminal, carried on in Telegram, ended in Slack a week later; nothing is asked twice, every paper is opened.
import { expect, it, vi } from 'vitest';
import { check } from '../../src/app/commands/check.ts';
import { loadWords } from '../../src/app/words.ts';
import { locales } from '../../src/interview/snapshot.ts';
import { run } from '../app/commands/run.ts';
import { type Everywhere, startEverywhere } from '../support/journey/channels.ts';
import { type AtTerminal, type File, type Hands, inOneLine } from '../support/journey/hands.ts';
import { interviewed } from '../support/journey/interviewing.ts';
import { type OwnWords, ownWords } from '../support/journey/life.ts';
import { eventsIn, type Papers, takeEveryPaper, takePaper, textOf } from '../support/journey/opening.ts';

const areas = ['eligibility', 'offer', 'arrival', 'change'];

/** What `veiviser check --json` prints of a case, for every area. */
async function judged(file: File, asOf: string): Promise<string[]> {
  const facts = JSON.stringify(JSON.parse(textOf(file)).facts);
  const ran = await Promise.all(
    areas.map((area) => run(check, [area, '--facts', '-', '--as-of', asOf, '--json'], facts)),
  );
  expect(ran.map(({ code, errors }) => ({ code, errors }))).toEqual(areas.map(() => ({ code: 0, errors: [] })));
  return ran.map(({ out }) => out);
}

const codeOn = (screen: string): string =>
  inOneLine(screen)
    .match(/\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}\b/gu)
    ?.at(-1) ?? '';

const paperIn = (papers: Papers, id: string): File => {
  const paper = papers.get(id);
  if (!paper) throw new Error(`${id} is not among ${[...papers.keys()].join()}`);
  return paper;
};

/** A person with their words, and what they were asked so far, wherever it was. */
interface Kari {
  readonly own: OwnWords;
  readonly words: ReturnType<typeof loadWords>;
  readonly asked: string[];
}

async function goesThrough(hands: Hands, { own, words, asked }: Kari): Promise<void> {
  asked.push(...(await interviewed(hands, words, own.life)));
}

/** May I come? Not with this pay. Is the offer good? Not yet, and a letter says what must change. */
async function atTheTerminal(terminal: AtTerminal, kari: Kari): Promise<Papers> {
  const { own, words } = kari;
  await terminal.choose(words('flow-eligibility'));
  await goesThrough(terminal, kari);
  expect(inOneLine(terminal.screen())).toContain(words('verdict-not-likely'));
  expect(terminal.screen()).toMatch(own.missing);
  await terminal.choose(words('control-choose'));
  await terminal.choose(words('flow-offer'));
  await goesThrough(terminal, kari);
  expect(inOneLine(terminal.screen())).toContain(words('clause-probation.unlawful', { months: 6 }));
  await terminal.choose(words('control-papers'));
  const papers = await takeEveryPaper(terminal, words);
  expect([...papers.keys()]).toEqual(expect.arrayContaining(['report', 'picture-offer', 'picture-net', 'case']));
  const letter = textOf(paperIn(papers, 'letter-employer'));
  for (const said of [own.paid, own.needed, own.missing, /§ 23\b/u, /§ 15-6\b/u]) expect(letter).toMatch(said);
  return papers;
}

/** The employer has changed the offer; the move is planned, and its days go into the calendar. */
async function onThePhone(at: Everywhere, code: string, before: File, kari: Kari): Promise<Papers> {
  const { telegram } = at;
  const { own, words } = kari;
  await at.kari.start(code.replaceAll('-', ''));
  await telegram.choose(words('yes'));
  expect(inOneLine(telegram.all())).toContain(words('carry-taken', { channel: words('channel-terminal') }));
  await telegram.type('/papers');
  const carried = await takePaper(telegram, words('paper-case'));
  expect(await judged(carried, at.app.day)).toEqual(await judged(before, at.app.day));
  await telegram.type(`${own.change} ${words('basePay.label')}`);
  await telegram.type(own.raised);
  await telegram.type(`${own.change} ${words('probationMonths.label')}`);
  await telegram.type('6');
  await telegram.choose(words('control-confirm'));
  expect(telegram.all()).toContain(words('verdict-sound'));
  await telegram.choose(words('flow-arrival'));
  await goesThrough(telegram, kari);
  await telegram.type('/papers');
  const papers = await takeEveryPaper(telegram, words);
  expect([...papers.keys()]).toEqual(expect.arrayContaining(['report', 'picture-timeline', 'case']));
  // The permit is there, so nothing is gathered for it any more.
  for (const id of ['checklist', 'letter-certificate']) expect([...papers.keys()]).not.toContain(id);
  const days = new Map(eventsIn(paperIn(papers, 'calendar')).map(({ uid, startDate }) => [uid, startDate.toString()]));
  expect(days.get('enter-by@veiviser')).toBe('2027-05-20');
  return papers;
}

/** A week later, at work: the job is lost, and the police are to be told. */
async function atWork(at: Everywhere, code: string, before: File, kari: Kari): Promise<Papers> {
  const { slack } = at;
  const { own, words } = kari;
  await at.atWork.command('');
  await slack.choose(own.language);
  await slack.choose(words('slack-begin'));
  await at.atWork.command(`carry ${code}`);
  await slack.choose(words('yes'));
  expect(slack.all()).toContain(words('carry-taken', { channel: words('channel-telegram') }));
  await at.atWork.command('papers');
  const carried = await takePaper(slack, words('paper-case'));
  expect(await judged(carried, at.app.day)).toEqual(await judged(before, at.app.day));
  await at.atWork.command('change');
  await goesThrough(slack, kari);
  await at.atWork.command('papers');
  const papers = await takeEveryPaper(slack, words);
  expect([...papers.keys()]).toEqual(expect.arrayContaining(['report', 'picture-timeline', 'case']));
  const letter = textOf(paperIn(papers, 'letter-police-job-loss'));
  expect(letter).toMatch(/utlendingsforskriften § 6-11 andre ledd/u);
  expect(letter).toContain('sluttet 27. november 2026');
  const days = new Map(eventsIn(paperIn(papers, 'calendar')).map(({ uid, startDate }) => [uid, startDate.toString()]));
  expect([...days.values()]).toEqual(expect.arrayContaining(['2026-12-04', '2027-05-27']));
  return papers;
}

it.each(locales)('one case goes through three channels, and its papers can be opened (%s)', async (locale) => {
  const at = await startEverywhere(locale);
  const kari: Kari = { own: ownWords[locale], words: loadWords(locale), asked: [] };
  const { words } = kari;
  const terminal = await at.terminal();
  const first = await atTheTerminal(terminal, kari);
  await terminal.choose(words('control-carry'));
  const second = await onThePhone(at, codeOn(terminal.screen()), paperIn(first, 'case'), kari);
  // The terminal looks for what happened elsewhere now and then.
  const joined = words('carry-joined', { channel: words('channel-telegram') });
  await vi.waitFor(() => expect(inOneLine(terminal.all())).toContain(joined), { timeout: 10_000 });
  expect(await terminal.leave()).toBe('');

  at.app.day = '2026-11-29';
  await at.app.restart();
  await at.telegram.type('/carry');
  const third = await atWork(at, codeOn(at.telegram.all()), paperIn(second, 'case'), kari);
  await at.app.serving.collect();
  expect(inOneLine(at.telegram.all())).toContain(words('carry-joined', { channel: words('channel-slack') }));

  // Back at the terminal everything is there that was said in the other two.
  const again = await at.terminal();
  await again.type(kari.own.papers);
  const last = await takePaper(again, words('paper-case'));
  expect(JSON.parse(textOf(last)).facts).toEqual(JSON.parse(textOf(paperIn(third, 'case'))).facts);
  expect(await again.leave()).toBe('');

  expect(kari.asked).toEqual([...new Set(kari.asked)]);
  expect(at.refused()).toEqual([]);
  expect(at.app.lines.length).toBeGreaterThan(20);
  expect(at.telling()).toEqual([]);
});
