// Knows the dozen tasks the scripted worker does, and what is decided of them later. Refuses to know what they earned.
import type { Driven } from '../drive/browser';
import { read } from '../drive/worker/hand';
import * as microworkers from '../drive/worker/microworkers';
import * as mturk from '../drive/worker/mturk';
import * as prolific from '../drive/worker/prolific';
import type { Sites } from '../sites/serve';

type Say = (line: string) => void;
const study = (n: number) => `66b00000000000000000000${n}`;
const set = (n: number) => `3SETREPLICA000000000000000000${n}`;
const campaign = (n: number) => `a1b2c3d4e50${n}`;

export const workOnProlific = async (driven: Driven, sites: Sites, say: Say): Promise<void> => {
  const app = await prolific.openStudies(driven);
  say('Prolific: reading the list');
  await read(3000);
  const done: string[] = [];
  for (const [n, ms] of [
    [1, 7000],
    [2, 5000],
    [5, 3500],
  ] as const) {
    const id = await prolific.reserve(app, sites, study(n));
    say(`Prolific: “${sites.prolific.get(id).study.name}” in its own tab`);
    const survey = await prolific.answerSurvey(driven, app, id, ms);
    if (n === 2) await prolific.completeByLink(survey);
    else await prolific.complete(app);
    await survey.close();
    await app.bringToFront();
    await prolific.toStudies(app);
    await read(1200);
    done.push(id);
  }
  await prolific.reserve(app, sites, study(3));
  say('Prolific: a study reserved, read, and given back');
  await read(2500);
  await prolific.cancel(app);
  const [first = '', second = ''] = done;
  sites.prolific.approve(first, { bonus: { amount: 50, currency: 'GBP' } });
  sites.prolific.approve(second);
  await prolific.toSubmissions(app);
  say('Prolific: two approved, one with a bonus');
  await read(1500);
};

export const workOnMturk = async (driven: Driven, sites: Sites, say: Say): Promise<void> => {
  const hits = await mturk.openHits(driven);
  say('MTurk: reading the list');
  await read(2500);
  for (const [n, ms] of [
    [1, 3000],
    [1, 2500],
    [3, 5000],
  ] as const) {
    const id = await mturk.accept(hits, sites, set(n));
    say(`MTurk: “${sites.mturk.get(id).project.title}”`);
    await mturk.answer(hits, ms);
    await read(800);
    sites.mturk.approve(id);
  }
  await mturk.accept(hits, sites, set(2));
  say('MTurk: one accepted and returned');
  await read(2000);
  await mturk.giveBack(hits);
  await mturk.openDay(hits);
  say('MTurk: the day’s history');
  await read(1500);
};

export const workOnMicroworkers = async (driven: Driven, sites: Sites, say: Say): Promise<void> => {
  const jobs = await microworkers.openJobs(driven);
  say('Microworkers: reading the list');
  await read(2500);
  for (const [n, ms] of [
    [1, 3000],
    [2, 4500],
    [3, 3000],
    [4, 2500],
  ] as const) {
    await microworkers.start(jobs, campaign(n));
    say(`Microworkers: “${sites.microworkers.get(campaign(n)).campaign.title}”`);
    await microworkers.prove(jobs, ms);
    await microworkers.toJobs(jobs);
    await read(800);
  }
  sites.microworkers.approve(campaign(1));
  sites.microworkers.approve(campaign(2));
  sites.microworkers.reject(campaign(3), 'Not what was asked.');
  await microworkers.toHistory(jobs);
  say('Microworkers: two paid, one rejected, one waiting');
  await read(1500);
};
