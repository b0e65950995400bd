/** Stoa's mark: four columns. */
export function Mark() {
  return (
    <div className="mark" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
