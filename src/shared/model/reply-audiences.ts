/** Who may reply to a post, besides those it mentions. */
export const replyAudiences = ['everyone', 'following', 'mentioned'] as const;
