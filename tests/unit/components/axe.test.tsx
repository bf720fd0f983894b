// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { CorrectTask } from '../../../components/correct/correct-task';
import { ExportCard } from '../../../components/ledger/export-card';
import { Headline } from '../../../components/ledger/headline';
import { ImportCard } from '../../../components/ledger/import-card';
import { MonthBar } from '../../../components/ledger/month-bar';
import { Navigation } from '../../../components/ledger/navigation';
import { PlatformTable } from '../../../components/ledger/platform-table';
import { TaskChosen } from '../../../components/ledger/task-chosen';
import { TaskDetails } from '../../../components/ledger/task-details';
import { TaskList } from '../../../components/ledger/task-list';
import { PlatformChoice } from '../../../components/platforms/platform-choice';
import { Absence } from '../../../components/popup/absence';
import { Empty } from '../../../components/popup/empty';
import { Now } from '../../../components/popup/now';
import { Offer } from '../../../components/popup/offer';
import { Requesters } from '../../../components/popup/requesters';
import { Today } from '../../../components/popup/today';
import { Unread } from '../../../components/popup/unread';
import { Week } from '../../../components/popup/week';
import { TermsForm } from '../../../components/terms/terms-form';
import { TermsList } from '../../../components/terms/terms-list';
import { PeriodWhy } from '../../../components/why/period-why';
import { aFact, usd } from '../store/a-fact';
import { earnings, nothing } from './figures';
import { speak } from './speak';
import { taskRow } from './task-row';

beforeAll(() => speak());
afterEach(cleanup);

const off = () => undefined;
const day = { day: '2026-11-22', earnings: earnings() };
const running = { platform: 'Prolific', attention: 1, state: 'counting' } as const;
const requester = { platform: 'p', requester: 'r', tasks: 1, approved: 0, rejected: 0, counted: 0, last: 0 };
const place = { id: 'p', name: 'P', hosts: ['p.example'], certainty: 'high', asOf: '2026-07' } as const;
const terms = aFact('terms', '2026-11-01T00:00:00Z', { model: 'hourly', rate: usd(1) });
const PARTS: Record<string, ComponentChild> = {
  now: <Now running={running} busy={false} onPause={off} onResume={off} onStop={off} onElsewhere={off} />,
  'now, nothing': <Now busy={false} onPause={off} onResume={off} onStop={off} onElsewhere={off} />,
  today: <Today earnings={earnings()} />,
  'today, nothing': <Today earnings={nothing} />,
  week: <Week days={[day]} earnings={earnings()} contribution={0.2} />,
  requesters: <Requesters requesters={[requester]} now={0} onOpen={off} />,
  absence: <Absence from={0} to={1} zone="UTC" died={false} busy={false} onAnswer={off} />,
  why: (
    <PeriodWhy name="w" earnings={earnings()} platforms={[]} days={[{ day: '2026-11-22', href: '#time' }]} />
  ),
  empty: <Empty allowed={false} busy={false} onChoose={off} onSample={off} />,
  unread: <Unread lines={[{ platform: 'P', fields: ['pay'], broken: 3 }]} onType={off} onTeach={off} />,
  'terms form': (
    <TermsForm
      platforms={[{ id: 'p', name: 'P', pays: 'hourly', currency: 'USD' }]}
      today="2026-11-22"
      zone="UTC"
      busy={false}
      onState={off}
    />
  ),
  'terms list': (
    <TermsList nameOf={id => id} busy={false} terms={[{ said: terms, from: '2026-11-01', onUndo: off }]} />
  ),
  offer: <Offer platform="Prolific" onAllow={off} />,
  navigation: <Navigation section="tasks" />,
  headline: <Headline name="n" heading="Today" href="#overview" chosen earnings={earnings()} />,
  'platform table': <PlatformTable period="week" caption="Week" lines={[]} all={earnings()} />,
  'task list': (
    <TaskList
      count={1}
      rowAt={() => taskRow()}
      onRange={off}
      zone="UTC"
      nameOf={id => id}
      selected={new Set()}
      onSelect={off}
      onSelectAll={off}
    />
  ),
  'tasks selected': (
    <TaskChosen count={2} busy={false} onMerge={off} onRemove={off} onClear={off}>
      <p />
    </TaskChosen>
  ),
  'correct many': <CorrectTask busy={false} onCorrect={off} />,
  'month bar': <MonthBar month="2026-11-01" shown={3} onDay={off} />,
  'task details': <TaskDetails row={taskRow()} facts={[]} zone="UTC" platform="P" onClose={off} />,
  exports: <ExportCard working={0.5} onCsv={off} onLedger={off} onCancel={off} />,
  imports: <ImportCard onFile={off} onImport={off} onCancel={off} />,
  platforms: (
    <PlatformChoice
      platforms={[
        { ...place, mode: 'automatic', clock: true },
        { ...place, id: 'q', mode: 'off', clock: true },
        { ...place, id: 'r', mode: 'timerOnly', clock: false },
      ]}
      onAllow={off}
      onTakeBack={off}
      onTimerOnly={off}
      onClock={off}
    />
  ),
};

// Contrast and layout need a real browser: scripts/look.ts runs axe there, in both schemes.
test.each(Object.entries(PARTS))('axe finds nothing in: %s', async (_, part) => {
  render(<main>{part}</main>);
  const { violations } = await axe.run(document.body);
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join()}`)).toEqual([]);
});
