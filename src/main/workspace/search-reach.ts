/**
 * How far back X's recent search answers, in milliseconds; an older bound is refused (https://docs.x.com/x-api/posts/search/introduction).
 * Ten minutes less than its seven days: a bound on the very edge would be too old by the time X reads it.
 */
export const searchReach = 7 * 24 * 60 * 60_000 - 10 * 60_000;
