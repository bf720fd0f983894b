// Knows the projects a replica of DataAnnotation offers and what the worker has in hand there. Refuses to know pages and paths.
export interface Project {
  readonly id: string;
  readonly name: string;
  /** Priority pay included. Absent: paid by the task. */
  readonly cents?: number;
}
export interface InHand {
  readonly id: string;
  readonly project: Project;
  readonly startedAt: number;
}

export const PROJECTS: readonly Project[] = [
  { id: '0d3e0001-5c1f-4d7e-9a51-000000000001', name: 'Compare two answers', cents: 2250 },
  { id: '0d3e0001-5c1f-4d7e-9a51-000000000002', name: 'Rewrite a prompt', cents: 2475 },
  { id: '0d3e0001-5c1f-4d7e-9a51-000000000003', name: 'Short survey' },
];

export class DataAnnotationState {
  inHand: InHand[] = [];
  private next = 1;

  project(id: string): Project | undefined {
    return PROJECTS.find(project => project.id === id);
  }
  /** The task of a project that the worker has, given when its page is first opened. */
  take(project: Project): InHand {
    const held = this.inHand.find(each => each.project === project);
    if (held) return held;
    const made = { id: `7a51-${this.next++}`, project, startedAt: Date.now() };
    this.inHand.push(made);
    return made;
  }
  submit(project: Project): void {
    this.inHand = this.inHand.filter(each => each.project !== project);
  }
  reset(): void {
    this.inHand = [];
    this.next = 1;
  }
}
