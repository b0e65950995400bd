import type { Account, ColumnKind, ColumnSource } from '../../../../shared/model/index.ts';
import type { Caller, Window, XAnswer, XApi, XPosts } from '../../ports.ts';

/** One question a column asks X; a column of many people needs several, each read on from where it stopped. */
export type Feed = {
  /** Stays the same as long as the question does; the feed's cursor is kept under it. */
  readonly key: string;
  /** Lane, shared by all calls under the same rate limit of X. */
  readonly endpoint: string;
  /** Fewest posts X can be asked for. */
  readonly smallestPage: number;
  /** `age`: newest first and readable from an id on; `pages`: in an order of its own, readable only by X's page tokens. */
  readonly order: 'age' | 'pages';
  /** How far back X answers, in milliseconds; an older bound is an error there. Null: no such limit. */
  readonly reach: number | null;
  fetch(xApi: XApi, caller: Caller, window: Window): Promise<XAnswer<XPosts>>;
};

/** What a column of this kind is stored with. */
export type SourceOf<K extends ColumnKind> = Extract<ColumnSource, { readonly kind: K }>;

/** How a kind of column asks X. */
export type TimelineSource<K extends ColumnKind> = {
  /** Milliseconds between two checks of a column on screen, while it is busy. */
  readonly cadence: number;
  feeds(source: SourceOf<K>, account: Account): readonly Feed[];
};
