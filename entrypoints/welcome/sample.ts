// Knows how sample data is loaded and removed from a page, in one press. Refuses to load what makes it before it is asked for.

export const loadSampleNow = async (): Promise<void> => (await import('./make-sample')).makeSample();
