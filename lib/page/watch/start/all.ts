// Knows the watch that reads pages and events on them, also in frames, and copies of what they fetched. Refuses to be anything but wiring.
import { hearCopies } from '../ears/copies';
import { hearEvents } from '../ears/events';
import { hearFrames } from '../ears/frames';
import { start } from './start';

start({ events: hearEvents, copies: hearCopies, frames: hearFrames });
