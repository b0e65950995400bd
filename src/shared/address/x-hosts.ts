/** Where Stoa's core asks X; every call to X goes there. */
export const xApiHost = 'api.x.com';
/** X's own pages: opened in the reader's browser, never by the core. */
export const xWebHost = 'x.com';
/** Where X keeps pictures and videos. */
export const xPictureHosts = ['pbs.twimg.com', 'video.twimg.com', 'abs.twimg.com'] as const;
