// Knows how text is compared with what somebody typed. Refuses to know where either stands.

/** Nobody should have to type an accent or a capital to find a word that has one. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
