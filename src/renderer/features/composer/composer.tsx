import { Check, ExternalLink, HelpCircle, MessageSquareText, Send } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { intentToReply } from '../../../shared/hand-over/web-pages.ts';
import type { ComposeTarget, Eligibility, PostId } from '../../../shared/model/index.ts';
import { sendPrice } from '../../../shared/prices/send-price.ts';
import { longestMessage } from '../../../shared/text/longest-message.ts';
import { formatPrice } from '../../../shared/text/money-format.ts';
import { measureWeight } from '../../../shared/text/weighted-length.ts';
import { initialsFor, isSigned, signed } from '../../../shared/voice/signed.ts';
import { targetKey } from '../../store/target-key.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { PersonFace } from '../post/person-face.tsx';
import { ComposerAdvice } from './composer-advice.tsx';
import { SavedReplyOptions } from './saved-reply-options.tsx';
import { SavedReplySearch } from './saved-reply-search.tsx';
import { usePlaceholderContext } from './use-placeholder-context.ts';
import { useSavedReplies } from './use-saved-replies.ts';
import './composer.css';
import './saved-replies.css';

type ComposerProps = {
  readonly target: ComposeTarget;
  /** Accessible name of the text: “Reply”, “New post” …. */
  readonly label: string;
  readonly placeholder: string;
  /** Null while it is not known, and for posts of one's own. */
  readonly eligibility: Eligibility | null;
  /** The post an answer replies to; null for posts and messages. */
  readonly replyTo: PostId | null;
  /** Rises by one whenever the text should get the focus; 0 leaves the focus where it is. */
  readonly focusRequest: number;
  readonly onSent?: () => void;
  /** Leaves the text by Esc; without it Esc is left to whatever lies around. */
  readonly onEscape?: () => void;
};

/** Writes one text: whose account, whether X takes it, what it weighs and costs, and the way out when the API may not send it. */
export function Composer({
  target,
  label,
  placeholder,
  eligibility,
  replyTo,
  focusRequest,
  onSent,
  onEscape,
}: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const key = targetKey(target);
  const draft = useStoa((state) => state.drafts[key]);
  const keepDraft = useStoa((state) => state.keepDraft);
  const saveDrafts = useStoa((state) => state.saveDrafts);
  const send = useStoa((state) => state.send);
  const account = useStoa((state) => state.accounts.find((one) => one.id === target.accountId));
  const webBase = useStoa((state) => (account === undefined ? null : state.webBases[account.network]));
  const text = draft?.text ?? '';
  const refusal = draft?.refusal ?? null;
  const context = usePlaceholderContext(target);
  const saved = useSavedReplies({ field, text, context, onText: (next) => keepDraft(target, next) });
  const list = useId();
  const [searching, setSearching] = useState(false);
  const listed = !searching && saved.found.length > 0;
  const initials = account === undefined ? null : initialsFor(account, target.kind);
  const whole = signed(text, initials);
  const weight = target.kind === 'direct' ? null : measureWeight(whole);
  const handOver = eligibility?.kind === 'hand-over';
  const ready = text.trim() !== '' && !handOver && (weight?.valid ?? whole.length <= longestMessage);

  useEffect(() => {
    if (focusRequest > 0) field.current?.focus();
  }, [focusRequest]);
  useEffect(() => {
    const save = () => void saveDrafts();
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [saveDrafts]);

  async function submit() {
    if (ready && (await send(target, text))) onSent?.();
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, its keys belong to it.
    if (event.nativeEvent.isComposing || (listed && saved.onKey(event))) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    } else if (event.key === 'Escape' && onEscape !== undefined) {
      event.stopPropagation();
      onEscape();
    }
  }

  return (
    <div className="composer">
      <div className="composer-head">
        {account === undefined ? null : (
          <>
            <PersonFace person={account.person} size={16} />
            <span>
              as @{account.person.handle} · {target.kind === 'direct' ? 'private' : 'public'}
            </span>
          </>
        )}
        {eligibility === null ? null : <EligibilityChip eligibility={eligibility} />}
      </div>
      <textarea
        ref={field}
        className="composer-text"
        aria-label={label}
        aria-describedby={refusal === null ? undefined : `${key}refusal`}
        aria-invalid={weight !== null && weight.remaining < 0}
        dir="auto"
        rows={3}
        spellCheck
        placeholder={placeholder}
        value={text}
        aria-autocomplete="list"
        aria-controls={listed ? list : undefined}
        aria-activedescendant={listed && saved.current !== undefined ? `${list}-${saved.current.id}` : undefined}
        onChange={(event) => {
          keepDraft(target, event.target.value);
          saved.look(isComposing(event.nativeEvent));
        }}
        onSelect={(event) => saved.look(isComposing(event.nativeEvent))}
        onCompositionEnd={() => saved.look(false)}
        onBlur={() => {
          saved.close();
          void saveDrafts();
        }}
        onKeyDown={onKeyDown}
      />
      {initials === null || isSigned(text, initials) ? null : (
        <p className="composer-signature" title="Added when you send; change it in the settings">
          <span className="hidden-label">Signed </span>
          {initials}
        </p>
      )}
      {listed ? (
        <>
          <SavedReplyOptions id={list} replies={saved.found} current={saved.current} onChoose={saved.choose} />
          <span className="hidden-label" role="status">
            {saved.found.length === 1 ? '1 saved reply' : `${saved.found.length} saved replies`}
          </span>
        </>
      ) : null}
      {searching ? (
        <SavedReplySearch
          onChoose={(reply) => {
            setSearching(false);
            saved.insert(reply);
          }}
          onClose={() => {
            setSearching(false);
            field.current?.focus();
          }}
        />
      ) : null}
      <ComposerAdvice target={target} text={text} unknown={saved.unknown} />
      {refusal === null ? null : (
        <p className="composer-refusal" id={`${key}refusal`} role="alert">
          <strong>{refusal.message}</strong> {refusal.next}
        </p>
      )}
      {handOver && account !== undefined ? (
        <p className="composer-reason">
          {eligibility.reason} The page may be signed in as someone other than @{account.person.handle}.
        </p>
      ) : null}
      <div className="composer-foot">
        <IconButton
          label="Saved replies"
          className="composer-saved"
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
        >
          <MessageSquareText aria-hidden="true" />
        </IconButton>
        {weight === null ? null : <Count weighted={weight.weighted} remaining={weight.remaining} />}
        {(handOver || refusal?.code === 'refused') && replyTo !== null && webBase !== null ? (
          <a
            className={handOver ? 'button primary' : 'button'}
            href={intentToReply(webBase, replyTo, whole)}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => void saveDrafts()}
          >
            <ExternalLink aria-hidden="true" /> Open on X with this text
          </a>
        ) : null}
        {handOver ? null : (
          <button
            type="button"
            className="button primary composer-send"
            disabled={!ready}
            onClick={() => void submit()}
            title="Ctrl/Cmd+Enter"
          >
            <Send aria-hidden="true" /> Send{' '}
            <small className="num">{formatPrice(sendPrice(target.kind, whole, eligibility?.summoned ?? false))}</small>
          </button>
        )}
      </div>
    </div>
  );
}

function isComposing(event: Event): boolean {
  return 'isComposing' in event && event.isComposing === true;
}

const chips = {
  sends: { words: 'Sends here', icon: Check },
  probably: { words: 'Probably sends', icon: HelpCircle },
  'hand-over': { words: 'Answer on X', icon: ExternalLink },
} as const satisfies Record<Eligibility['kind'], unknown>;

function EligibilityChip({ eligibility }: { readonly eligibility: Eligibility }) {
  const { words, icon: Icon } = chips[eligibility.kind];
  return (
    <span className="eligibility" data-kind={eligibility.kind} title={eligibility.reason}>
      <Icon aria-hidden="true" />
      {words}
    </span>
  );
}

function Count({ weighted, remaining }: { readonly weighted: number; readonly remaining: number }) {
  if (weighted === 0) return null;
  const words = remaining < 0 ? `${-remaining} characters too long` : `${remaining} characters left`;
  return (
    <span
      className="composer-count num"
      data-over={remaining < 0}
      role="status"
      aria-label={remaining < 20 ? words : undefined}
    >
      {remaining}
    </span>
  );
}
