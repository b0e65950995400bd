import { HOUR } from './calendar/activity.ts';
import type { Placed } from './calendar/buckets.ts';
import type { Draft } from './calendar/draft.ts';
import type { Group } from './content/types.ts';
import type { Photos } from './photos.ts';
import { clipOf } from './pictures-of.ts';
import { createRandom } from './random.ts';
import type { Id, WorldLink, WorldPicture, WorldPoll, WorldPost } from './types.ts';

/** Likes are about `share` of reach^0.62: small circles answer more warmly than large audiences. */
const LIKE_SHARE: Readonly<Record<Group, number>> = {
  persona: 0.3,
  friend: 0.2,
  customer: 0.12,
  public: 0.16,
  newsroom: 0.05,
  celebrity: 1.1,
  journalist: 0.22,
  competitor: 0.14,
  trade: 0.16,
  thinker: 0.35,
  recruiter: 0.12,
  firm: 0.1,
  nuisance: 0.02,
};

export type BuildContext = {
  readonly seed: number;
  readonly personId: (handle: string) => Id;
  readonly placed: (draft: Draft) => Placed;
  readonly photos: Photos;
  /** The real moment of a natural one. */
  readonly real: (natural: number) => number;
};

/** The post X would show for a placed draft: ids of what it refers to, pictures, card, poll and counts. */
export function buildPost({ draft, id, createdAt }: Placed, context: BuildContext): WorldPost {
  const idOf = (other: Draft | null) => (other === null ? null : context.placed(other).id);
  const photos = context.photos(draft);
  const link = linkOf(draft, createdAt, photos[0] ?? null);
  const text = draft.repostOf?.text ?? draft.text;
  return {
    id,
    authorId: context.personId(draft.author.handle),
    createdAt,
    text: link === null ? text : `${text} ${link.url}`,
    lang:
      draft.said.lang ??
      langOf(text, draft.repostOf?.said.lang ?? draft.repostOf?.author.lang ?? draft.author.lang ?? 'en'),
    conversationId: idOf(draft.root) ?? idOf(draft.editOf) ?? id,
    replyTo: idOf(draft.replyTo),
    quoteOf: idOf(draft.quoteOf),
    repostOf: idOf(draft.repostOf),
    pictures: draft.said.clip !== undefined ? clipOf(draft.said.clip) : link === null ? photos : [],
    link,
    poll: pollOf(draft, createdAt),
    sensitive: draft.said.sensitive ?? false,
    editOf: idOf(draft.editOf),
    withheldIn: draft.said.withheldIn ?? [],
    deletedAt: draft.goneAt === null ? null : context.real(draft.goneAt),
    ...countsOf(draft, context.seed),
  };
}

function countsOf(draft: Draft, seed: number): Pick<WorldPost, 'likes' | 'reposts' | 'replies' | 'quotes'> {
  if (draft.repostOf !== null) return { likes: 0, reposts: 0, replies: 0, quotes: 0 };
  const random = createRandom(seed, draft.key, 'counts');
  const { group, reach } = draft.author;
  const audience = LIKE_SHARE[group] * reach ** 0.62 * (draft.replyTo === null ? 1 : 0.14);
  const pictured = draft.said.pictures === undefined && draft.said.clip === undefined ? 1 : 1.5;
  const likes = Math.round(audience * pictured * Math.min(4, random.spread(0.85)));
  const reposts = Math.round(likes * (group === 'newsroom' ? 0.3 : 0.12) * random.spread(0.5));
  const replies = Math.round(likes * 0.09 * random.spread(0.6)) + (draft.said.replies?.length ?? 0);
  return { likes, reposts, replies, quotes: Math.round(reposts * 0.16 * random.spread(0.5)) };
}

function pollOf(draft: Draft, createdAt: number): WorldPoll | null {
  const poll = draft.said.poll;
  if (poll === undefined) return null;
  const random = createRandom(draft.key, 'poll');
  const voters = Math.round(12 + 2 * draft.author.reach ** 0.62 * random.spread(0.4));
  const options = poll.options.map(([label, share]) => ({
    label,
    votes: Math.round((voters * share * random.spread(0.08)) / 100),
  }));
  return { options, endsAt: createdAt + poll.hours * HOUR, durationMinutes: poll.hours * 60 };
}

/** The card of a draft; its picture is the draft’s first, for X shows no pictures beside a card. */
function linkOf(draft: Draft, createdAt: number, picture: WorldPicture | null): WorldLink | null {
  if (draft.card === null) return null;
  const [title, description] = draft.card;
  const date = new Date(createdAt);
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 56)
    .replace(/-$/, '');
  const site = draft.author.site ?? `${draft.author.handle.replace(/_/g, '-')}.example`;
  const url = `https://${site}/${date.getUTCFullYear()}/${String(date.getUTCMonth() + 1).padStart(2, '0')}/${slug}`;
  return { url, title, description, picture };
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0900-\u097f]/, 'hi'],
];

/** X's guess at a language: plain from the script, else the author's own; `zxx` for what has no words. */
function langOf(text: string, usual: string): string {
  const words = text.replace(/https?:\/\/\S+|[@#]\S+/g, '');
  if (!/\p{L}/u.test(words)) return 'zxx';
  for (const [script, lang] of SCRIPTS) if (script.test(words)) return lang;
  return ['ja', 'ar', 'hi'].includes(usual) ? 'en' : usual;
}
