/** The longest direct message X takes, in UTF-16 units; nothing in it is weighted (https://docs.x.com/x-api/direct-messages/manage). */
export const longestMessage = 10_000;
