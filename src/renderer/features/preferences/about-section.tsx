import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';

/** What Stoa is, whom it contacts and where everything lies. */
export function AboutSection() {
  const version = useStoa((state) => state.version);
  const openDialog = useStoa((state) => state.openDialog);
  return (
    <section aria-labelledby="preferences-about">
      <h3 id="preferences-about">About and privacy</h3>
      <p>
        Stoa {version}. Everything you read, write and decide here stays in the data directory on this computer; Stoa
        talks to X for the accounts you connected, and to nobody else. Stoa is not made or endorsed by X.
      </p>
      <div className="about-more">
        <Button onClick={() => openDialog({ kind: 'privacy' })}>Privacy…</Button>
        <Button onClick={() => openDialog({ kind: 'call-log' })}>What Stoa asked X…</Button>
      </div>
    </section>
  );
}
