import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import { mostSectors, type Sector, sectorsOf, sectorTitles } from '../../../shared/packs/sectors.ts';
import { activeAccount } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** Which fields the industry pack is about, one to four; each brings its own people. */
export function SectorMenu({ chosen }: { readonly chosen: readonly Sector[] }) {
  const loadPacks = useStoa((state) => state.loadPacks);
  const network = useStoa((state) => activeAccount(state)?.network ?? 'x');
  const titles = chosen.map((sector) => sectorTitles[sector]);
  return (
    <Base.Root modal={false}>
      <Base.Trigger className="pack-sector" aria-label={`Fields: ${titles.join(', ')}`}>
        <span>{titles.length === 1 ? titles[0] : `${titles.length} fields`}</span>
        <ChevronDown aria-hidden="true" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="menu-place" sideOffset={4} align="start">
          <Base.Popup className="menu sector-menu">
            {sectorsOf(network).map((sector) => {
              const ticked = chosen.includes(sector);
              return (
                <Base.CheckboxItem
                  key={sector}
                  className="menu-item"
                  checked={ticked}
                  // One stays, and more than a few would be a column nobody can read.
                  disabled={ticked ? chosen.length === 1 : chosen.length >= mostSectors}
                  onCheckedChange={(tick) =>
                    void loadPacks(tick ? [...chosen, sector] : chosen.filter((one) => one !== sector))
                  }
                >
                  <Check aria-hidden="true" data-ticked={ticked} />
                  <span>{sectorTitles[sector]}</span>
                </Base.CheckboxItem>
              );
            })}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
