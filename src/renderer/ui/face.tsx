import './face.css';

type FaceProps = {
  /** Address of the picture; null shows the first letter on a quiet ground. */
  readonly picture: string | null;
  readonly name: string;
  readonly size: number;
  /** Organisations have square pictures on X. */
  readonly square?: boolean;
};

/** The picture of a person; decoration beside the name, so it has no alternative text. */
export function Face({ picture, name, size, square = false }: FaceProps) {
  const className = square ? 'face square' : 'face';
  const style = { width: size, height: size, fontSize: size * 0.42 };
  if (picture !== null) {
    return <img className={className} src={picture} alt="" width={size} height={size} style={style} decoding="async" />;
  }
  const [first] = [...new Intl.Segmenter().segment(name)];
  return (
    <span className={className} style={style} aria-hidden="true">
      {first?.segment.toLocaleUpperCase()}
    </span>
  );
}
