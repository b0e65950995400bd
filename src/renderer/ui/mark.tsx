const columns = ['friends', 'news', 'industry', 'celebrities'] as const;

/** Stoa's mark: four columns under one roof. */
export function Mark() {
  return (
    <svg className="mark" width="44" height="38" viewBox="0 0 44 38" aria-hidden="true">
      <rect width="44" height="6" rx="1.5" />
      {columns.map((column, index) => (
        <rect key={column} className={column} x={2 + 11 * index} y="8" width="7" height="24" />
      ))}
      <rect y="34" width="44" height="4" rx="1.5" />
    </svg>
  );
}
