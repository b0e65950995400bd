import { type Sector, sectorTitles } from '../../../shared/packs/sectors.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** Which trade the industry pack is about; another one brings its own people. */
export function SectorSelect({ sector }: { readonly sector: Sector }) {
  const loadPacks = useStoa((state) => state.loadPacks);
  const sectors = Object.entries(sectorTitles) as [Sector, string][];
  return (
    <select
      className="pack-sector"
      aria-label="Sector"
      value={sector}
      onChange={(event) => void loadPacks(event.target.value as Sector)}
    >
      {sectors.map(([key, title]) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </select>
  );
}
