import { LogIn, Settings } from 'lucide-react';
import type { ReactElement } from 'react';
import { PersonFace } from '../features/post/person-face.tsx';
import { useStoa } from '../store/use-stoa.ts';
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx';

/** Switching to another account, signing in with one more. */
export function AccountMenu({ trigger }: { readonly trigger: ReactElement }) {
  const accounts = useStoa((state) => state.accounts);
  const active = useStoa((state) => state.activeAccountId);
  const activate = useStoa((state) => state.activateAccount);
  const startSignIn = useStoa((state) => state.startSignIn);
  const openDialog = useStoa((state) => state.openDialog);
  return (
    <Menu trigger={trigger}>
      {accounts.map((account) => (
        <MenuItem
          key={account.id}
          icon={<PersonFace person={account.person} size={20} />}
          onSelect={() => (account.id === active ? undefined : void activate(account.id))}
        >
          @{account.person.handle}
          {account.network === 'sandbox' ? ' · sandbox' : ''}
          {account.id === active ? ' · shown now' : ''}
          {account.status === 'signed-out' ? ' · signed out' : ''}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={<LogIn />} onSelect={() => void startSignIn('sandbox', null)}>
        Add a sandbox account
      </MenuItem>
      <MenuItem icon={<LogIn />} onSelect={() => openDialog({ kind: 'connect' })}>
        Connect an X account…
      </MenuItem>
      <MenuItem icon={<Settings />} onSelect={() => openDialog({ kind: 'preferences' })}>
        Settings…
      </MenuItem>
    </Menu>
  );
}
