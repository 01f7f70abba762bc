// Going on elsewhere, in words.
import { type Carry, shownCode } from './carry.ts';
import type { Block } from './message.ts';
import { controls, type Speaking, type Spoken } from './speaking.ts';
import type { Words } from './words.ts';

export function carryBlocks(words: Words, carry: Carry): Block[] {
  const channel = 'from' in carry ? carry.from : 'by' in carry ? carry.by : undefined;
  const named = channel !== undefined && words.has(`channel-${channel}`) ? words(`channel-${channel}`) : '';
  switch (carry.step) {
    case 'offered': {
      const code = shownCode(carry.code);
      return [
        { kind: 'notice', text: words('carry-code', { code }) },
        { kind: 'text', text: words('carry-how', { bare: carry.code, minutes: carry.minutes }) },
      ];
    }
    case 'failed':
      return [{ kind: 'notice', text: words(`carry-failed-${carry.because}`) }];
    case 'parted':
    case 'not-shared':
      return [{ kind: 'text', text: words(`carry-${carry.step}`) }];
    case 'found':
      return [];
    case 'taken':
    case 'joined':
    case 'left':
    case 'cut':
    case 'erased':
      return [{ kind: 'notice', text: words(`carry-${carry.step}`, { channel: named }) }];
  }
}

/** The code has been given; or, where one was typed, whether to go on with the case it stands for. */
export function handingOver({ words, snapshot }: Speaking): Spoken {
  const { handover, facts } = snapshot;
  if (!handover) return { blocks: [], controls: controls(words, 'resume', 'help', 'language', 'quit') };
  const own = Object.keys(facts).length;
  const asked = words('carry-sure', { channel: words(`channel-${handover.from}`), count: handover.count });
  const hint = own > 0 ? { hint: words('carry-sure-own', { count: own }) } : {};
  const options = [
    { id: 'yes', label: words('yes') },
    { id: 'no', label: words('no') },
  ];
  return {
    blocks: [],
    prompt: { kind: 'choice', text: asked, ...hint, options },
    controls: controls(words, 'help', 'quit'),
  };
}
