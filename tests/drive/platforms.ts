// Knows which platforms the replicas play, by the names a worker reads and the hosts the browser is asked for. Refuses to know more.
export const PLAYED = [
  { id: 'prolific', name: 'Prolific', hosts: ['app.prolific.com'] },
  { id: 'mturk', name: 'Amazon Mechanical Turk', hosts: ['worker.mturk.com'] },
  { id: 'microworkers', name: 'Microworkers', hosts: ['www.microworkers.com', 'ttv.microworkers.com'] },
] as const;

export const PLAYED_NAMES = PLAYED.map(p => p.name);
export const PLAYED_HOSTS = PLAYED.flatMap(p => p.hosts);
