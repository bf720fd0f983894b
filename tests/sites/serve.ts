// Knows the one server that plays every site, told apart by host name, and its two logs. Refuses to know who visits.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate';
import { cloudResearch, lab } from './cloudresearch/pages';
import { CloudResearchState } from './cloudresearch/state';
import { crowdGen } from './crowdgen/pages';
import { dataAnnotation } from './dataannotation/pages';
import { DataAnnotationState } from './dataannotation/state';
import { frankfurter, RatesState } from './frankfurter';
import { KLEINWERK, kleinwerk } from './kleinwerk/pages';
import { microworkersTtv, microworkersWww } from './microworkers/pages';
import { MicroworkersState } from './microworkers/state';
import { mturkPages } from './mturk/pages';
import { question } from './mturk/question';
import { MturkState } from './mturk/state';
import { prolificApi } from './prolific/api';
import { prolificApp, prolificAuth } from './prolific/app';
import { ProlificState } from './prolific/state';
import { type Answer, answer, type Routes, script } from './route';
import { elsewhere, survey } from './survey/pages';
import { type Moment, Truth } from './truth';

export interface Sites {
  readonly port: number;
  /** `METHOD host/path?query` of every request but the pages' own logging, in order. */
  readonly requests: string[];
  /** The same for hosts nobody plays here: what the browser, or an extension, sends elsewhere. */
  readonly strangers: string[];
  readonly truth: Truth;
  readonly prolific: ProlificState;
  readonly mturk: MturkState;
  readonly microworkers: MicroworkersState;
  readonly dataAnnotation: DataAnnotationState;
  readonly cloudResearch: CloudResearchState;
  readonly rates: RatesState;
  reset(): void;
  close(): Promise<void>;
}

const own = (file: string) => script(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Starts the replicas on a free port of this machine. Browsers must be told to go there for every https host. */
export const openSites = async (): Promise<Sites> => {
  const prolific = new ProlificState();
  const mturk = new MturkState();
  const microworkers = new MicroworkersState();
  const annotation = new DataAnnotationState();
  const connect = new CloudResearchState();
  const rates = new RatesState();
  const truth = new Truth();
  const requests: string[] = [];
  const strangers: string[] = [];
  const files: Record<string, Answer> = {
    '/__truth.js': own('truth-client.js'),
    '/app.js': own('prolific/client.js'),
    '/work.js': own('mturk/work-client.js'),
    '/connect.js': own('cloudresearch/client.js'),
  };
  const hosts: Readonly<Record<string, Routes>> = {
    'app.prolific.com': prolificApp,
    'internal-api.prolific.com': prolificApi(prolific),
    'auth.prolific.com': prolificAuth,
    'survey.example-university.test': survey(study => prolific.study(study)?.code),
    'worker.mturk.com': mturkPages(mturk),
    'questions.example-requester.test': question,
    'www.microworkers.com': microworkersWww(microworkers),
    'ttv.microworkers.com': microworkersTtv(microworkers),
    [KLEINWERK]: kleinwerk,
    'encyclopedia.example.test': elsewhere,
    'app.dataannotation.tech': dataAnnotation(annotation),
    'connect.cloudresearch.com': cloudResearch(connect),
    'study.example-lab.test': lab,
    'app.crowdgen.com': crowdGen,
    'api.frankfurter.dev': frankfurter(rates),
  };

  const server = createServer(selfSigned(Object.keys(hosts)), async (incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming;
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    let body = '';
    incoming.setEncoding('utf8');
    for await (const chunk of incoming) body += chunk;
    const { pathname: path, searchParams: query } = new URL(url, `https://${host}`);
    let given: Answer;
    if (path === '/__truth') {
      truth.note(JSON.parse(body) as Moment);
      given = { status: 204, headers: {}, body: '' };
    } else {
      if (path !== '/favicon.ico') (hosts[host] ? requests : strangers).push(`${method} ${host}${url}`);
      given = files[path] ?? answer(hosts[host] ?? {}, { method, host, path, query, body });
    }
    outgoing.writeHead(given.status, { 'cache-control': 'no-store', ...given.headers });
    outgoing.end(given.body);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    strangers,
    truth,
    prolific,
    mturk,
    microworkers,
    dataAnnotation: annotation,
    cloudResearch: connect,
    rates,
    reset() {
      for (const state of [prolific, mturk, microworkers, annotation, connect, rates]) state.reset();
      requests.length = 0;
      strangers.length = 0;
      truth.clear();
    },
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};
