import { type Person, personId } from '../../../shared/model/index.ts';
import { cleanName } from '../../../shared/text/clean-name.ts';
import { decodeEscapes } from '../../../shared/text/entity-slices.ts';
import type { RawPerson } from './answer-schema.ts';
import type { Picture } from './picture-signer.ts';
import { toInstant } from './times.ts';
import { toPlainText } from './to-text.ts';
import { targetOf, webAddress } from './web-address.ts';

type Connection = NonNullable<Person['connection']>[number];

const connections: ReadonlySet<string> = new Set<Connection>([
  'following',
  'followed_by',
  'follow_request_sent',
  'follow_request_received',
  'blocking',
  'muting',
]);

/** A user of X; what was not asked for is null, never a guess. */
export function toPerson(raw: RawPerson, picture: Picture): Person {
  const metrics = raw.public_metrics;
  return {
    id: personId.parse(raw.id),
    handle: raw.username,
    name: cleanName(decodeEscapes(raw.name ?? raw.username), raw.username),
    avatar: raw.profile_image_url === undefined ? null : picture(sharperAvatar(raw.profile_image_url)),
    banner: raw.profile_banner_url === undefined ? null : picture(cardBanner(raw.profile_banner_url)),
    verified: toVerified(raw),
    protected: raw.protected ?? false,
    bio: toPlainText(raw.description ?? '', raw.entities?.description),
    location: decodeEscapes(raw.location ?? ''),
    url: toHomePage(raw),
    createdAt: toInstant(raw.created_at),
    followers: metrics?.followers_count ?? null,
    following: metrics?.following_count ?? null,
    posts: metrics?.tweet_count ?? metrics?.post_count ?? null,
    connection: raw.connection_status?.filter(isConnection) ?? null,
  };
}

function isConnection(value: string): value is Connection {
  return connections.has(value);
}

/** X names the 48 pixel size (`_normal`); 73 pixels (`_bigger`) lie beside it and stay sharp on dense screens. */
function sharperAvatar(url: string): string {
  return url.startsWith('https://pbs.twimg.com/') ? url.replace(/_normal(\.\w+)$/, '_bigger$1') : url;
}

/** X names a banner without a size (`…/profile_banners/<id>/<time>`); 600 by 200 pixels lie below it. */
function cardBanner(url: string): string {
  return /^https:\/\/pbs\.twimg\.com\/profile_banners\/\d+\/\d+$/.test(url) ? `${url}/600x200` : url;
}

function toVerified(raw: RawPerson): Person['verified'] {
  const kind = raw.verified_type;
  if (kind === 'blue' || kind === 'business' || kind === 'government' || kind === 'none') return kind;
  return raw.verified === true ? 'blue' : 'none';
}

function toHomePage(raw: RawPerson): string | null {
  const link = raw.entities?.url?.urls[0];
  return (link === undefined ? null : targetOf(link)) ?? webAddress(raw.url);
}
