import { describe, expect, it } from 'vitest';
import { createGroup } from '../../src/app/group.ts';
import { createRecent } from '../../src/app/recent.ts';

/** Writes go into a draft; the draft becomes the disk when the transaction ends well. */
function disk() {
  const kept: string[] = [];
  let draft: string[] = kept;
  let transactions = 0;
  const together = (work: () => void): void => {
    transactions += 1;
    draft = [...kept];
    try {
      work();
      kept.splice(0, kept.length, ...draft);
    } finally {
      draft = kept;
    }
  };
  return { kept, together, write: (text: string) => void draft.push(text), transactions: () => transactions };
}

describe('writes that come together', () => {
  it('share one transaction and keep their order', async () => {
    const { kept, together, write, transactions } = disk();
    const group = createGroup(together);
    const done = ['a', 'b', 'c'].map((text) => group.write(() => write(text)));
    expect(kept).toEqual([]);
    await Promise.all(done);
    expect(kept).toEqual(['a', 'b', 'c']);
    expect(transactions()).toBe(1);
  });

  it('all fail when one does, and none of them is kept', async () => {
    const { kept, together, write } = disk();
    const group = createGroup(together);
    const fails = () => {
      throw new Error('full');
    };
    const settled = await Promise.allSettled([group.write(() => write('a')), group.write(fails)]);
    expect(settled.map((each) => each.status)).toEqual(['rejected', 'rejected']);
    expect(kept).toEqual([]);
    await group.write(() => write('b'));
    expect(kept).toEqual(['b']);
  });

  it('are on disk at once when asked', () => {
    const { kept, together, write } = disk();
    const group = createGroup(together);
    void group.write(() => write('a'));
    group.flush();
    expect(kept).toEqual(['a']);
  });
});

describe('what was read last', () => {
  const later = () => new Promise((resolve) => setImmediate(resolve));

  it('is given out until another process has changed something', async () => {
    let version = 1;
    const recent = createRecent<string>(10, () => version);
    recent.set('kari', 'her answers');
    expect(recent.get('kari')).toBe('her answers');
    version = 2;
    await later();
    expect(recent.get('kari')).toBeUndefined();
  });

  it('is forgotten when deleted, and the oldest when there is no room', () => {
    const recent = createRecent<number>(2, () => 1);
    for (const [id, value] of [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ] as const) {
      recent.set(id, value);
    }
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([undefined, 2, 3]);
    const before = recent.stamp();
    recent.delete('b');
    expect(recent.get('b')).toBeUndefined();
    expect(recent.stamp()).not.toBe(before);
  });
});
