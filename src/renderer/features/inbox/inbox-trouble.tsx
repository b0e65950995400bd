import { activeAccount } from '../../store/active-account.ts';
import { troubleWords } from '../../store/trouble-words.ts';
import { useRemedy } from '../../store/use-remedy.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { useNow } from '../../ui/use-now.ts';

/** Why mentions, quotes or messages are not read on; nothing while they are. */
export function InboxTrouble() {
  const error = useStoa((state) => state.inboxStatus?.error ?? null);
  const stopped = useStoa((state) => state.spend?.stopped != null);
  // One banner tells of what stopped everything.
  return error === null || (stopped && error.code === 'no-credits') ? null : <InboxTroubleStrip error={error} />;
}

function InboxTroubleStrip({ error }: { readonly error: Parameters<typeof troubleWords>[0] }) {
  const now = useNow();
  const refresh = useStoa((state) => state.refreshInbox);
  const signedOut = useStoa((state) => activeAccount(state)?.status === 'signed-out');
  const { remedy, ...words } = troubleWords(error, null, now, true);
  // One banner for everything has the button already.
  const button = useRemedy(
    (remedy === 'sign-in' || remedy === 'unlock') && signedOut ? null : remedy,
    () => void refresh(),
  );
  return <Trouble {...words} button={button} shape="strip" />;
}
