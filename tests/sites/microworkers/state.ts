// Knows the campaigns a replica of Microworkers offers and what became of each piece of work. Refuses to know pages and paths.
export interface Campaign {
  /** 12 hex digits. */
  readonly id: string;
  readonly kind: 'B' | 'HG';
  readonly employer: string;
  readonly title: string;
  readonly dollars: string;
  readonly minutes: number;
}
export interface Piece {
  readonly campaign: Campaign;
  readonly startedAt: number;
  status: string;
  submittedAt?: number;
  reason?: string;
}

const campaign = (
  id: string,
  kind: Campaign['kind'],
  employer: string,
  title: string,
  dollars: string,
  minutes: number,
): Campaign => ({
  id,
  kind,
  employer,
  title,
  dollars,
  minutes,
});

export const CAMPAIGNS: readonly Campaign[] = [
  campaign('a1b2c3d4e501', 'B', 'Member_40213', 'Search + find the opening hours of a shop', '0.10', 4),
  campaign('a1b2c3d4e502', 'HG', 'Member_77102', 'Transcribe a short voice note', '0.35', 9),
  campaign('a1b2c3d4e503', 'B', 'Member_40213', 'Rate five search results', '0.18', 5),
  campaign('a1b2c3d4e504', 'B', 'Member_90555', 'Say which photo is sharper', '0.025', 2),
];

export class MicroworkersState {
  pieces: Piece[] = [];

  /** From the address form `{12 hex}_{B|HG}`. */
  campaign(slug: string): Campaign | undefined {
    return CAMPAIGNS.find(c => `${c.id}_${c.kind}` === slug);
  }
  get(campaignId: string): Piece {
    const found = this.pieces.find(p => p.campaign.id === campaignId);
    if (!found) throw new Error(`no work on campaign ${campaignId}`);
    return found;
  }
  allocate(c: Campaign): Piece {
    const open = this.pieces.find(p => p.campaign.id === c.id && p.submittedAt === undefined);
    if (open) return open;
    const made: Piece = { campaign: c, startedAt: Date.now(), status: 'Working' };
    this.pieces.unshift(made);
    return made;
  }
  submit(c: Campaign): void {
    Object.assign(this.get(c.id), { status: 'Pending Employer review', submittedAt: Date.now() });
  }
  /** What the employer does later; only tests and the demo call these. */
  approve(campaignId: string): void {
    this.get(campaignId).status = 'Satisfied & paid';
  }
  reject(campaignId: string, reason: string): void {
    Object.assign(this.get(campaignId), { status: 'Not-Satisfied', reason });
  }
  revise(campaignId: string, reason: string): void {
    Object.assign(this.get(campaignId), { status: 'Revise', reason });
  }
  reset(): void {
    this.pieces = [];
  }
}
