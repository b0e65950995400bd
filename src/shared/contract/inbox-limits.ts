/** The most conversations one call brings the rows of. */
export const mostRows = 200;

/** The most conversations a list has: nobody goes through more one by one. */
export const mostListed = 50_000;

/** What a search may be: a few words, in UTF-16 units. */
export const longestInboxSearch = 200;
