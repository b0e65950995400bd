/** Pictures that wait to be sent, as files in the data directory; `file` is the SHA-256 of one's bytes. */
export type OutgoingFiles = {
  /** Null when it is not there. */
  read(file: string): Promise<Buffer | null>;
  /** Deletes what is not in `named` and was last attached more than `age` milliseconds ago. */
  sweep(named: ReadonlySet<string>, age: number): Promise<void>;
};
