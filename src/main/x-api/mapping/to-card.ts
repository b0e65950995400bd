import type { LinkCard } from '../../../shared/model/index.ts';
import { decodeEscapes } from '../../../shared/text/entity-slices.ts';
import type { RawUrlEntity } from './answer-schema.ts';
import type { Picture } from './picture-signer.ts';
import { targetOf, webAddress } from './web-address.ts';

/** The preview of the first link X read a title from; null when there is none. */
export function toCard(links: readonly RawUrlEntity[], picture: Picture): LinkCard | null {
  for (const link of links) {
    const target = targetOf(link);
    if (target === null || link.title === undefined || link.title.trim() === '') continue;
    return {
      url: webAddress(link.url) ?? target,
      target,
      domain: new URL(target).hostname.replace(/^www\./, ''),
      title: decodeEscapes(link.title),
      description: decodeEscapes(link.description ?? ''),
      picture: largestPicture(link, picture),
    };
  }
  return null;
}

function largestPicture(link: RawUrlEntity, picture: Picture): LinkCard['picture'] {
  const largest = link.images.toSorted((left, right) => right.width - left.width)[0];
  const address = largest === undefined ? null : picture(largest.url);
  if (largest === undefined || address === null) return null;
  return { address, width: largest.width, height: largest.height };
}
