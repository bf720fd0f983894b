// Knows that the replicas answer as one server under several names, and keep their state until they are reset.
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSites, type Sites } from '../../sites/serve';

interface Got {
  readonly status: number;
  readonly location?: string;
  readonly body: string;
}

let sites: Sites;
beforeAll(async () => {
  sites = await openSites();
});
afterAll(() => sites.close());
beforeEach(() => sites.reset());

const ask = (method: string, host: string, path: string, body = ''): Promise<Got> =>
  new Promise((done, fail) => {
    const sent = request(
      { host: '127.0.0.1', port: sites.port, method, path, headers: { host }, rejectUnauthorized: false },
      async answer => {
        let text = '';
        for await (const chunk of answer) text += chunk;
        done({ status: answer.statusCode ?? 0, location: answer.headers.location, body: text });
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });

const API = 'internal-api.prolific.com';
const reserve = () =>
  ask('POST', API, '/api/v1/submissions/reserve/', '{"study_id":"66b000000000000000000001"}');

describe('the replicas', () => {
  it('reserve a study, complete it, and show the decision in the history', async () => {
    const { id } = JSON.parse((await reserve()).body);
    const ended = await ask('POST', API, `/api/v1/submissions/${id}/transition/`, '{"action":"COMPLETE"}');
    expect(JSON.parse(ended.body).status).toBe('AWAITING REVIEW');
    sites.prolific.approve(id, { bonus: { amount: 50, currency: 'GBP' } });
    const past = JSON.parse((await ask('GET', API, '/api/v1/participant/submissions/?page=1')).body);
    expect(past.results[0]).toMatchObject({
      status: 'APPROVED',
      submission_bonuses: [{ amount: 50, currency: 'GBP' }],
    });
  });

  it('refuse a completion of what is no longer active with a status that says so', async () => {
    const { id } = JSON.parse((await reserve()).body);
    const end = () => ask('POST', API, `/api/v1/submissions/${id}/transition/`, '{"action":"RETURN"}');
    expect((await end()).status).toBe(200);
    expect((await end()).status).toBe(400);
  });

  it('show MTurk’s banner once, on the page after the submit', async () => {
    const host = 'worker.mturk.com';
    const { location = '' } = await ask(
      'GET',
      host,
      '/projects/3SETREPLICA0000000000000000001/tasks/accept_random',
    );
    expect((await ask('GET', host, location)).body).toContain('CompletionTimer');
    await ask('POST', host, location.replace('?', '/submit?'));
    expect((await ask('GET', host, '/projects')).body).toContain('<h3>HIT Submitted</h3>');
    expect((await ask('GET', host, '/projects')).body).not.toContain('HIT Submitted');
  });

  it('log every request but their own pages’ log, and strangers apart', async () => {
    await ask('GET', 'www.microworkers.com', '/jobs.php');
    await ask('GET', 'telemetry.example.test', '/collect');
    expect(sites.requests).toEqual(['GET www.microworkers.com/jobs.php']);
    expect(sites.strangers).toEqual(['GET telemetry.example.test/collect']);
  });
});
