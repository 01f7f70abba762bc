// One person at a time, in order, and no faster than a person: a flood is slowed, told once, and cut off where it grows.
export interface PaceOptions {
  /** How many at once are nothing unusual. */
  readonly burst: number;
  /** How many a second after that. */
  readonly rate: number;
  /** How many may wait. */
  readonly most: number;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export type Turn = 'in-time' | 'first-too-fast' | 'too-fast';

export interface Pace {
  /** Runs what is to be done when it is its turn; false when there are too many waiting and it is passed over. */
  readonly run: (who: string, work: (turn: Turn) => Promise<void>) => Promise<boolean>;
}

interface Lane {
  last: Promise<void>;
  waiting: number;
  tokens: number;
  filled: number;
  told: boolean;
}

export function createPace({ burst, rate, most, now, pause }: PaceOptions): Pace {
  const lanes = new Map<string, Lane>();

  function fill(lane: Lane): void {
    const at = now();
    lane.tokens = Math.min(burst, lane.tokens + ((at - lane.filled) / 1000) * rate);
    lane.filled = at;
    if (lane.tokens >= burst) lane.told = false;
  }

  async function take(lane: Lane): Promise<Turn> {
    fill(lane);
    lane.tokens -= 1;
    if (lane.tokens >= 0) return 'in-time';
    const turn = lane.told ? 'too-fast' : 'first-too-fast';
    lane.told = true;
    await pause((-lane.tokens / rate) * 1000);
    return turn;
  }

  /** Lanes that are as if they had never been used. */
  function sweep(): void {
    for (const [who, lane] of lanes) {
      fill(lane);
      if (lane.waiting === 0 && lane.tokens >= burst) lanes.delete(who);
    }
  }

  return {
    async run(who, work) {
      if (lanes.size > 10_000) sweep();
      let lane = lanes.get(who);
      if (!lane) {
        lane = { last: Promise.resolve(), waiting: 0, tokens: burst, filled: now(), told: false };
        lanes.set(who, lane);
      }
      if (lane.waiting >= most) return false;
      const own = lane;
      own.waiting += 1;
      const done = own.last
        .then(async () => work(await take(own)))
        .finally(() => {
          own.waiting -= 1;
        });
      own.last = done.catch(() => undefined);
      await done;
      return true;
    },
  };
}
