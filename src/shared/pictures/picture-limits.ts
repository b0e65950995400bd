/** The smaller meaning of the word: X's documents do not say which. */
const megabyte = 1_000_000;

/** What X takes along with one post (docs.x.com/x-api/media, best practices); bytes, and pixels for sizes. */
export const pictureLimits = {
  /** Bytes of a picture that stands still. */
  still: 5 * megabyte,
  gif: 15 * megabyte,
  gifWidth: 1280,
  gifHeight: 1080,
  perPost: 4,
  perMessage: 1,
  /** Characters of a description. */
  alt: 1000,
} as const;
