/**
 * Where a window posts the bytes of a picture it attaches, below the host's own origin; the answer is a `Reply` with a `KeptPicture`.
 * Bytes do not fit into the calls, which are JSON: both hosts take them over HTTP.
 */
export const picturesPath = '/pictures';
