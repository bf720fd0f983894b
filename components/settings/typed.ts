// Knows how a currency that a person typed is understood. Refuses to guess: undefined where it is none.

/** Three letters, as ISO 4217 writes them. Whether there is such a currency, nobody here knows. */
export function typedCurrency(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}
