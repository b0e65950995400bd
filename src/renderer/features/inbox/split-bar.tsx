import { Tabs } from '@base-ui/react/tabs';
import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { chosenSplit, shownSplits } from '../../store/inbox-split.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import './split-bar.css';

/** The parts of the open conversations: VIPs, complaints and the like, and the way to arrange them. */
export function SplitBar() {
  const preferences = useStoa((state) => state.preferences);
  const inboxRules = useStoa((state) => state.inboxRules);
  const inboxCounts = useStoa((state) => state.inboxCounts);
  const show = useStoa((state) => state.showInboxSplit);
  const openDialog = useStoa((state) => state.openDialog);
  const splits = shownSplits({ preferences, inboxRules, inboxCounts });
  const chosen = chosenSplit({ preferences, inboxRules });
  const row = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen by a key may be out of view
  useEffect(() => {
    row.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);

  if (splits.length === 0) return null;
  return (
    <div className="split-bar num" ref={row}>
      <Tabs.Root value={chosen} onValueChange={(id: string) => void show(id)}>
        <Tabs.List aria-label="Splits">
          {splits.map(({ id, name, count }) => (
            <Tabs.Tab key={id} value={id}>
              <bdi>{name}</bdi> {count > 0 ? <em>{count > 999 ? '999+' : count}</em> : null}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs.Root>
      <IconButton label="Splits and rules" onClick={() => openDialog({ kind: 'inbox-rules' })}>
        <SlidersHorizontal aria-hidden="true" />
      </IconButton>
    </div>
  );
}
