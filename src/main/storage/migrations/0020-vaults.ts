/**
 * In whose keychain tokens are, why an account is signed out, which refresh token is being spent (a fingerprint of it), and copies of tokens that a move
 * between vaults may have left behind.
 */
export const vaults = `
ALTER TABLE accounts ADD COLUMN vault_host TEXT;
ALTER TABLE accounts ADD COLUMN signed_out_because TEXT;
ALTER TABLE accounts ADD COLUMN spending TEXT;
CREATE TABLE stray_tokens (
  account_id TEXT NOT NULL,
  vault TEXT NOT NULL,
  vault_host TEXT NOT NULL,
  PRIMARY KEY (account_id, vault, vault_host)
) STRICT, WITHOUT ROWID;
`;
