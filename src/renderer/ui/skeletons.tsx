import './skeletons.css';

/** What stands in a column until its first posts are there, or below them while older ones are read. */
export function Skeletons({ count }: { readonly count: number }) {
  return (
    <div className="skeletons" aria-hidden="true">
      {Array.from({ length: count }, (_, row) => `row ${row}`).map((key) => (
        <div key={key}>
          <i />
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
