/**
 * Whose money a call spends: the reader's own hand, a send that was promised, the inbox, watched words, checking older copies, or reading in
 * the background.
 * Rows of the ledger keep it as text, so that one of a later Stoa does no harm.
 */
export type Payer = 'hand' | 'send' | 'inbox' | 'watched' | 'copies' | 'background';
