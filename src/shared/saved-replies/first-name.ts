import { cleanName } from '../text/clean-name.ts';

const aside = /[([{].*?[)\]}]/gu;
const separator = /\s*[|•·~/\\,:;@＠#＃"“”«»]\s*|\s+[-–—]+\s+/u;
const decoration = /[^\p{L}\p{M}\p{N}\s'’._-]/gu;
const titles = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'miss',
  'sir',
  'dame',
  'rev',
  'herr',
  'frau',
  'señor',
  'señora',
]);
const unspacedScripts = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const name = /^\p{L}[\p{L}\p{M}'’-]*\p{L}\p{M}*$/u;

const organisationWords = new Set(
  (
    'ltd inc llc gmbh plc corp company co shop store news team official support help care studio studios magazine times university college school ' +
    'museum gallery group agency club fc foundation council bank hotel cafe café restaurant labs lab records media press daily weekly society ' +
    'association institute festival radio tv hq airlines airways guild union books paper papers bakery coffee brewery podcast jobs design app ' +
    'software systems solutions services energy ministry government department office trust network community centre center market'
  ).split(' '),
);
/** Words that begin a phrase, not a name. */
const otherWords = new Set(
  'the a an not no just your my our some any this that it its i im we you he she they and or of in is are be official real only still hello hi'.split(
    ' ',
  ),
);

/** The first name a display name begins with, fit to greet by: "ANNA 🌻 Berg (she/her)" is "Anna". Null when it is no person's name, as with emoji, phrases and organisations. */
export function firstName(displayName: string): string | null {
  const cleaned = cleanName(displayName.normalize('NFKC'), '').replace(aside, ' ').trim();
  const beginning = cleaned.split(separator).find((part) => /\p{L}/u.test(part)) ?? '';
  const parts = beginning.replace(decoration, ' ').trim().split(/\s+/u);
  const lower = parts.map((part) => part.toLowerCase().replace(/\.$/, ''));
  if (lower.some((part) => organisationWords.has(part))) return null;
  const first = parts[lower.findIndex((part) => !titles.has(part))] ?? '';
  if (!name.test(first) || otherWords.has(first.toLowerCase()) || (first.length > 20 && !first.includes('-')))
    return null;
  return unspacedScripts.test(first) ? first : capitalised(first);
}

/** Shouted and whispered names alike in their usual form; "McKay" and "JJ" stay. */
function capitalised(written: string): string {
  const shouted = written === written.toUpperCase() && written.length > 3;
  if (!shouted && written !== written.toLowerCase()) return written;
  return written.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
