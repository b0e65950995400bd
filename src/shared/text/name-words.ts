const mark = /\p{M}/gu;
const between = /[^\p{L}\p{N}_]+/u;

/** A piece of a name as it is compared: compatibility forms folded, lower case, without accents. */
export function comparableName(text: string): string {
  return text.normalize('NFKD').replace(mark, '').toLowerCase();
}

/** The words of a name as they are compared, each once. */
export function nameWords(name: string): readonly string[] {
  return [...new Set(comparableName(name).split(between))].filter((word) => word !== '');
}
