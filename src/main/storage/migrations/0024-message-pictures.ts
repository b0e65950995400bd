/** Pictures of private messages; those of posts are kept with the post. */
export const messagePictures = `
ALTER TABLE turns ADD COLUMN media TEXT NOT NULL DEFAULT '[]';
CREATE INDEX turns_with_pictures ON turns (account_id) WHERE media <> '[]';
`;
