import { friendReplies } from './friends.ts';
import { industryReplies } from './industry.ts';
import { pastimeReplies } from './pastimes.ts';
import { publicReplies } from './public.ts';
import type { Replies } from './types.ts';

/** What is answered to generated posts, by voice. */
export const replies: Replies = { ...friendReplies, ...pastimeReplies, ...publicReplies, ...industryReplies };
