import { dialog } from 'electron';
import type { Unsent } from '../../workspace/compose/create-compose.ts';
import { unsentWords } from '../unsent-words.ts';

/** Whether to quit although sends have not left; asks only when there are some. */
export async function mayQuit(unsent: Unsent): Promise<boolean> {
  const words = unsentWords(unsent);
  if (words === null) return true;
  const quit = 0;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: words.what,
    detail: words.kept,
    buttons: ['Quit anyway', 'Keep Stoa open'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === quit;
}
