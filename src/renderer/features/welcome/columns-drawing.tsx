import { PackIcon } from '../../ui/pack-icon.tsx';

const columns = [
  {
    title: 'Friends',
    colour: 'friends',
    rows: [[78, 54], [92, 88, 30, 'wide'], [64], [86, 40], [94, 62, 48], [71, 'tall'], [83, 37]],
  },
  {
    title: 'News',
    colour: 'news',
    rows: [[90, 72], [84, 60, 'tall'], [94, 90, 46], [70], [88, 52], [93, 34, 'wide'], [61, 47]],
  },
  {
    title: 'Industry',
    colour: 'industry',
    rows: [[88, 36], [76, 92, 58], [66], [90, 52, 'wide'], [81, 43], [95, 89, 27], [72], [91, 64]],
  },
  {
    title: 'Celebrities',
    colour: 'celebrities',
    rows: [[60], [92, 74, 'tall'], [82, 44], [90, 68], [55], [87, 39, 'wide'], [93, 58]],
  },
] as const;

/** What a workspace looks like, drawn without words: nobody's posts are shown before somebody signed in. */
export function ColumnsDrawing() {
  return (
    <div className="columns-drawing" aria-hidden="true">
      {columns.map(({ title, colour, rows }) => (
        <div className="drawn-column" key={title} data-colour={colour}>
          <div className="drawn-head">
            <PackIcon pack={colour} />
            {title}
          </div>
          {rows.map((lines, row) => (
            <div className="drawn-post" key={`${title} ${lines.join(' ')}`}>
              <i className={(row + title.length) % 3 === 0 ? 'drawn-face square' : 'drawn-face'} />
              <div>
                <i className="drawn-name" />
                {lines.map((line) =>
                  typeof line === 'number' ? (
                    <i className="drawn-line" key={line} style={{ width: `${line}%` }} />
                  ) : (
                    <i className={`drawn-picture ${line}`} key={line} />
                  ),
                )}
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
