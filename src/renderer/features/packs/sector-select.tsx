import { type Sector, sectors, sectorTitles } from '../../../shared/packs/sectors.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** Which trade the industry pack is about; another one brings its own people. */
export function SectorSelect({ sector }: { readonly sector: Sector }) {
  const loadPacks = useStoa((state) => state.loadPacks);
  return (
    <select
      className="pack-sector"
      aria-label="Sector"
      value={sector}
      onChange={(event) => void loadPacks(sectors.find((one) => one === event.target.value))}
    >
      {sectors.map((one) => (
        <option key={one} value={one}>
          {sectorTitles[one]}
        </option>
      ))}
    </select>
  );
}
