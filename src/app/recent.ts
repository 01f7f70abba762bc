// What was read or written last, so that it need not be read and decrypted again.
// Law: what another process has changed is not given out: `version` is another one then, and nothing is known any more.
// It is asked once in each turn of the event loop, for asking costs as much as a small read.

export interface Recent<Value> {
  readonly get: (id: string) => Value | undefined;
  readonly set: (id: string, value: Value) => void;
  readonly delete: (id: string) => void;
  readonly clear: () => void;
  /** Differs once anything has been set or deleted: what was read before that may be out of date. */
  readonly stamp: () => number;
}

/** `most`: how many are remembered. */
export function createRecent<Value>(most: number, version: () => number): Recent<Value> {
  const values = new Map<string, Value>();
  let seen = version();
  let changes = 0;
  let isChecked = false;

  function check(): void {
    if (isChecked) return;
    isChecked = true;
    setImmediate(() => {
      isChecked = false;
    });
    const now = version();
    if (now === seen) return;
    seen = now;
    values.clear();
    changes += 1;
  }

  function forget(id: string): void {
    values.delete(id);
    changes += 1;
  }

  return {
    get(id) {
      check();
      const value = values.get(id);
      if (value === undefined) return undefined;
      // Moved to the end: what is first has been left alone for longest.
      values.delete(id);
      values.set(id, value);
      return value;
    },
    set(id, value) {
      forget(id);
      values.set(id, value);
      if (values.size <= most) return;
      for (const oldest of values.keys()) {
        values.delete(oldest);
        break;
      }
    },
    delete: forget,
    clear() {
      values.clear();
      changes += 1;
    },
    stamp() {
      check();
      return changes;
    },
  };
}
