// Knows how the first few elements of a page are found. Refuses to walk all that a hostile page has of them.

/** At most `most` of what fits, in document order; nothing in nothing. */
export const select = (root: ParentNode | undefined, css: string, most: number): Element[] =>
  Array.prototype.slice.call(root?.querySelectorAll(css) ?? [], 0, most);
