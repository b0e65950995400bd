import { Clock, ExternalLink, Eye, MessageSquareText, Plus, Send } from 'lucide-react';
import { type KeyboardEvent, Suspense, useEffect, useMemo, useState } from 'react';
import { isBlank, mediaOf, signLast } from '../../../shared/drafts/writing.ts';
import { intentToReply } from '../../../shared/hand-over/web-pages.ts';
import type { ComposeTarget, DraftPart, Eligibility, Instant, PostId } from '../../../shared/model/index.ts';
import { threadPrice } from '../../../shared/prices/send-price.ts';
import { formatPrice } from '../../../shared/text/money-format.ts';
import { initialsFor, signed } from '../../../shared/voice/signed.ts';
import { targetKey } from '../../store/target-key.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { PersonFace } from '../post/person-face.tsx';
import { AltReminder } from './alt-reminder.tsx';
import { AnswerWays } from './answer-ways.tsx';
import { AudienceSelect } from './audience-select.tsx';
import { ComposerCount } from './composer-count.tsx';
import { ComposerPart } from './composer-part.tsx';
import { EligibilityChip } from './eligibility-chip.tsx';
import { PicturePicker } from './picture-picker.tsx';
import { useAltReminder } from './use-alt-reminder.ts';
import { useParts } from './use-parts.ts';
import { usePictures } from './use-pictures.ts';
import { usePlaceholderContext } from './use-placeholder-context.ts';
import { partFits, useWeights } from './use-weights.ts';
import './composer.css';
import './saved-replies.css';

// None of these is there before it is asked for.
const SendLater = later(async () => (await import('./send-later.tsx')).SendLater);
const ComposerPreview = later(async () => (await import('./composer-preview.tsx')).ComposerPreview);
const PartPictures = later(async () => (await import('./part-pictures.tsx')).PartPictures);

type Panel = 'replies' | 'later' | 'preview';

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

/** Writes one text or a thread of them: whose account, whether X takes it, what it weighs and costs, and the way out when the API may not send it. */
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
  const key = targetKey(target);
  const parts = useParts(target);
  const { writing, current, fields } = parts;
  const refusal = useStoa((state) => state.drafts[key]?.refusal ?? null);
  const keepDraft = useStoa((state) => state.keepDraft);
  const saveDrafts = useStoa((state) => state.saveDrafts);
  const send = useStoa((state) => state.send);
  const undoLast = useStoa((state) => state.undoLast);
  const undoable = useStoa((state) => state.toasts.some((toast) => toast.undo !== null));
  const account = useStoa((state) => state.accounts.find((one) => one.id === target.accountId));
  const webBase = useStoa((state) => (account === undefined ? null : state.webBases[account.network]));
  const context = usePlaceholderContext(target);
  const pictures = usePictures(target, parts);
  const [panel, setPanel] = useState<Panel | null>(null);
  const initials = account === undefined ? null : initialsFor(account, target.kind);
  const whole = useMemo(() => signLast(writing.parts, (text) => signed(text, initials)), [writing.parts, initials]);
  const weights = useWeights(target, whole, account?.person);
  const handOver = eligibility?.kind === 'hand-over';
  const words = withWords(writing.parts);
  const fits = whole.every((part, index) => isBlank(part) || partFits(target, part, weights[index] ?? null));
  const ready = words.length > 0 && !handOver && fits && !pictures.busy;
  const reminder = useAltReminder(words);
  const isThread = writing.parts.length > 1;
  const [only] = weights;
  const answered = target.kind === 'post' ? null : target.conversationId;

  useEffect(() => {
    if (focusRequest > 0) fields.current[0]?.focus();
  }, [focusRequest, fields]);
  useEffect(() => {
    const save = () => void saveDrafts();
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [saveDrafts]);

  async function submit(sendAt?: Instant, done = false) {
    if (!ready) return;
    if (reminder.asks()) return;
    const { audience, remindAt } = writing;
    const sent = { parts: words, audience, remindAt };
    // A part nothing was written in is none; the draft says the same, so that it leaves with the send.
    if (words.length < writing.parts.length) keepDraft(target, sent);
    setPanel(null);
    if (await send(target, sent, sendAt, done)) onSent?.();
  }

  function toggle(which: Panel) {
    setPanel(panel === which ? null : which);
  }

  function backToText() {
    setPanel(null);
    fields.current[current]?.focus();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.altKey && answered !== null) {
      event.preventDefault();
      void submit(undefined, true);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!event.shiftKey) void submit();
      else if (target.kind !== 'direct' && !handOver) parts.add(current);
    } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && words.length === 0 && undoable) {
      // With nothing written, undo is about what has just been sent.
      event.preventDefault();
      void undoLast();
    } else if (event.key === 'Escape' && onEscape !== undefined) {
      event.stopPropagation();
      onEscape();
    }
  }

  return (
    <div
      className="composer"
      data-thread={isThread || undefined}
      data-held={pictures.held || undefined}
      {...pictures.drop}
    >
      <div className="composer-head">
        {account === undefined ? null : (
          <>
            <PersonFace person={account.person} size={16} />
            <span>
              as @{account.person.handle} · {target.kind === 'direct' ? 'private' : 'public'}
            </span>
          </>
        )}
        {target.kind === 'post' ? <AudienceSelect value={writing.audience} onChange={parts.changeAudience} /> : null}
        {eligibility === null ? null : <EligibilityChip eligibility={eligibility} />}
      </div>
      {writing.parts.map((part, index) => (
        <ComposerPart
          // Parts have no identity but their place: a text that moves takes its words along.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          target={target}
          parts={parts}
          index={index}
          part={part}
          label={label}
          placeholder={placeholder}
          weight={weights[index] ?? null}
          context={context}
          signature={index < writing.parts.length - 1 ? null : initials}
          describedBy={refusal === null ? undefined : `${key}refusal`}
          searching={panel === 'replies' && index === current}
          onSearchEnd={() => setPanel(null)}
          onKey={onKey}
          onFiles={(files) => void pictures.attach(index, files)}
        >
          {mediaOf(part).length === 0 ? null : (
            <Suspense>
              <PartPictures
                part={part}
                onChange={(next) => parts.change(index, next)}
                now={() => parts.now(index)}
                describeRequest={reminder.describeRequest}
                onKey={onKey}
              />
            </Suspense>
          )}
        </ComposerPart>
      ))}
      {pictures.busy ? (
        <p className="composer-hint" role="status">
          Making the picture ready…
        </p>
      ) : null}
      {reminder.count === 0 ? null : <AltReminder count={reminder.count} onDescribe={reminder.describe} />}
      {refusal === null ? null : (
        <p className="composer-refusal" id={`${key}refusal`} role="alert">
          <strong>{refusal.message}</strong> {refusal.next}
          {refusal.code === 'refused' && replyTo !== null && account !== undefined
            ? ` X may be signed in there as someone other than @${account.person.handle}.`
            : ''}
        </p>
      )}
      {handOver && account !== undefined ? (
        <p className="composer-reason">
          {eligibility.reason} The page may be signed in as someone other than @{account.person.handle}.
          {words.some((part) => mediaOf(part).length > 0) ? ' Pictures do not go along: attach them there again.' : ''}
        </p>
      ) : null}
      <Suspense fallback={null}>
        {panel === 'later' ? (
          <SendLater label="When to send" onChoose={(at) => void submit(at)} onClose={backToText} />
        ) : null}
        {panel === 'preview' && account !== undefined ? (
          <ComposerPreview account={account} target={target} parts={withWords(whole)} audience={writing.audience} />
        ) : null}
      </Suspense>
      <div className="composer-foot">
        <IconButton label="Saved replies" aria-expanded={panel === 'replies'} onClick={() => toggle('replies')}>
          <MessageSquareText aria-hidden="true" />
        </IconButton>
        <PicturePicker multiple={target.kind !== 'direct'} onFiles={(files) => void pictures.attach(current, files)} />
        {target.kind === 'direct' || handOver ? null : (
          <IconButton label="Add a post (Ctrl/Cmd+Shift+Enter)" onClick={() => parts.add(current)}>
            <Plus aria-hidden="true" />
          </IconButton>
        )}
        {target.kind === 'direct' || handOver ? null : (
          <IconButton label="Preview" aria-expanded={panel === 'preview'} onClick={() => toggle('preview')}>
            <Eye aria-hidden="true" />
          </IconButton>
        )}
        {handOver ? null : (
          <IconButton
            label="Schedule"
            disabled={!ready}
            aria-expanded={panel === 'later'}
            onClick={() => toggle('later')}
          >
            <Clock aria-hidden="true" />
          </IconButton>
        )}
        <span className="composer-space" />
        {isThread || only == null ? null : <ComposerCount weight={only} spoken />}
        {(handOver || refusal?.code === 'refused') && replyTo !== null && webBase !== null ? (
          <a
            className={handOver ? 'button primary' : 'button'}
            href={intentToReply(webBase, replyTo, whole[0]?.text ?? '')}
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
            <Send aria-hidden="true" /> {isThread ? 'Send thread' : 'Send'}{' '}
            <small className="num">
              {formatPrice(
                threadPrice(target.kind, words.length === 0 ? whole : withWords(whole), eligibility?.summoned ?? false),
              )}
            </small>
          </button>
        )}
      </div>
      {answered === null || handOver || words.length === 0 ? null : (
        <AnswerWays
          conversationId={answered}
          remindAt={writing.remindAt}
          ready={ready}
          onSendAndDone={() => void submit(undefined, true)}
        />
      )}
    </div>
  );
}

function withWords(parts: readonly DraftPart[]): readonly DraftPart[] {
  return parts.filter((part) => !isBlank(part));
}
