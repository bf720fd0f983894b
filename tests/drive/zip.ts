// Knows how to pack a folder into a zip without compression, as a browser takes an add-on. Refuses to know what is in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();

const fields = (...pairs: readonly (readonly [2 | 4, number])[]): Buffer => {
  const bytes = Buffer.alloc(pairs.reduce((n, [size]) => n + size, 0));
  let at = 0;
  for (const [size, value] of pairs) at = bytes.writeUIntLE(value, at, size);
  return bytes;
};

export const zip = (folder: string): Buffer => {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  const all = files(folder);
  for (const file of all) {
    const body = readFileSync(file);
    const name = Buffer.from(relative(folder, file).split(sep).join('/'), 'utf8');
    const what = fields(
      [2, 20],
      [2, 0x800],
      [2, 0],
      [2, 0],
      [2, 0x21],
      [4, crc32(body)],
      [4, body.length],
      [4, body.length],
      [2, name.length],
      [2, 0],
    );
    const local = Buffer.concat([fields([4, 0x04034b50]), what, name, body]);
    index.push(
      Buffer.concat([
        fields([4, 0x02014b50], [2, 20]),
        what,
        fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(index);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, all.length],
    [2, all.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts, directory, end]);
};
