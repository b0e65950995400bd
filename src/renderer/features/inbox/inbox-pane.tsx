/** The inbox at the right of the columns. */
export function InboxPane() {
  return (
    <aside className="inbox" role="region" aria-label="Inbox">
      <h2>Inbox</h2>
    </aside>
  );
}
