/** A text that must not be seen, such as a passphrase; wherever it is printed, logged or sent, `[hidden]` stands in its place. */
export class SecretText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  /** The text itself, for the one place that needs it. */
  reveal(): string {
    return this.#text;
  }
  toString(): string {
    return '[hidden]';
  }
  toJSON(): string {
    return '[hidden]';
  }
}
