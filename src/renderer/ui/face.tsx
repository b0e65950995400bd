import { useState } from 'react';
import './face.css';

type FaceProps = {
  /** Address of the picture; null, or one that cannot be loaded, shows the first letter on a ground of its own colour. */
  readonly picture: string | null;
  readonly name: string;
  readonly size: number;
  /** Organisations have square pictures on X. */
  readonly square?: boolean;
};

const tints = 6;

/** The picture of a person; decoration beside the name, so it has no alternative text. */
export function Face({ picture, name, size, square = false }: FaceProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const className = square ? 'face square' : 'face';
  const style = { width: size, height: size, fontSize: size * 0.42 };
  if (picture !== null && picture !== broken) {
    return (
      <img
        className={className}
        src={picture}
        alt=""
        width={size}
        height={size}
        style={style}
        decoding="async"
        onError={() => setBroken(picture)}
      />
    );
  }
  return (
    <span className={className} data-tint={tintOf(name)} style={style} aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}

/** The first letter or digit, whatever stands before it; a name of signs alone gives its first sign. */
function initialOf(name: string): string {
  const signs = [...new Intl.Segmenter().segment(name.trim())].map((one) => one.segment);
  return (signs.find((sign) => /^[\p{L}\p{N}]/u.test(sign)) ?? signs[0] ?? '').toLocaleUpperCase();
}

/** The same name has the same colour everywhere. */
function tintOf(name: string): number {
  let sum = 0;
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return sum % tints;
}
