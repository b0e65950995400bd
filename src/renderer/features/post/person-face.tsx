import type { Person } from '../../../shared/model/index.ts';
import { Face } from '../../ui/face.tsx';

type PersonFaceProps = {
  /** Undefined while nothing is known of them. */
  readonly person: Pick<Person, 'avatar' | 'name' | 'verified'> | undefined;
  /** Width and height in CSS pixels. */
  readonly size: number;
};

/** The picture of somebody on X; as there, businesses have square ones and everybody else, governments too, round ones. */
export function PersonFace({ person, size }: PersonFaceProps) {
  if (person === undefined) return <Face picture={null} name="?" size={size} />;
  return <Face picture={person.avatar} name={person.name} size={size} square={person.verified === 'business'} />;
}
