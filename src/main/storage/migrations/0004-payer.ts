/** Who a call was made for, so that what the inbox has used of its share is known. */
export const payer = `
ALTER TABLE spend_calls ADD COLUMN payer TEXT NOT NULL DEFAULT 'background';
`;
