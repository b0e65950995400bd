/** How the content of the world is written down; times are relative, so that it fits any epoch. */

export type PersonaHandle = 'loftpaper' | 'ninaokafor' | 'tomasreyes_' | 'hannah_lind';

export type Group =
  | 'persona'
  | 'friend'
  | 'newsroom'
  | 'celebrity'
  | 'journalist'
  | 'competitor'
  | 'trade'
  | 'thinker'
  | 'recruiter'
  | 'firm'
  | 'customer'
  | 'public'
  | 'nuisance';

export type SectorKey = 'paper-and-print' | 'product-design' | 'renewable-energy';

/** What is said in one post beyond its words; `Text` may hold slots (see text/expand.ts). */
export type Said = {
  readonly text: string;
  /** Language code where it is not the author's. */
  readonly lang?: string;
  /** Topics of the pictures, one picture each. */
  readonly pictures?: readonly string[];
  /** Topic of a GIF or video, which stands in the place of pictures. */
  readonly clip?: string;
  /** Title and description of a link card; the address is made from the author's site and the title. */
  readonly card?: readonly [title: string, description: string];
  /** A poll: labels with their share of the votes, and how long it is open. */
  readonly poll?: { readonly options: readonly (readonly [label: string, share: number])[]; readonly hours: number };
  /** Further posts of the same author below this one. */
  readonly thread?: readonly string[];
  readonly sensitive?: true;
  /** What it said at first, and after how many minutes it was changed. */
  readonly edited?: { readonly before: string; readonly after: number };
  /** Minutes after which its author takes it back. */
  readonly deleted?: number;
  /** Countries X withholds it in; `XX` is everywhere. */
  readonly withheldIn?: readonly string[];
  /** Hours before the epoch (negative: after it); without it the post floats over the week. */
  readonly at?: number;
  readonly replies?: readonly Response[];
  readonly quotes?: readonly Response[];
  readonly repostedBy?: readonly string[];
};

/** A scripted reply or quote, `after` minutes after what it answers. */
export type Response = {
  readonly by: string;
  readonly after: number;
  readonly text: string;
  readonly lang?: string;
  readonly pictures?: readonly string[];
  /** Minutes after which its author takes it back. */
  readonly deleted?: number;
  readonly replies?: readonly Response[];
  readonly quotes?: readonly Response[];
};

export type Script = Said & { readonly by: string };

export type PersonContent = {
  readonly handle: string;
  readonly name: string;
  /** Tags of the face, or of the mark for an organisation (`mark news`, or the mark itself: `mark 005`); `as loftpaper` is the picture of somebody else. */
  readonly face: string;
  readonly bio: string;
  readonly home: string;
  /** Hours to add to UTC for the person's own time of day. */
  readonly zone: number;
  /** Followers, the base of all their counts. */
  readonly reach: number;
  readonly group: Group;
  /** Generated posts a day, without replies and reposts. */
  readonly pace: number;
  /** What their generated posts are about (keys of content/voices); none: they say only what is written here. */
  readonly voices: readonly string[];
  readonly lang?: string;
  readonly sector?: SectorKey;
  readonly friendsOf?: readonly PersonaHandle[];
  readonly verified?: 'blue' | 'business' | 'government';
  readonly protected?: true;
  readonly site?: string;
  readonly says: readonly (string | Said)[];
  /** What they say over the days after the epoch, when the visitor comes back. */
  readonly saysLater?: readonly (string | Said)[];
};

/** A subject with its frames; `quotes` are what others say when they quote it, what they answer is in content/replies. */
export type Voice = {
  readonly key: string;
  readonly frames: readonly (string | Said)[];
  readonly quotes?: readonly string[];
  /** Second sentences that fit every frame of the voice. */
  readonly tails?: readonly string[];
  /** Slot a frame must have to get a tail, where the tails speak of that. */
  readonly tailSlot?: string;
  /** Heard only from the epoch on: the week before has its own, written by hand. */
  readonly since?: 'epoch';
  readonly lists?: Readonly<Record<string, readonly string[]>>;
};

/** Direct messages between a persona and one person, as [sender, hours before the epoch, text, the name of the photo it carries]. */
export type DirectTalk = {
  readonly persona: PersonaHandle;
  readonly person: string;
  readonly messages: readonly (readonly [sender: 'them' | 'me', hoursBefore: number, text: string, photo?: string])[];
};

/** Frames by the key of the voice they belong to. */
export type Frames = Readonly<Record<string, Voice['frames']>>;

/** Further things said by people, by handle: they float over the week like those beside the person. */
export type Says = Readonly<Record<string, PersonContent['says']>>;
