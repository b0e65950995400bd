import { useState } from 'react';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';

/** What to do about a file that cannot be read: nothing is written over it until the person says so. */
export function DamagedFile({ onDone, onLater }: { readonly onDone: () => void; readonly onLater: () => void }) {
  const changeVault = useStoa((state) => state.changeVault);
  const [problem, setProblem] = useState<string | null>(null);

  async function setAside(): Promise<void> {
    const error = await changeVault('vault.giveUp', {});
    if (error === null) onDone();
    else setProblem(`${error.message} ${error.next}`);
  }

  return (
    <div className="dialog-body">
      <p>
        Stoa cannot read <code>tokens.locked.json</code> and leaves it as it is. If you have a sound copy, put it in its
        place and start Stoa again. Otherwise set it aside: it gets another name, and you sign in to X again. Posts,
        conversations and drafts are not in it.
      </p>
      {problem === null ? null : (
        <p className="vault-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <Button look="quiet" onClick={onLater}>
          Not now
        </Button>
        <Button look="primary" onClick={() => void setAside()}>
          Set it aside
        </Button>
      </div>
    </div>
  );
}
