import { useStoa } from '../../store/use-stoa.ts';

/** What Stoa is, whom it contacts and where everything lies. */
export function AboutSection() {
  const version = useStoa((state) => state.version);
  return (
    <section aria-labelledby="preferences-about">
      <h3 id="preferences-about">About and privacy</h3>
      <p>
        Stoa {version}. Everything you read, write and decide here stays in the data directory on this computer. Stoa
        contacts X for the accounts you connected, and nobody else: no server of ours, no telemetry. Sign-in secrets lie
        in the system’s keychain and never reach this window. Stoa is not made or endorsed by X.
      </p>
    </section>
  );
}
