// Knows the projects a replica of CloudResearch Connect offers and which of them the worker finished. Refuses to know pages and paths.
export interface Project {
  readonly id: string;
  readonly title: string;
  readonly dollars: string;
  readonly hourly: string;
  readonly minutes: number;
}

export const PROJECTS: readonly Project[] = [
  { id: '0f3a9c7d21', title: 'A survey about lunch', dollars: '1.50', hourly: '9.00', minutes: 10 },
  {
    id: '0123456789abcdef0123456789abcdef',
    title: 'Sorting pictures',
    dollars: '0.75',
    hourly: '9.00',
    minutes: 5,
  },
];

export class CloudResearchState {
  readonly finished = new Set<string>();

  project(id: string): Project | undefined {
    return PROJECTS.find(project => project.id === id);
  }
  reset(): void {
    this.finished.clear();
  }
}
