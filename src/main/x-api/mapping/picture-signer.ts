import type { Network, PictureAddress } from '../../../shared/model/index.ts';

/** Turns a remote picture's URL into an address the window may load; null when it may not be shown. */
export type PictureSigner = (network: Network, url: string) => PictureAddress | null;

/** A {@link PictureSigner} bound to the network an answer came from. */
export type Picture = (url: string) => PictureAddress | null;
