// Knows the watch that reads pages and events on them, also in frames. Refuses to be anything but wiring.
import { hearEvents } from '../ears/events';
import { hearFrames } from '../ears/frames';
import { start } from './start';

start({ events: hearEvents, frames: hearFrames });
