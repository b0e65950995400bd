/** A request that left: to whom, what it was (never its text or whole address), and what came back. */
export type Contact = { readonly host: string; readonly what: string; readonly status: number | null };

/** Notes requests that the ledger knows nothing of, for the reader's call log; never fails. */
export type Contacts = { note(contact: Contact): void };
