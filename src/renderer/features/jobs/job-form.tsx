import { useId, useRef, useState } from 'react';
import { type JobCard, type JobStage, type JobWords, jobStage, jobWords } from '../../../shared/model/index.ts';
import { readTypedTime } from '../../../shared/typed-times/read-typed-time.ts';
import { timeWords } from '../../../shared/typed-times/time-words.ts';
import { stageTitles } from '../../store/slices/jobs.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useNow } from '../../ui/use-now.ts';
import { JobLinks } from './job-links.tsx';
import { zone } from './job-words.ts';

type FormProps = {
  readonly card: JobCard | null;
  /** What the fields begin with. */
  readonly words: JobWords;
  readonly onDone: () => void;
};

/** Writes a card of the job board anew (`card` is null) or changes one. */
export function JobForm({ card, words, onDone }: FormProps) {
  const save = useStoa((state) => state.saveJob);
  const remove = useStoa((state) => state.removeJob);
  const now = useNow();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(words);
  const [link, setLink] = useState(words.link ?? '');
  const [dueBefore] = useState(() => (words.dueAt === null ? '' : timeWords(words.dueAt, now, zone)));
  const [due, setDue] = useState(dueBefore);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (changed: Partial<JobWords>) => setTyped((before) => ({ ...before, ...changed }));

  const read = due.trim() === '' ? null : readTypedTime(due, { now, zone });
  // A day that is past already stays until another one is typed.
  const kept = due === dueBefore;
  const dueAt = kept ? words.dueAt : read?.ok === true ? read.at : null;

  async function submit(): Promise<void> {
    if (typed.role.trim() === '' && typed.firm.trim() === '') {
      form.current?.querySelector('input')?.focus();
      return setProblem('Give it a role or a firm.');
    }
    if (!kept && read?.ok === false) return setProblem(read.problem);
    const address = withScheme(link.trim());
    const checked = jobWords.safeParse({ ...typed, link: address === '' ? null : address, dueAt });
    if (!checked.success) {
      const isLink = checked.error.issues.some((issue) => issue.path[0] === 'link');
      return setProblem(isLink ? 'The link is no address of a page, such as example.com/jobs.' : 'A text is too long.');
    }
    const error = await save(card?.id ?? null, checked.data);
    if (error === null) onDone();
    else setProblem(`${error.message} ${error.next}`);
  }

  return (
    <form
      ref={form}
      className="dialog-body job-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <TextField
        label="Role"
        value={typed.role}
        maxLength={120}
        onChange={({ target }) => change({ role: target.value })}
      />
      <TextField
        label="Firm"
        value={typed.firm}
        maxLength={120}
        onChange={({ target }) => change({ firm: target.value })}
      />
      <TextField
        label="Contact"
        value={typed.contact}
        maxLength={120}
        // Another name is somebody else.
        onChange={({ target: { value } }) =>
          change({ contact: value, personId: value === words.contact ? words.personId : null })
        }
      />
      <TextField
        label="Link"
        inputMode="url"
        value={link}
        maxLength={2000}
        onChange={({ target }) => setLink(target.value)}
      />
      <TextField
        label="Next step"
        value={typed.nextStep}
        maxLength={280}
        placeholder="Send the portfolio"
        onChange={({ target }) => change({ nextStep: target.value })}
      />
      <TextField
        label="Due"
        hint={dueHint(due, kept, read)}
        isProblem={!kept && read?.ok === false}
        value={due}
        placeholder="fri 9"
        autoComplete="off"
        onChange={({ target }) => setDue(target.value)}
      />
      <fieldset className="job-stages">
        <legend>Column</legend>
        {jobStage.options.map((stage: JobStage) => (
          <label key={stage}>
            <input
              type="radio"
              name={`${id}stage`}
              value={stage}
              checked={typed.stage === stage}
              onChange={() => change({ stage })}
            />
            {stageTitles[stage]}
          </label>
        ))}
      </fieldset>
      {card === null ? null : <JobLinks words={card} />}
      {problem === null ? null : (
        <p className="job-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        {card === null ? null : (
          <Button
            look="quiet"
            className="job-delete"
            onClick={() => {
              void remove(card);
              onDone();
            }}
          >
            Delete
          </Button>
        )}
        <Button onClick={onDone}>Cancel</Button>
        <Button look="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  );
}

function dueHint(due: string, kept: boolean, read: ReturnType<typeof readTypedTime> | null): string {
  if (kept && due !== '') return '';
  if (read === null) return 'Such as fri 9, tomorrow, in 2 weeks';
  return read.ok ? read.words : read.problem;
}

/** People copy addresses without what they begin with. */
function withScheme(address: string): string {
  return address === '' || /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
}
