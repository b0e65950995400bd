import { Dialog } from '../ui/dialog.tsx';
import { type Command, commands } from './commands/index.ts';
import { onMac, printedKey } from './commands/keyboard.ts';
import './palette.css';

const groups: readonly Command['group'][] = ['Reading', 'Post', 'Inbox', 'Writing', 'Stoa'];

/** Every key, by what it is for. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose} className="help-dialog">
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset of a form, but a part of the page that scrolls by keys */}
      <div
        className="dialog-body help-keys"
        role="group"
        aria-label="Every key"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
      >
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {commands
                .filter(
                  (command) => command.group === group && command.keys.length > 0 && !command.id.startsWith('column-'),
                )
                .map(keyRow)}
              {group === 'Reading' ? (
                <div className="help-row">
                  <dt>Go to a column</dt>
                  <dd>
                    <kbd>1…9</kbd>
                  </dd>
                </div>
              ) : null}
              {group === 'Writing' ? (
                <>
                  <div className="help-row">
                    <dt>Send</dt>
                    <dd>
                      <kbd>{printedKey('mod+Enter', onMac)}</kbd>
                    </dd>
                  </div>
                  <div className="help-row">
                    <dt>Undo the sending, while the next text is empty</dt>
                    <dd>
                      <kbd>{printedKey('mod+z', onMac)}</kbd>
                    </dd>
                  </div>
                  <div className="help-row">
                    <dt>Send an answer and be done</dt>
                    <dd>
                      <kbd>{onMac ? '⌥Enter' : 'Alt+Enter'}</kbd>
                    </dd>
                  </div>
                </>
              ) : null}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function keyRow(command: Command) {
  return (
    <div className="help-row" key={command.id}>
      <dt>{command.title}</dt>
      <dd>
        {command.keys.map((key) => (
          <kbd key={key}>{printedKey(key, onMac)}</kbd>
        ))}
      </dd>
    </div>
  );
}
