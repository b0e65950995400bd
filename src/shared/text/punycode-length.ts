const initialThreshold = 128;
const initialBias = 72;
const base = 36;
const lowestThreshold = 1;
const highestThreshold = 26;
const skew = 38;
const damping = 700;
const prefixLength = 'xn--'.length;

/**
 * Length in characters of a host-name label in its ASCII form ("xn--…"), after RFC 3492; a label that is ASCII already keeps its length.
 * Only the length is worked out, for the domain-name system allows 63.
 */
export function punycodeLength(label: string): number {
  const codePoints = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const asciiCount = codePoints.filter((codePoint) => codePoint < initialThreshold).length;
  if (asciiCount === codePoints.length) return label.length;

  let length = prefixLength + asciiCount + (asciiCount > 0 ? 1 : 0);
  let threshold = initialThreshold;
  let delta = 0;
  let bias = initialBias;
  let handled = asciiCount;
  const pending = [...new Set(codePoints.filter((codePoint) => codePoint >= initialThreshold))].sort((a, b) => a - b);
  for (const next of pending) {
    delta += (next - threshold) * (handled + 1);
    threshold = next;
    for (const codePoint of codePoints) {
      if (codePoint < threshold) delta += 1;
      if (codePoint !== threshold) continue;
      length += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === asciiCount);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    threshold += 1;
  }
  return length;
}

function digitsOf(delta: number, bias: number): number {
  let digits = 1;
  let rest = delta;
  for (let position = base; ; position += base) {
    const limit = Math.min(Math.max(position - bias, lowestThreshold), highestThreshold);
    if (rest < limit) return digits;
    rest = Math.floor((rest - limit) / (base - limit));
    digits += 1;
  }
}

function adapt(delta: number, handled: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damping : 2));
  rest += Math.floor(rest / handled);
  let offset = 0;
  while (rest > ((base - lowestThreshold) * highestThreshold) / 2) {
    rest = Math.floor(rest / (base - lowestThreshold));
    offset += base;
  }
  return offset + Math.floor(((base - lowestThreshold + 1) * rest) / (rest + skew));
}
