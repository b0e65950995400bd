import { useEffect, useId, useRef } from 'react';
import { type ClientIdForm, mayBeClientId } from './client-id.ts';

const hints: Readonly<Record<ClientIdForm, string>> = {
  empty: 'Under “Keys and tokens” of your app, as “OAuth 2.0 Client ID”. There is no secret to paste.',
  public: 'This is the Client ID of a Native App. Good.',
  confidential:
    'This Client ID belongs to an app with a secret (Web App or Bot). Set the app’s type to Native App, then copy its Client ID again.',
  unusual: 'This does not look like a Client ID of X. Check that all of it was copied; you may try it all the same.',
  secret:
    'This looks like a secret. Stoa needs none and has not kept it; what belongs here is the Client ID, above the secret at X.',
  'api-key': 'This looks like an API key. What belongs here is the Client ID, under “OAuth 2.0” further down at X.',
  'bearer-token': 'This is a bearer token. What belongs here is the Client ID, under “OAuth 2.0” at X.',
  'access-token': 'This is an access token. What belongs here is the Client ID, under “OAuth 2.0” at X.',
  number: 'This is a number, perhaps the app’s own. The Client ID is a longer mix of letters and digits.',
  email: 'This is an e-mail address. What belongs here is the Client ID of your app.',
  handle: 'This is a name at X. What belongs here is the Client ID of your app; X asks for your name later.',
  address: 'This is an address. What belongs here is the Client ID of your app, letters and digits only.',
};

type ClientIdFieldProps = {
  readonly value: string;
  readonly form: ClientIdForm;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
};

/** Where the Client ID is pasted, with what was made of it. */
export function ClientIdField({ value, form, onChange, onEnter }: ClientIdFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const wrong = form !== 'empty' && !mayBeClientId(form);
  useEffect(() => {
    // What went wrong with it is read first.
    if (document.activeElement?.getAttribute('role') !== 'alert') input.current?.focus();
  }, []);
  return (
    <div>
      <label htmlFor={id}>OAuth 2.0 Client ID of your app</label>
      <input
        ref={input}
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}hint`}
        aria-invalid={wrong}
      />
      <small
        id={`${id}hint`}
        role="status"
        data-tone={form === 'public' ? 'good' : form === 'empty' ? 'plain' : 'doubt'}
      >
        {hints[form]}
      </small>
    </div>
  );
}
