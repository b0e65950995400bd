import { xApiHost, xPictureHosts, xWebHost } from '../../../shared/address/x-hosts.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** What is stored where, whom Stoa talks to, what X learns, and how to be rid of it. */
export function PrivacyFacts() {
  const host = useStoa((state) => state.host);
  return (
    <dl className="privacy-facts">
      <div>
        <dt>Whom Stoa talks to</dt>
        <dd>
          X, and nobody else: <code>{xApiHost}</code> for reading and sending,{' '}
          {xPictureHosts.map((name, index) => (
            <span key={name}>
              {index === 0 ? '' : index === xPictureHosts.length - 1 ? ' and ' : ', '}
              <code>{name}</code>
            </span>
          ))}{' '}
          for pictures. <code>{xWebHost}</code> opens only in your browser. There is no server of ours, no telemetry.
          {host === 'electron'
            ? ' On Linux and Windows, checking your spelling is off until you choose it in a field’s menu: it needs a dictionary from Google.'
            : ''}
        </dd>
      </div>
      <div>
        <dt>What X learns</dt>
        <dd>
          Which account reads what and when, from which internet address, and what you send. It does not learn your
          labels, notes and drafts, nor what you search for here.
        </dd>
      </div>
      <div>
        <dt>What stays on this computer</dt>
        <dd>
          In Stoa’s data directory: posts, people, conversations, notes and drafts in <code>stoa.db</code>, not
          encrypted; pictures in <code>media</code>; settings in <code>preferences.json</code>; a log without anybody’s
          words. The sign-in itself is kept by the system’s keychain or, where there is none, as you choose; never in a
          log.
        </dd>
      </div>
      <div>
        <dt>How to be rid of it</dt>
        <dd>
          Signing out takes the sign-in back at X and, if you say so, deletes all that was kept for the account.
          Settings, Data, “Delete everything” leaves nothing. At X, Stoa’s access ends in your account’s settings under
          “Connected apps”.
        </dd>
      </div>
    </dl>
  );
}
