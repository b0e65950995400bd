/** Shapes of the simulated world: what people are, post and send. Times are milliseconds since 1970 (UTC). */

/** Snowflake ids as X makes them: milliseconds since 2010-11-04T01:42:54.657Z, shifted left by 22 bits. */
export type Id = string;

export type WorldPerson = {
  readonly id: Id;
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  readonly location: string;
  readonly url: string | null;
  /** File below `world/pictures/`, e.g. `faces/017.webp`. */
  readonly avatar: string;
  /** File below `world/pictures/`; null for those who never chose one. */
  readonly banner: string | null;
  readonly verified: 'blue' | 'business' | 'government' | 'none';
  readonly protected: boolean;
  readonly createdAt: number;
  readonly followers: number;
  readonly following: number;
  readonly posts: number;
};

/** One of the people a visitor can be; `follows` and `followedBy` are handles (friends are in both). */
export type Persona = {
  readonly handle: string;
  /** Radio label on the consent page, e.g. "A paper-goods shop". */
  readonly role: string;
  readonly pitch: string;
  readonly follows: readonly string[];
  readonly followedBy: readonly string[];
};

export type WorldPicture = {
  /** File below `world/pictures/`, or `uploads/<name>` when a visitor brought it. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** What plays, where the picture is the still of a GIF or a video. */
  readonly clip?: WorldClip | undefined;
  /** X's key of what a visitor uploaded; the world's own pictures get theirs from their post. */
  readonly key?: string | undefined;
};

export type WorldClip = {
  /** MP4 below `world/pictures/`. */
  readonly file: string;
  readonly kind: 'gif' | 'video';
  readonly durationMs: number;
};

export type WorldLink = {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly picture: WorldPicture | null;
};

export type WorldPoll = {
  readonly options: readonly { readonly label: string; readonly votes: number }[];
  readonly endsAt: number;
  readonly durationMinutes: number;
};

/** Whom an author lets reply besides everyone. */
export type ReplySettings = 'following' | 'mentionedUsers' | 'subscribers' | 'verified';

export type WorldPost = {
  readonly id: Id;
  readonly authorId: Id;
  readonly createdAt: number;
  /** Plain text with real addresses; the server turns addresses into t.co links with entities. */
  readonly text: string;
  readonly lang: string;
  readonly conversationId: Id;
  readonly replyTo: Id | null;
  readonly quoteOf: Id | null;
  readonly repostOf: Id | null;
  readonly pictures: readonly WorldPicture[];
  readonly link: WorldLink | null;
  readonly poll: WorldPoll | null;
  readonly sensitive: boolean;
  /** The version this one took the place of: X gives every version an id of its own. */
  readonly editOf: Id | null;
  /** Who may reply, in X's words; everyone when absent. */
  readonly replySettings?: ReplySettings | undefined;
  /** Countries X withholds it in; `XX` is everywhere. */
  readonly withheldIn: readonly string[];
  /** When its author takes it back. */
  readonly deletedAt: number | null;
  /** Counts at full age; the server scales them by age. */
  readonly likes: number;
  readonly reposts: number;
  readonly replies: number;
  readonly quotes: number;
};

export type WorldMessage = {
  readonly id: Id;
  readonly senderId: Id;
  readonly recipientId: Id;
  readonly createdAt: number;
  readonly text: string;
  /** X takes one with a message. */
  readonly pictures?: readonly WorldPicture[];
};

/** From `from` on, the world's own activity runs at `speed` times its natural pace (0: nothing happens by itself). */
export type SpeedChange = { readonly from: number; readonly speed: number };

export type WorldOptions = { readonly seed: number; readonly epoch: number; readonly speeds: readonly SpeedChange[] };

/**
 * The simulated people and what they do by themselves: a pure function of (seed, epoch, time).
 * What visitors do, and how people react to it, is journalled by the server and laid over this.
 */
export type World = {
  readonly people: readonly WorldPerson[];
  readonly personas: readonly Persona[];
  /** All posts created in (from, to], oldest first; the same call always gives the same answer. */
  posts(from: number, to: number): readonly WorldPost[];
  /** Direct messages to or from the personas in (from, to], oldest first. */
  messages(from: number, to: number): readonly WorldMessage[];
  /** What `personId` answers when a visitor wrote `text` to them; null when they would not answer. */
  answer(context: AnswerContext): string | null;
};

export type AnswerContext = {
  readonly personId: Id;
  readonly visitorId: Id;
  /** What the person wrote before the visitor answered; null when the visitor wrote first. */
  readonly theirText: string | null;
  readonly visitorText: string;
  /** How many times this person has already answered in this conversation. */
  readonly round: number;
};
