import './not-read.css';

/** What stands in a row of the inbox until it was read: as high as its words, so that nothing moves when they come. */
export function NotRead() {
  return (
    <>
      <i className="not-read" />
      <span className="conversation-words">
        <i className="not-read" />
        <i className="not-read" />
      </span>
    </>
  );
}
