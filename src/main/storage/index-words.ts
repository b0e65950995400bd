import type { DatabaseSync } from 'node:sqlite';
import { segmentForIndex } from '../../shared/text/search-tokens.ts';

/** Gives the schema's triggers `index_words(text)`: a text as the full-text index takes it, whatever its script. */
export function addIndexWords(connection: DatabaseSync): void {
  connection.function('index_words', { deterministic: true }, (text) =>
    typeof text === 'string' ? segmentForIndex(text) : '',
  );
}
