/** Writing direction of a text, as the `dir` attribute spells it. */
export type Direction = 'ltr' | 'rtl';

const rightToLeft =
  /[\u200F\u061C\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
const strong = /[\u200E\u200F\u061C\p{L}]/u;
const addresses = /https?:\/\/\S+|[@＠][A-Za-z0-9_]+/g;

/** Direction of the first letter that has one; names (@…) and links are passed over, for they are Latin in any language. */
export function directionOf(text: string): Direction {
  const first = strong.exec(text.replace(addresses, ' '))?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}
