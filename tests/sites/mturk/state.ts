// Knows the HITs a replica of Mechanical Turk offers and what became of each assignment. Refuses to know pages and paths.
export interface Project {
  readonly set: string;
  readonly requesterId: string;
  readonly requesterName: string;
  readonly title: string;
  readonly description: string;
  readonly dollars: number;
  readonly seconds: number;
}
export interface Assignment {
  readonly id: string;
  readonly task: string;
  readonly project: Project;
  readonly acceptedAt: number;
  state: 'Assigned' | 'Submitted' | 'Approved' | 'Paid' | 'Rejected' | 'Returned';
  submittedAt?: number;
  feedback?: string;
}

const project = (
  n: number,
  requesterId: string,
  requesterName: string,
  title: string,
  dollars: number,
  seconds = 3600,
): Project => ({
  set: `3SETREPLICA000000000000000000${n}`,
  requesterId,
  requesterName,
  title,
  description: `${title}. Read the instructions, then answer.`,
  dollars,
  seconds,
});

export const PROJECTS: readonly Project[] = [
  project(1, 'A1REPLICAQUILL', 'Quill Receipts', 'Type the total of a receipt', 0.12),
  project(2, 'A1REPLICAQUILL', 'Quill Receipts', 'Type the shop name of a receipt', 0.05),
  project(3, 'A2REPLICAHARBOR', 'Harbor Vision', 'Draw boxes around boats', 0.4, 7200),
  project(4, 'A3REPLICATINY', 'Tiny Words', 'Is this word a colour?', 0.004, 600),
];

/** The day MTurk files an instant under: Pacific. */
export const pacificDay = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(at);

export class MturkState {
  assignments: Assignment[] = [];
  /** The banner the next page shows, once. */
  banner?: string;
  #made = 0;

  project(set: string): Project | undefined {
    return PROJECTS.find(p => p.set === set);
  }
  get(id: string): Assignment {
    const found = this.assignments.find(a => a.id === id);
    if (!found) throw new Error(`no assignment ${id}`);
    return found;
  }
  get queue(): Assignment[] {
    return this.assignments.filter(a => a.state === 'Assigned');
  }
  accept(set: string): Assignment | undefined {
    const offered = this.project(set);
    if (!offered) return undefined;
    this.#made += 1;
    const n = String(this.#made).padStart(4, '0');
    const made: Assignment = {
      id: `3ASSIGNREPLICA0000000000000${n}`,
      task: `3TASKREPLICA000000000000000${n}`,
      project: offered,
      acceptedAt: Date.now(),
      state: 'Assigned',
    };
    this.assignments.push(made);
    return made;
  }
  submit(id: string): void {
    Object.assign(this.get(id), { state: 'Submitted', submittedAt: Date.now() });
    this.banner = 'HIT Submitted';
  }
  return(id: string): void {
    this.get(id).state = 'Returned';
    this.banner = 'HIT Returned';
  }
  /** What the requester does later; only tests and the demo call these. */
  approve(id: string): void {
    this.get(id).state = 'Approved';
  }
  pay(id: string): void {
    this.get(id).state = 'Paid';
  }
  reject(id: string, feedback: string): void {
    Object.assign(this.get(id), { state: 'Rejected', feedback });
  }
  reset(): void {
    this.assignments = [];
    this.banner = undefined;
    this.#made = 0;
  }
}
