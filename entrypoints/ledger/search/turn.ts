// Knows how long work gives way to what the worker does. Refuses to know the work.

/** The next turn, after what is waiting already. No timer: one that is set within another waits for 4 ms. */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
