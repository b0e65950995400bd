/*
 * Character classes of twitter-text, as sources to put inside a regular expression's brackets.
 * The rules are held to twitter-text's conformance files in the tests.
 */

/** White space as X understands it. */
export const spaceCharacters =
  '\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';

/** Marks that steer writing direction and have no shape of their own. */
export const directionalCharacters = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';

/** Code points X refuses in a post. */
export const forbiddenCharacters = '\\uFFFE\\uFEFF\\uFFFF';

/** ASCII punctuation that cannot stand in a host name at all. */
export const hostPunctuation = "!'#%&()*+,\\/:;<=>?@\\[\\]\\^{|}~$";

/** ASCII punctuation after which a cashtag may end. */
export const punctuationCharacters = `${hostPunctuation}\\-._`;

/** Latin letters with marks, which X accepts in host names and paths. */
export const accentedLatinCharacters =
  '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
