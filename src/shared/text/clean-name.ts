const steering = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
const control = /[\p{Cc}\u2028\u2029]+/gu;
// Marks of no script in particular make "zalgo"; Burmese or Tibetan syllables rightly carry more marks of their own.
const stackedMarks = /[\p{M}&&\p{Script=Inherited}]{3,}/gv;
const endlessMarks = /\p{M}{7,}/gu;
const visible = /[^\p{Z}\p{C}\p{M}\u115F\u1160\u3164\uFFA0\u2800]/u;

const decorationKept = 2;
const marksKept = 6;

/**
 * A display name that cannot disturb what stands around it: no writing-direction controls or line breaks, at most two combining marks upon a letter
 * (six of the letter's own script),
 * trimmed; `fallback` (the handle) when nothing visible is left.
 */
export function cleanName(name: string, fallback: string): string {
  const cleaned = name
    .replace(control, ' ')
    .replace(steering, '')
    .replace(stackedMarks, (marks) => firstOf(marks, decorationKept))
    .replace(endlessMarks, (marks) => firstOf(marks, marksKept))
    .trim();
  return visible.test(cleaned) ? cleaned : fallback;
}

function firstOf(characters: string, count: number): string {
  return Array.from(characters).slice(0, count).join('');
}
