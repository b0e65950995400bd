import { Check } from 'lucide-react';
import { Fragment, useId } from 'react';
import type { PackOffer } from '../../../shared/contract/decks.ts';
import { formatEstimate, formatSum } from '../../../shared/text/money-format.ts';
import { activeAccount } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { PackIcon } from '../../ui/pack-icon.tsx';
import { type Expectation, expectationOf } from './expectation.ts';
import { SectorMenu } from './sector-menu.tsx';

/** One pack; the whole card ticks it, except the button that edits its people. */
export function PackCard({ offer, onEdit }: { readonly offer: PackOffer; readonly onEdit: () => void }) {
  const box = useId();
  const title = useId();
  const about = useId();
  const choice = useStoa((state) => state.packChoices[offer.key]);
  const choosePack = useStoa((state) => state.choosePack);
  const members = choice?.handles.length ?? offer.handles.length;
  const sandbox = useStoa((state) => activeAccount(state)?.network === 'sandbox');
  const packChoices = useStoa((state) => state.packChoices);
  const packPreviews = useStoa((state) => state.packPreviews);
  const expected = expectationOf(offer, { packChoices, packPreviews });
  return (
    <section
      className="pack"
      data-pack={offer.key}
      data-colour={offer.key}
      data-chosen={choice?.chosen ?? false}
      aria-labelledby={title}
    >
      <h2>
        <PackIcon pack={offer.key} />
        <span id={title}>{offer.title}</span>
        {offer.sectors === null ? null : <SectorMenu chosen={offer.sectors} />}
        <input
          id={box}
          type="checkbox"
          checked={choice?.chosen ?? false}
          onChange={(event) => choosePack(offer.key, { chosen: event.target.checked })}
          aria-labelledby={title}
          aria-describedby={about}
        />
        <label htmlFor={box} className="pack-box">
          <Check aria-hidden="true" />
        </label>
      </h2>
      <p id={about}>{offer.about}</p>
      <div className="pack-row">
        {offer.faces.people.length === 0 ? null : (
          <span className="pack-faces" aria-hidden="true">
            {offer.faces.people
              .slice(0, 3)
              .map((person) => (person.avatar === null ? null : <img key={person.id} src={person.avatar} alt="" />))}
          </span>
        )}
        <span className="pack-sum num">
          {sumOf(offer, members, sandbox, expected).map((part, index) => (
            <Fragment key={part}>
              {index === 0 ? '' : ' · '}
              <span>{part}</span>
            </Fragment>
          ))}
        </span>
        <button type="button" className="pack-edit" onClick={onEdit} aria-label={`Edit ${offer.title}`}>
          Edit
        </button>
      </div>
    </section>
  );
}

/** Whom the pack reads and how much that is; in the sandbox, where nothing is paid, without the price. */
function sumOf(
  offer: PackOffer,
  members: number,
  sandbox: boolean,
  { postsPerDay, pricePerMonth }: Expectation,
): readonly string[] {
  const posts = postsPerDay < 0.5 ? 'under 1 a day' : `about ${Math.round(postsPerDay)} a day`;
  const month = sandbox ? [] : [`${formatEstimate(pricePerMonth)} a month`];
  if (offer.priceToLoad !== null && members === 0) return [`Looked up for ${formatSum(offer.priceToLoad)}`, ...month];
  if (members === 0 && offer.terms.length > 0) return ['Your name', posts, ...month];
  return [members === 1 ? '1 person' : `${members} people`, posts, ...month];
}
