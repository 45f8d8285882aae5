/** A queue for something that serves one at a time: first come, first served. */
export interface Turns {
  /** Resolves when it is the caller's turn, to a function that passes the turn on. */
  take(): Promise<() => void>;
  /** Does the work in one turn. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();

  async function take(): Promise<() => void> {
    const before = last;
    let pass = () => {};
    last = new Promise((resolve) => {
      pass = resolve;
    });
    await before;
    return pass;
  }

  async function during<T>(work: () => Promise<T>): Promise<T> {
    const pass = await take();
    try {
      return await work();
    } finally {
      pass();
    }
  }

  return { take, during };
}
