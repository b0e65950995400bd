import { useEffect, useId, useRef, useState } from 'react';
import type { WatchSample } from '../../../shared/contract/watch.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import type { WatchedWords, WatchRule, WatchRuleWords } from '../../../shared/watched-words/watch-rule.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { WatchRuleForm } from './watch-rule-form.tsx';
import './watched-words-section.css';

/** A post and the person who wrote it, who is hardly ever known already. */
const pricePerPost = xPrices.post + xPrices.person;
/** Most that a look costs: X's smallest page. */
const priceOfLook = 10 * pricePerPost;

/** What is written: a rule that is there, or a new one with the words it begins with. */
type Edited = { readonly rule: WatchRule | null; readonly words: WatchRuleWords };

/** Rules that bring posts into the inbox although nobody named the account, each with what it costs. */
export function WatchedWordsSection() {
  const watched = useStoa((state) => state.watchedWords);
  const accountId = useStoa((state) => state.activeAccountId);
  const load = useStoa((state) => state.loadWatchedWords);

  useEffect(() => {
    if (accountId !== null) void load();
  }, [accountId, load]);

  return (
    <section aria-labelledby="preferences-watched">
      <h3 id="preferences-watched">Watched words</h3>
      <p>
        Posts with these words come into the inbox although nobody named you. X lets apps answer only who mentioned you,
        so answers open on X.
      </p>
      {watched === null ? null : <Rules watched={watched} />}
    </section>
  );
}

function Rules({ watched }: { readonly watched: WatchedWords }) {
  const look = useStoa((state) => state.lookAtWatchRule);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [looking, setLooking] = useState<string | null>(null);
  /** The rule the reader was last busy with: its button takes the focus when the form is gone. */
  const [touched, setTouched] = useState<string | null>(null);
  const [samples, setSamples] = useState<Readonly<Record<string, readonly WatchSample[]>>>({});
  const add = useRef<HTMLButtonElement>(null);
  const { rules, suggestions, spentToday, share } = watched;

  async function lookAt(id: string): Promise<void> {
    setTouched(id);
    setLooking(id);
    const found = await look(id);
    setLooking(null);
    if (found !== null) setSamples((all) => ({ ...all, [id]: found }));
  }

  function done(toLookAt: string | null): void {
    setEdited(null);
    if (toLookAt !== null) void lookAt(toLookAt);
    else if (edited?.rule == null) add.current?.focus();
    else setTouched(edited.rule.id);
  }

  function edit(next: Edited): void {
    setTouched(null);
    setEdited(next);
  }

  const form = (words: Edited) => (
    <WatchRuleForm
      key={words.rule?.id ?? words.words.name}
      {...words}
      lookPrice={formatSum(priceOfLook)}
      onDone={done}
    />
  );
  return (
    <>
      <ul className="watch-rules">
        {rules.map((rule) => (
          <li key={rule.id} className="watch-item">
            {edited?.rule?.id === rule.id ? (
              form(edited)
            ) : (
              <RuleRow
                rule={rule}
                looking={looking === rule.id}
                samples={samples[rule.id] ?? []}
                onLook={() => void lookAt(rule.id)}
                touched={touched === rule.id}
                onEdit={() => edit({ rule, words: rule })}
              />
            )}
          </li>
        ))}
      </ul>
      {edited?.rule === null ? form(edited) : null}
      <div className="watch-add">
        {suggestions.map((words) => (
          <Button key={words.name} onClick={() => edit({ rule: null, words })}>
            Watch for “{words.name}”…
          </Button>
        ))}
        <Button ref={add} onClick={() => edit({ rule: null, words: { name: '', query: '' } })}>
          {suggestions.length === 0 ? 'Watch for words…' : 'Other words…'}
        </Button>
      </div>
      {rules.length === 0 ? null : (
        <small className="watch-share">
          Today {formatSum(spentToday)} of at most {formatSum(share)}, a quarter of your daily budget
          {spentToday + priceOfLook > share ? '; reading goes on at 00:00 UTC.' : '.'}
        </small>
      )}
    </>
  );
}

type RowProps = {
  readonly rule: WatchRule;
  readonly looking: boolean;
  readonly samples: readonly WatchSample[];
  readonly touched: boolean;
  readonly onLook: () => void;
  readonly onEdit: () => void;
};

function RuleRow({ rule, looking, samples, touched, onLook, onEdit }: RowProps) {
  const change = useStoa((state) => state.switchWatchRule);
  const remove = useStoa((state) => state.removeWatchRule);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { postsADay } = rule;

  useEffect(() => {
    if (touched && postsADay !== null) button.current?.focus();
  }, [touched, postsADay]);

  return (
    <>
      <div className="watch-rule">
        <b>
          <bdi>{rule.name}</bdi>
        </b>
        <code title={rule.query}>
          <bdi>{rule.query}</bdi>
        </code>
        <span className="watch-buttons">
          <Button look="quiet" aria-label={`Edit ${rule.name}`} onClick={onEdit}>
            Edit
          </Button>
          <Button look="quiet" aria-label={`Delete ${rule.name}`} onClick={() => void remove(rule)}>
            Delete
          </Button>
        </span>
        {rule.refusal === null ? (
          <span id={id} className="watch-pace num">
            {paceWords(rule.postsADay)}
          </span>
        ) : (
          <span id={id} className="watch-pace watch-refused" role="alert">
            {rule.refusal}
          </span>
        )}
        {rule.postsADay === null ? (
          <Button
            aria-label={looking ? undefined : `Look, at most ${formatSum(priceOfLook)}: ${rule.name}`}
            disabled={looking}
            onClick={onLook}
          >
            {looking ? 'Looking…' : `Look, at most ${formatSum(priceOfLook)}`}
          </Button>
        ) : (
          <Button
            ref={button}
            look={rule.on ? 'plain' : 'primary'}
            aria-label={`${rule.on ? 'Switch off' : 'Switch on'}: ${rule.name}`}
            aria-describedby={id}
            onClick={() => void change(rule.id, !rule.on)}
          >
            {rule.on ? 'Switch off' : 'Switch on'}
          </Button>
        )}
      </div>
      {samples.length === 0 ? null : (
        <ul className="watch-samples" aria-label={`What ${rule.name} would bring`}>
          {samples.map((sample) => (
            <li key={sample.id} className="watch-sample">
              <b>
                <bdi>{sample.by}</bdi>
              </b>{' '}
              <bdi>{sample.text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function paceWords(postsADay: number | null): string {
  if (postsADay === null) return 'Off until you have seen what it costs.';
  if (postsADay === 0) return 'Nobody wrote this in the last seven days.';
  const price = formatSum(Math.max(10, postsADay * pricePerPost));
  if (postsADay < 1) return `About ${Math.max(1, Math.round(postsADay * 7))} a week, less than ${price} a day`;
  return `About ${Math.round(postsADay)} a day, about ${price}`;
}
