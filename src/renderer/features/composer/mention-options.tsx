import type { Person } from '../../../shared/model/index.ts';
import { PersonFace } from '../post/person-face.tsx';
import { OptionList } from './option-list.tsx';

type OptionsProps = {
  readonly id: string;
  readonly people: readonly Person[];
  readonly current: Person | undefined;
  readonly onChoose: (person: Person) => void;
};

/** People to mention. */
export function MentionOptions({ id, people, current, onChoose }: OptionsProps) {
  return (
    <OptionList id={id} label="People" items={people} current={current} onChoose={onChoose}>
      {(person) => (
        <div className="mention">
          <PersonFace person={person} size={20} />
          <b>
            <bdi>{person.name}</bdi>
          </b>
          <span>
            <bdi>@{person.handle}</bdi>
          </span>
        </div>
      )}
    </OptionList>
  );
}
