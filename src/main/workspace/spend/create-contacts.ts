import type { Database } from '../../storage/database.ts';
import { writeContact } from '../../storage/repositories/contacts.ts';
import type { Clock, Contacts, Log } from '../ports.ts';

/** Keeps requests outside of the ledger in the database; a disk that does not take one stops nothing else. */
export function createContacts(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}): Contacts {
  return {
    note(contact) {
      try {
        writeContact(deps.db, deps.clock.now(), contact);
      } catch (cause) {
        deps.log.warn('spend: a request could not be noted', { cause });
      }
    },
  };
}
