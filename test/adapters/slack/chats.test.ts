// The conversations that docs/slack-chats.md prints: played here, and written there by `vitest run chats.test.ts -u`.
import { expect, it } from 'vitest';
import { walk } from '../../support/slack-driver.ts';
import { startApp } from './app.ts';
import { words } from './drawing.ts';

const { en, nb } = words;
const file = '../../../docs/slack-chats.md';

it('two whole conversations go as the documentation prints them', async () => {
  const { slack, team, install } = await startApp();
  const ravi = slack.person(team);
  const { id } = slack.world.addChannel(team, 'public', ravi.user.id, install.bot);
  await ravi.command('eligibility');
  await ravi.press('English');
  const before = ravi.last();
  await ravi.press(en('slack-begin'));
  await ravi.press(en('slack-several'));
  const form = ravi.formText();
  await ravi.submit({
    [en('citizenship')]: ['India'],
    [en('tiesToNorway')]: 'No',
    [en('offer')]: 'Yes, in writing',
    [en('employerKind')]: 'A company in Norway',
    [en('positionPercent')]: '100 %',
  });
  await ravi.press("A bachelor's degree");
  await ravi.type('no');
  await ravi.fill('45k a month');
  await walk(ravi, en, 2);
  await ravi.press(en('slack-share'));
  await ravi.submit({ [en('slack-share-to')]: id });
  await ravi.submit();
  const shared = ravi.transcript(id);
  await ravi.press(en('slack-withdraw'));
  await ravi.openHome();
  const desk = ravi.homeText();
  await ravi.command('answers');

  const kari = slack.person(team);
  await kari.type('hei');
  await kari.press('Norsk bokmål');
  await kari.press(nb('slack-begin'));
  await kari.press(nb('flow-eligibility'));
  await kari.countries('Danmark');
  await kari.press(nb('control-confirm'));
  await kari.command('privacy');
  await kari.command('forget');

  const parts = [
    ['Before the first question', before],
    ['Several questions on one form', form],
    ['An engineer from India with an offer: the whole conversation', ravi.transcript()],
    ['The verdict, as it stood in the channel until it was taken back', shared],
    ['The desk, in the end', desk],
    ['A Dane asks in Norwegian, reads what is kept, and is forgotten', kari.transcript()],
  ] as const;
  const printed = parts.map(([title, text]) => `## ${title}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  const head = '# Two conversations in Slack\n\nAs they read when they are over. What can be pressed is in brackets.\n';
  await expect([head, ...printed].join('\n')).toMatchFileSnapshot(file);
  expect(slack.complaints).toEqual([]);
});
