import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import index from '../../../../src/simulator/world/pictures/index.json' with { type: 'json' };

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'simulator', 'world', 'pictures');

test.each(index.clips)(
  '$file is small, has its still, and begins to play before it is all there',
  ({ file, still }) => {
    const bytes = readFileSync(join(folder, file));
    expect(bytes.length).toBeLessThan(300_000);
    expect(bytes.toString('latin1', 4, 8)).toBe('ftyp');
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
    expect(readFileSync(join(folder, still)).toString('latin1', 8, 12)).toBe('WEBP');
  },
);
