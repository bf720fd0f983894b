// Knows how to do one thing after another. Refuses to know what the things are.

/**
 * Returns a function that runs tasks strictly in the order given, each after the former settled.
 * A failure reaches the caller of that task alone; what comes after still runs.
 */
export function inOrder(): <T>(task: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return task => {
    const mine = tail.then(task);
    tail = mine.catch(() => undefined);
    return mine;
  };
}
