import type { ReplyAudience } from '../../../shared/model/index.ts';
import { replyAudiences } from '../../../shared/model/reply-audiences.ts';

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
      onChange={(event) => {
        const chosen = replyAudiences.find((audience) => audience === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {replyAudiences.map((audience) => (
        <option key={audience} value={audience}>
          {words[audience]}
        </option>
      ))}
    </select>
  );
}
