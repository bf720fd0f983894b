// Knows how a timeline is written down: signals in, spans and totals out. Refuses to know the machine.

/** `m:ss` or `h:mm:ss` after the scenario's start; a minus for before it. */
export type Clock = string;

/**
 * A signal, in few words. A tab is a number, a task a name, unpaid work `~kind`. Windows are 1 unless said.
 * front tab [window] · open tab opener|null [window] · close tab · focus window · blur · settled present [tab window]
 * page tab subject|null · left tab · touch tab · idle [seconds] · active · locked · sound tab on · full tab on
 * beat [presentAt] · ended subject · pause · resume · stop · elsewhere subject · timer subject
 * answer nth count|leave|break (nth offer of the scenario) · settings {…seconds} · started session
 */
export type Line = readonly [Clock, string, ...(string | number | boolean | null | Record<string, number>)[]];

export interface Scenario {
  /** The mistake it prevents, in the words of someone who made it. */
  readonly mistake: string;
  /** Of the twenty known pitfalls. */
  readonly pitfall?: number;
  /** The mutation that makes the mistake (mutations.ts). */
  readonly rule: string;
  readonly signals: readonly Line[];
  /** Stretches without input: a beat in them knows only the last input before. */
  readonly quiet?: readonly (readonly [Clock, Clock])[];
  /** Stretches without beats: asleep, killed, or stopped. */
  readonly dark?: readonly (readonly [Clock, Clock])[];
  /** `subject from to [assumed|count|leave|break]` in order of `from`. */
  readonly spans: readonly string[];
  /** `subject from to why`. */
  readonly gaps?: readonly string[];
  /** Time that counts as work, by subject. */
  readonly totals: Readonly<Record<string, Clock>>;
}
