import { type ReplyAudience, replyAudience } from '../../../shared/model/index.ts';

const words: Readonly<Record<ReplyAudience, string>> = {
  everyone: 'Everyone can reply',
  following: 'People you follow can reply',
  mentioned: 'People you mention can reply',
};

type AudienceProps = { readonly value: ReplyAudience; readonly onChange: (audience: ReplyAudience) => void };

/** Who may reply to a post of one's own. */
export function AudienceSelect({ value, onChange }: AudienceProps) {
  return (
    <select
      className="composer-audience"
      aria-label="Who can reply"
      value={value}
      onChange={(event) => onChange(replyAudience.parse(event.target.value))}
    >
      {replyAudience.options.map((audience) => (
        <option key={audience} value={audience}>
          {words[audience]}
        </option>
      ))}
    </select>
  );
}
