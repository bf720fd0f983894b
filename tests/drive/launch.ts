// Knows which driver starts which browser. Refuses to know more of either.
import type { Driven, Launch, Name } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

const DRIVERS: Readonly<Record<Name, (launch: Launch) => Promise<Driven>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export const launch = (name: Name, how: Launch): Promise<Driven> => DRIVERS[name](how);
