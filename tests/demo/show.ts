// Knows how the demo's table is laid out on a terminal. Refuses to compute a number of it.

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map(r => r[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((c, i) => (i === 0 ? c.padEnd(widths[i] ?? 0) : c.padStart(widths[i] ?? 0))).join('  ');
  return [line(head), widths.map(w => '─'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
};
