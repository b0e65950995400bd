import { useState } from 'react';
import type { LinkCard as Card } from '../../../shared/model/index.ts';
import { OutLink } from './out-link.tsx';
import './link-card.css';

/** What a link leads to, with its real domain. */
export function LinkCard({ card }: { readonly card: Card }) {
  const [broken, setBroken] = useState(false);
  const picture = broken ? null : card.picture;
  return (
    <OutLink className="link-card" href={card.url} title={card.target}>
      {picture === null ? null : (
        <img src={picture.address} alt="" loading="lazy" decoding="async" onError={() => setBroken(true)} />
      )}
      <span className="link-card-words">
        <span className="link-card-domain">{card.domain}</span>
        <b className="link-card-title" dir="auto">
          {card.title}
        </b>
        {card.description === '' || picture !== null ? null : (
          <span className="link-card-about" dir="auto">
            {card.description}
          </span>
        )}
      </span>
    </OutLink>
  );
}
