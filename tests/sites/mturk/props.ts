// Knows the JSON that MTurk's pages carry in their attributes, in its published shapes. Refuses to know the pages around it.
import { written } from '../route';
import { type Assignment, type MturkState, type Project, pacificDay } from './state';

const reward = (p: Project) => ({ currency_code: 'USD', amount_in_dollars: p.dollars });

/** An element a component is drawn into: its class names the component, its props are the data. */
export const component = (path: string, props: unknown, inside = ''): string =>
  `<div data-react-class="${written(`require('reactComponents/${path}')['default']`)}" data-react-props="${written(JSON.stringify(props))}">${inside}</div>`;

export const modal = (p: Project) => ({
  modalHeader: 'HIT Details',
  modalOptions: {
    requesterName: p.requesterName,
    projectTitle: p.title,
    description: p.description,
    assignmentDurationInSeconds: p.seconds,
    monetaryReward: { amountInDollars: p.dollars, currencyCode: 'USD' },
    contactRequesterUrl:
      `/contact?hit_type_message%5Bhit_type_id%5D=${p.set}` +
      `&hit_type_message%5Brequester_id%5D=${p.requesterId}` +
      `&hit_type_message%5Brequester_name%5D=${encodeURIComponent(p.requesterName)}`,
  },
});

const listed = (p: Project) => ({
  hit_set_id: p.set,
  requester_id: p.requesterId,
  requester_name: p.requesterName,
  title: p.title,
  description: p.description,
  assignment_duration_in_seconds: p.seconds,
  creation_time: '2026-09-01T10:00:00.000Z',
  assignable_hits_count: 40,
  latest_expiration_time: '2026-12-24T10:00:00.000Z',
  caller_meets_requirements: true,
  monetary_reward: reward(p),
  accept_project_task_url: `/projects/${p.set}/tasks/accept_random`,
  project_tasks_url: `/projects/${p.set}/tasks`,
});
export const hitSets = (projects: readonly Project[]) => ({ bodyData: projects.map(listed) });

const queued = (a: Assignment) => ({
  task_id: a.task,
  assignment_id: a.id,
  accepted_at: new Date(a.acceptedAt).toISOString(),
  deadline: new Date(a.acceptedAt + a.project.seconds * 1000).toISOString(),
  time_to_deadline_in_seconds: a.project.seconds - Math.floor((Date.now() - a.acceptedAt) / 1000),
  state: a.state,
  project: {
    hit_set_id: a.project.set,
    requester_id: a.project.requesterId,
    requester_name: a.project.requesterName,
    title: a.project.title,
    assignment_duration_in_seconds: a.project.seconds,
    monetary_reward: reward(a.project),
  },
  task_url: `/projects/${a.project.set}/tasks/${a.task}?assignment_id=${a.id}`,
});
export const queue = (state: MturkState) => ({ bodyData: state.queue.map(queued) });

export const timer = (a: Assignment) => ({
  originalTimeToCompleteInSeconds: a.project.seconds,
  timeRemainingInSeconds: a.project.seconds - Math.floor((Date.now() - a.acceptedAt) / 1000),
});

const done = (state: MturkState) => state.assignments.filter(a => a.submittedAt !== undefined);

export const statusDetails = (state: MturkState, day: string) => ({
  bodyData: done(state)
    .filter(a => pacificDay(a.submittedAt ?? 0) === day)
    .map(a => ({
      assignment_id: a.id,
      hit_id: a.task,
      state: a.state,
      title: a.project.title,
      requester_id: a.project.requesterId,
      requester_name: a.project.requesterName,
      requester_feedback: a.feedback ?? null,
      reward: a.project.dollars,
    })),
});

export const days = (state: MturkState) => {
  const all = done(state);
  const dates = [...new Set(all.map(a => pacificDay(a.submittedAt ?? 0)))].sort().reverse();
  const count = (of: Assignment[], ...states: string[]) => of.filter(a => states.includes(a.state)).length;
  return {
    bodyData: dates.map(date => {
      const of = all.filter(a => pacificDay(a.submittedAt ?? 0) === date);
      const earned = of
        .filter(a => a.state === 'Approved' || a.state === 'Paid')
        .reduce((sum, a) => sum + Math.round(a.project.dollars * 1000), 0);
      return {
        date,
        submitted: of.length,
        approved: count(of, 'Approved', 'Paid'),
        rejected: count(of, 'Rejected'),
        pending: count(of, 'Submitted'),
        hits_rewards: earned / 1000,
        bonus_rewards: 0,
        earnings: earned / 1000,
      };
    }),
  };
};
