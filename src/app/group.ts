// Many writes, one transaction: what comes together is committed together.
// Law: a write resolves when it is on disk, never before; they are done in the order in which they came.

export interface Group {
  /** Does `work` in one transaction with whatever else comes until the event loop goes on. */
  readonly write: <Result>(work: () => Result) => Promise<Result>;
  /** Commits what waits, at once. */
  readonly flush: () => void;
}

interface Waiting {
  readonly work: () => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** `together`: all of it is kept, or it throws and nothing is. */
export function createGroup(together: (work: () => void) => void): Group {
  let waiting: Waiting[] = [];

  function flush(): void {
    const batch = waiting;
    waiting = [];
    const [only] = batch;
    if (!only) return;
    try {
      if (batch.length === 1) only.work();
      else
        together(() => {
          for (const { work } of batch) work();
        });
    } catch (error) {
      for (const { failed } of batch) failed(error);
      return;
    }
    for (const { done } of batch) done();
  }

  return {
    write: <Result>(work: () => Result) =>
      new Promise<Result>((resolve, reject) => {
        let result: Result;
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({
          work: () => {
            result = work();
          },
          done: () => resolve(result),
          failed: reject,
        });
      }),
    flush,
  };
}
