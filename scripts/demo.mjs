// Knows the one command that shows Taskfare at work: what is missing, a build, the demo. Refuses to know what the demo does.
import { build, ensure, run } from './ensure.mjs';

ensure('chromium');
build('chrome');
process.exit(run('npx', ['tsx', 'tests/demo/run.ts']) ? 0 : 1);
