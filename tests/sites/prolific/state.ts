// Knows the studies a replica of Prolific offers and what became of each submission. Refuses to know pages and paths.
export interface Price {
  /** Minor units (pence, cents); may be fractional. */
  readonly amount: number;
  readonly currency: 'GBP' | 'USD';
}
export interface Study {
  readonly id: string;
  readonly name: string;
  readonly researcher: { readonly id: string; readonly name: string; readonly country: string };
  readonly reward: Price;
  readonly minutes: number;
  readonly places: number;
  readonly code: string;
}
export interface Submission {
  readonly id: string;
  readonly study: Study;
  readonly startedAt: number;
  status: string;
  completedAt?: number;
  returnedAt?: number;
  bonuses: Price[];
  adjustments: Price[];
  screenedOut: Price[];
}

const researcher = (id: string, name: string, country = 'GB') => ({ id, name, country });
const study = (
  id: string,
  name: string,
  by: Study['researcher'],
  amount: number,
  currency: Price['currency'],
  minutes: number,
  code: string,
): Study => ({ id, name, researcher: by, reward: { amount, currency }, minutes, places: 120, code });

const MEMORY = researcher('5f1a00000000000000000a01', 'Dr Imani Oduya');
const MARKET = researcher('5f1a00000000000000000a02', 'Larkfield Market Lab', 'US');

/** The offer at the start, in the order it is listed. */
export const STUDIES: readonly Study[] = [
  study('66b000000000000000000001', 'Remembering faces in a crowd', MEMORY, 210, 'GBP', 14, 'C1FACE01'),
  study('66b000000000000000000002', 'Choosing a phone plan', MARKET, 150, 'USD', 10, 'C2PLAN02'),
  study('66b000000000000000000003', 'Sounds and colours', MEMORY, 364.5, 'GBP', 25, 'C3SOUN03'),
  study('66b000000000000000000004', 'A very short check', MARKET, 30, 'USD', 2, 'C4CHEC04'),
  study('66b000000000000000000005', 'Opinions on public parks', MEMORY, 90, 'GBP', 6, 'C5PARK05'),
];

export class ProlificState {
  submissions: Submission[] = [];
  #made = 0;

  study(id: string): Study | undefined {
    return STUDIES.find(s => s.id === id);
  }
  get(id: string): Submission {
    const found = this.submissions.find(s => s.id === id);
    if (!found) throw new Error(`no submission ${id}`);
    return found;
  }
  active(studyId: string): Submission | undefined {
    return this.submissions.find(s => s.study.id === studyId && s.status === 'ACTIVE');
  }
  reserve(studyId: string): Submission | undefined {
    const offered = this.study(studyId);
    if (!offered) return undefined;
    this.#made += 1;
    const id = `77c0${String(this.#made).padStart(20, '0')}`;
    const made: Submission = {
      id,
      study: offered,
      startedAt: Date.now(),
      status: 'ACTIVE',
      bonuses: [],
      adjustments: [],
      screenedOut: [],
    };
    this.submissions.unshift(made);
    return made;
  }
  complete(id: string): void {
    Object.assign(this.get(id), { status: 'AWAITING REVIEW', completedAt: Date.now() });
  }
  return(id: string): void {
    Object.assign(this.get(id), { status: 'RETURNED', returnedAt: Date.now() });
  }
  /** Work of long ago, one a day back from `until`, each with a bonus of ten cents. Only tests call this. */
  remember(count: number, until: number): void {
    const [study] = STUDIES;
    for (let i = 0; i < count; i += 1) {
      const startedAt = until - i * 86_400_000;
      this.submissions.push({
        id: `01d0${String(i).padStart(20, '0')}`,
        study: study!,
        startedAt,
        completedAt: startedAt + 600_000,
        status: 'APPROVED',
        bonuses: [{ amount: 10, currency: study!.reward.currency }],
        adjustments: [],
        screenedOut: [],
      });
    }
  }
  /** What the researcher does later; only tests and the demo call these. */
  approve(id: string, { bonus }: { bonus?: Price } = {}): void {
    const s = this.get(id);
    s.status = 'APPROVED';
    if (bonus) s.bonuses = [...s.bonuses, bonus];
  }
  reject(id: string): void {
    this.get(id).status = 'REJECTED';
  }
  screenOut(id: string, payment: Price): void {
    Object.assign(this.get(id), { status: 'SCREENED OUT', screenedOut: [payment] });
  }
  adjust(id: string, adjustment: Price): void {
    this.get(id).adjustments = [adjustment];
  }
  reset(): void {
    this.submissions = [];
    this.#made = 0;
  }
}
