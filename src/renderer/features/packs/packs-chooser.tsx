import { useEffect, useRef, useState } from 'react';
import type { PackOffer } from '../../../shared/contract/decks.ts';
import type { PackKey, StoaError } from '../../../shared/model/index.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { troubleWords } from '../../store/trouble-words.ts';
import { useRemedy } from '../../store/use-remedy.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Skeletons } from '../../ui/skeletons.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { budgetWords } from './budget-words.ts';
import { expectationOf } from './expectation.ts';
import { PackCard } from './pack-card.tsx';
import { PackEditor } from './pack-editor.tsx';
import { PackPreview } from './pack-preview.tsx';
import { usePointedPack } from './use-pointed-pack.ts';
import './packs.css';

/** From this width on there is room for a column beside two cards. */
const roomForPreview = '(min-width: 1100px)';

/** Six packs to take or leave, what they cost together, and the button that makes the columns; beside them one as it will look. */
export function PacksChooser({ action }: { readonly action: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const wide = useMedia(roomForPreview);
  const offers = useStoa((state) => state.packOffers);
  const firstChosen = useStoa((state) => state.packOffers?.find((offer) => state.packChoices[offer.key]?.chosen)?.key);
  const error = useStoa((state) => state.packsError);
  const loading = useStoa((state) => state.packsLoading);
  const loadPacks = useStoa((state) => state.loadPacks);
  const [edited, setEdited] = useState<PackKey | null>(null);
  const pointed = usePointedPack(cards, offers !== null);
  const previewed = offers?.find((offer) => offer.key === (pointed ?? firstChosen)) ?? offers?.[0];
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (offers === null) void loadPacks();
  }, [offers, loadPacks]);

  return (
    <div className="packs">
      <div className="packs-choice">
        <h1 ref={heading} tabIndex={-1}>
          Choose what to read
        </h1>
        <p>Each becomes a column. Change any of them now or later.</p>
        {error === null ? null : (
          <div className="packs-error" role="alert">
            <p>
              <strong>{error.message}</strong> {error.next}
            </p>
            <PacksRemedy error={error} retry={offers === null ? () => void loadPacks() : null} />
          </div>
        )}
        {offers === null ? (
          <div className="packs-grid" aria-busy={loading} role="status" aria-label="Looking up your packs">
            {error === null
              ? ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => <div className="pack pack-skeleton" key={key} />)
              : null}
          </div>
        ) : (
          <>
            <div className="packs-grid" ref={cards}>
              {offers.map((offer) => (
                <PackCard key={offer.key} offer={offer} onEdit={() => setEdited(offer.key)} />
              ))}
            </div>
            <PacksFoot offers={offers} action={action} />
          </>
        )}
      </div>
      {!wide ? null : previewed !== undefined ? (
        <PackPreview offer={previewed} />
      ) : error === null ? (
        <div className="pack-preview" aria-hidden="true">
          <Skeletons count={8} />
        </div>
      ) : null}
      {offers?.map((offer) =>
        offer.key === edited ? <PackEditor key={offer.key} offer={offer} onClose={() => setEdited(null)} /> : null,
      )}
    </div>
  );
}

/** What helps against it; trying again is the button below as soon as there are packs. */
function PacksRemedy({ error, retry }: { readonly error: StoaError; readonly retry: (() => void) | null }) {
  const { remedy } = troubleWords(error, null, 0, false);
  const button = useRemedy(remedy === 'try-now' ? null : remedy, () => undefined);
  if (button === null) return retry === null ? null : <Button onClick={retry}>Try again</Button>;
  if ('run' in button) return <Button onClick={button.run}>{button.label}</Button>;
  return (
    <a className="button" href={button.href} target="_blank" rel="noopener noreferrer">
      {button.label}
    </a>
  );
}

function PacksFoot({ offers, action }: { readonly offers: readonly PackOffer[]; readonly action: string }) {
  const choices = useStoa((state) => state.packChoices);
  const building = useStoa((state) => state.building);
  const build = useStoa((state) => state.buildWorkspace);
  const closeDialog = useStoa((state) => state.closeDialog);
  const dailyBudget = useStoa((state) => state.preferences.dailyBudget);
  const sandbox = useStoa(
    (state) => state.accounts.find((account) => account.id === state.activeAccountId)?.network === 'sandbox',
  );
  const chosen = offers.filter((offer) => choices[offer.key]?.chosen);
  const packPreviews = useStoa((state) => state.packPreviews);
  const expected = chosen.map((offer) => ({
    title: offer.title,
    ...expectationOf(offer, { packChoices: choices, packPreviews }),
  }));
  const perDay = expected.reduce((sum, { pricePerMonth }) => sum + pricePerMonth, 0) / 30;
  const typical = !sandbox && expected.some(({ measured }) => !measured);

  async function onBuild() {
    if (await build()) closeDialog();
  }

  return (
    <div className="packs-foot">
      <p className="num">
        {chosen.length === 0 ? (
          'Choose at least one pack.'
        ) : (
          <>
            {sandbox ? 'Free in the sandbox. On X all of this would cost about ' : 'On X all of this costs about '}
            <b>{formatSum(perDay)} a day</b>
            {typical ? ', by typical figures' : ''}. {budgetWords(expected, dailyBudget)}
          </>
        )}
      </p>
      <Button
        look="primary"
        className="large"
        disabled={chosen.length === 0 || building}
        aria-busy={building}
        onClick={() => void onBuild()}
      >
        {building ? `${action}…` : action}
      </Button>
    </div>
  );
}
