import { personPage, tagPage } from '../../../shared/hand-over/web-pages.ts';
import type { Post, TextSpan } from '../../../shared/model/index.ts';
import { directionOf } from '../../../shared/text/direction.ts';
import { ownWords } from '../../../shared/text/own-words.ts';
import { webBase } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { foldAt } from './fold-text.ts';
import { OutLink } from './out-link.tsx';
import { personAnchor } from './person-anchor.ts';
import { partsOf } from './span-parts.ts';

type SpanTextProps = {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly lang: string | null;
  /** Shows the text only up to here. */
  readonly end?: number;
};

/** A text with its mentions, tags and links; links say where they really lead. */
export function SpanText({ text, spans, lang, end }: SpanTextProps) {
  const base = useStoa(webBase);
  return (
    <p className="post-text" dir={directionOf(text)} lang={lang ?? undefined}>
      {partsOf(text, spans, end).map((part) => (
        <SpanPart key={part.start} text={part.text} span={part.span} base={base} />
      ))}
      {end === undefined ? null : '…'}
    </p>
  );
}

function SpanPart({ text, span, base }: { text: string; span: TextSpan | null; base: string | null }) {
  if (span === null) return text;
  switch (span.kind) {
    case 'mention':
      return (
        <OutLink
          href={base === null ? null : personPage(base, span.handle)}
          {...personAnchor({ id: span.personId, handle: span.handle })}
        >
          {text}
        </OutLink>
      );
    case 'hashtag':
    case 'cashtag':
      return <OutLink href={base === null ? null : tagPage(base, text)}>{text}</OutLink>;
    case 'link':
      return (
        <OutLink href={span.url} title={span.target} dir="ltr">
          {span.shown}
        </OutLink>
      );
  }
}

type PostTextProps = {
  readonly post: Post;
  /** Address of the card shown below; the same link at the text's end is then left out, as X does. */
  readonly cardUrl?: string | null;
};

/** A post's text; a long one is folded and opens in place. */
export function PostText({ post, cardUrl = null }: PostTextProps) {
  const part = `fold ${post.id}`;
  const opened = useStoa((state) => state.openedParts[part] === true);
  const toggle = useStoa((state) => state.togglePart);
  const { text: words, spans } = ownWords(post);
  const text = withoutCardLink(words, spans, cardUrl);
  if (text === '') return null;
  const fold = foldAt(text);
  if (fold === null) return <SpanText text={text} spans={spans} lang={post.lang} />;
  return (
    <>
      <SpanText text={text} spans={spans} lang={post.lang} {...(opened ? {} : { end: fold })} />
      <button type="button" className="post-more" aria-expanded={opened} onClick={() => toggle(part)}>
        {opened ? 'Show less' : 'Show more'}
      </button>
    </>
  );
}

function withoutCardLink(text: string, spans: readonly TextSpan[], cardUrl: string | null): string {
  const last = spans.findLast((span) => span.kind === 'link');
  const closes = last?.kind === 'link' && last.url === cardUrl && last.end === text.trimEnd().length;
  return closes ? text.slice(0, last.start).trimEnd() : text;
}
