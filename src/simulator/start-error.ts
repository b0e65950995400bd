/** The simulator could not start for a reason its user can mend; the message is one line and says what. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
