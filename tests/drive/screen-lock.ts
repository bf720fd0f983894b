// Knows how a screen saver is switched on as a desktop does it: one request of the X protocol. Refuses to know who asks whether it is on.
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { within } from './browser';

/** Little-endian, protocol 11, no authorisation: Xvfb lets every local client in. */
const HELLO = Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
/** `ForceScreenSaver`, `Activate`, one word long. Any key or motion takes it away again. */
const ACTIVATE = Buffer.from([115, 1, 1, 0]);
/** `GetInputFocus`: its answer says that what was asked before is done. */
const ROUND_TRIP = Buffer.from([43, 0, 1, 0]);

/** `display`: `:7`. Chromium takes a screen with its saver on for a locked one. */
export const lockScreen = async (display: string): Promise<void> => {
  const client = createConnection(`/tmp/.X11-unix/X${display.slice(1)}`);
  try {
    client.write(HELLO);
    await within(5000, 'the X server', once(client, 'data'));
    client.write(Buffer.concat([ACTIVATE, ROUND_TRIP]));
    await within(5000, 'the screen saver', once(client, 'data'));
  } finally {
    client.destroy();
  }
};
