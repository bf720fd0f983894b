// Knows how a file reaches the downloads without a permission. Refuses to know what is in it.

/** The address is given back a minute later: a slow disk may still be reading it. */
const KEEP = 60_000;

export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
