/** Longest query X takes from self-serve apps, in characters (https://docs.x.com/x-api/posts/search/integrate/build-a-query). */
export const longestQuery = 512;
