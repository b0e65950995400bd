import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { excerptOf, routesOfInterest, writeExcerpt } from './excerpt.ts';

/** Writes what the contract tests need of X's OpenAPI descriptions; run it again when a route is added or X publishes a new one. */
const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Name one or more OpenAPI descriptions of X: npm run excerpt -- FILE…\n');
  process.exitCode = 2;
}
const versioned = z.looseObject({ info: z.looseObject({ version: z.string() }) });
for (const file of files) {
  const document = versioned.parse(JSON.parse(readFileSync(file, 'utf8')));
  const target = join(import.meta.dirname, '../../test/fixtures/x-openapi', `${document.info.version}.json`);
  writeFileSync(target, writeExcerpt(excerptOf(document, routesOfInterest())));
  process.stdout.write(`${target}\n`);
}
