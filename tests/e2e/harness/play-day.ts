// Knows one worker's day on the three platforms, and when it ended. Refuses to know what Taskfare made of it.

import * as hand from '../../drive/worker/hand';
import * as microworkers from '../../drive/worker/microworkers';
import * as mturk from '../../drive/worker/mturk';
import * as prolific from '../../drive/worker/prolific';
import type { Stage } from './stage';

export interface Day {
  readonly study: string;
  readonly typed: string;
  readonly returned: string;
  /** The campaign; which id its work has is Microworkers' secret. */
  readonly campaign: string;
  /** When the worker turned to something that is no work. */
  readonly end: number;
}

const STUDY = '66b000000000000000000001';
const RECEIPTS = '3SETREPLICA0000000000000000001';
const SHOPS = '3SETREPLICA0000000000000000002';
const CAMPAIGN = 'a1b2c3d4e501';

/** `pace`: 1 takes a good minute; less hurries. */
export const playDay = async ({ sites, driven }: Stage, pace = 1): Promise<Day> => {
  const read = (ms: number) => hand.read(ms * pace);
  const app = await prolific.openStudies(driven);
  await read(4000);
  const study = await prolific.reserve(app, sites, STUDY);
  await read(1500);
  const survey = await prolific.answerSurvey(driven, app, study, 7000 * pace);
  await read(1000);
  await prolific.complete(app);
  await survey.close();
  await prolific.toSubmissions(app);
  await read(1500);

  const hits = await mturk.openHits(driven);
  await read(4000);
  const typed = await mturk.accept(hits, sites, RECEIPTS);
  await mturk.answer(hits, 5000 * pace);
  await read(1500);
  const returned = await mturk.accept(hits, sites, SHOPS);
  await read(3000);
  await mturk.giveBack(hits);
  await read(1000);

  const jobs = await microworkers.openJobs(driven);
  await read(4000);
  await microworkers.start(jobs, CAMPAIGN);
  await microworkers.prove(jobs, 5000 * pace);
  await microworkers.toHistory(jobs);
  await read(1500);

  sites.prolific.approve(study, { bonus: { amount: 50, currency: 'GBP' } });
  sites.mturk.approve(typed);
  sites.microworkers.reject(CAMPAIGN, 'The address is wrong.');

  await microworkers.toJobs(jobs);
  await microworkers.toHistory(jobs);
  await read(1500);
  await hits.bringToFront();
  await mturk.openDay(hits);
  await read(1500);
  await app.bringToFront();
  await prolific.toStudies(app);
  await prolific.toSubmissions(app);
  await read(1500);

  await driven.newPage('https://encyclopedia.example.test/');
  await read(1500);
  return { study, typed, returned, campaign: CAMPAIGN, end: Date.now() };
};
