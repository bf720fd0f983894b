// Knows what an amount of money is. Refuses to know how a platform writes one (lib/platforms) or how it is shown (Intl).

/** Integer millionths of the unit, so that a task under a cent is exact. Never a float, never added across currencies. */
export interface Money {
  readonly micros: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
}
