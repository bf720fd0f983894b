// Knows the bodies Prolific's page fetches for itself, in their published shapes. Refuses to know how they are drawn.
import { type Answer, type Asked, json, type Routes } from '../route';
import { type ProlificState, STUDIES, type Study, type Submission } from './state';

const CORS = {
  'access-control-allow-origin': 'https://app.prolific.com',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-credentials': 'true',
};
const reply = (value: unknown, status = 200): Answer => json(value, status, CORS);
const stamp = (at?: number): string | null => (at === undefined ? null : new Date(at).toISOString());

const listed = (s: Study) => ({
  id: s.id,
  name: s.name,
  study_type: 'SINGLE',
  published_at: '2026-11-20T08:00:00.000Z',
  total_available_places: s.places,
  places_taken: 17,
  study_reward: s.reward,
  study_average_reward_per_hour: {
    amount: Math.round((s.reward.amount * 60) / s.minutes),
    currency: s.reward.currency,
  },
  researcher: s.researcher,
  estimated_completion_time: s.minutes,
  maximum_allowed_time: s.minutes * 4,
  average_completion_time_in_seconds: s.minutes * 55,
  is_custom_screening: false,
  previous_submission_count: 0,
});

const brief = (s: Submission) => ({
  id: s.id,
  status: s.status,
  participant_id: '55d000000000000000000001',
  study_id: s.study.id,
  started_at: stamp(s.startedAt),
  study: { id: s.study.id, name: s.study.name },
  study_url:
    `https://survey.example-university.test/s/${s.study.id}` +
    `?PROLIFIC_PID=55d000000000000000000001&STUDY_ID=${s.study.id}&SESSION_ID=${s.id}`,
});

const inHistory = (s: Submission) => ({
  id: s.id,
  status: s.status,
  started_at: stamp(s.startedAt),
  completed_at: stamp(s.completedAt),
  returned_at: stamp(s.returnedAt),
  time_taken: s.completedAt === undefined ? null : Math.round((s.completedAt - s.startedAt) / 1000),
  study_code: s.completedAt === undefined ? null : s.study.code,
  submission_reward: s.study.reward,
  submission_bonuses: s.bonuses,
  submission_adjustments: s.adjustments,
  screened_out_payments: s.screenedOut,
  return_requested: null,
  study: {
    id: s.study.id,
    name: s.study.name,
    researcher: { ...s.study.researcher, institution: { name: 'Example University' } },
  },
});

const ENDS: Readonly<Record<string, 'complete' | 'return'>> = { COMPLETE: 'complete', RETURN: 'return' };

const transition = (state: ProlificState, asked: Asked): Answer => {
  const id = asked.part.submission ?? '';
  const { action } = JSON.parse(asked.body) as { action: string };
  const end = ENDS[action];
  const open = state.submissions.find(s => s.id === id && s.status === 'ACTIVE');
  if (!end || !open) return reply({ error: { title: 'Not possible' } }, 400);
  state[end](id);
  return reply(brief(open));
};

export const prolificApi = (state: ProlificState): Routes => {
  const preflight = (): Answer => ({ status: 204, headers: CORS, body: '' });
  return {
    'OPTIONS /api/v1/participant/studies/': preflight,
    'OPTIONS /api/v1/participant/submissions/': preflight,
    'OPTIONS /api/v1/submissions/reserve/': preflight,
    'OPTIONS /api/v1/submissions/{submission}/transition/': preflight,
    'GET /api/v1/participant/studies/': () => {
      const results = STUDIES.filter(s => !state.active(s.id)).map(listed);
      return reply({ results, meta: { count: results.length } });
    },
    'GET /api/v1/participant/submissions/': () =>
      reply({ results: state.submissions.map(inHistory), meta: { count: state.submissions.length } }),
    'POST /api/v1/submissions/reserve/': asked => {
      const { study_id } = JSON.parse(asked.body) as { study_id: string };
      const made = state.reserve(study_id);
      return made ? reply(brief(made), 201) : reply({ error: { title: 'Study full' } }, 400);
    },
    'POST /api/v1/submissions/{submission}/transition/': asked => transition(state, asked),
  };
};
