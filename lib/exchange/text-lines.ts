// Knows how a file becomes numbered lines without being held whole. Refuses to know what stands in them.

/** A fact is a few hundred bytes; the longest one allowed (a correction with 2,000 spans) is under this. */
const LONGEST_LINE = 200_000;

export interface NumberedLine {
  readonly number: number;
  /** Undefined: longer than any line of a ledger is. */
  readonly text: string | undefined;
}

/** Lines end with LF or CRLF; the last one may lack it. Bytes that are not UTF-8 become U+FFFD. */
export async function* textLines(file: Blob): AsyncGenerator<NumberedLine> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let tooLong = false;
  let number = 0;
  const line = (text: string): NumberedLine => {
    const whole = tooLong || text.length > LONGEST_LINE ? undefined : text.replace(/\r$/, '');
    tooLong = false;
    number += 1;
    return { number, text: whole };
  };
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const parts = (rest + chunk.value).split('\n');
      rest = parts.pop()!;
      for (const part of parts) yield line(part);
      if (rest.length > LONGEST_LINE) {
        tooLong = true;
        rest = '';
      }
    }
    if (rest !== '' || tooLong) yield line(rest);
  } finally {
    await reader.cancel();
  }
}
