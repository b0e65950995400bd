/** What stands in a column until its first posts are there. */
export function Skeletons() {
  return (
    <div className="skeletons" aria-hidden="true">
      {['a', 'b', 'c', 'd'].map((key) => (
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
