import { act, screen, within } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { InboxPane } from '../../src/renderer/features/inbox/inbox-pane.tsx';
import { aConversation, aDetail } from './a-conversation.ts';
import { aPerson } from './a-person.ts';
import { listing, ok, someEntities } from './a-window.ts';
import { inWindow } from './in-window.tsx';

export const people = [aPerson({ id: '500', handle: 'dana', name: 'Dana' }), aPerson({ id: '501', handle: 'omar' })];
/** Who asked, and is not read yet. */
export const dana = aConversation({ id: 'a', personId: '500', snippet: 'Where is my order?', unread: true });
/** Whom the account answered. */
export const omar = aConversation({ id: 'b', personId: '501', snippet: 'Thanks!', lastFrom: 'me' });

/** A core that has both, and opens either. */
export const talking = {
  'inbox.list': listing([dana, omar]),
  'inbox.conversation': (input: unknown) => {
    const { conversationId } = input as { readonly conversationId: string };
    const conversation = conversationId === dana.id ? dana : omar;
    return ok({ ...aDetail(conversation), entities: someEntities({ people }) });
  },
};

/** The inbox in a window with room for it beside the columns. */
export async function showInbox(...script: Parameters<typeof inWindow> extends [unknown, ...infer S] ? S : never) {
  const window = await inWindow(<InboxPane />, ...script);
  act(() => window.emit({ type: 'entities.changed', entities: someEntities({ people }) }));
  act(() => window.store.getState().setInboxDrawer(true));
  await act(window.settle);
  return window;
}

/** The rows of its list. */
export function rows(): readonly HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Conversations' })).queryAllByRole('listitem');
}

/** From here to the end of the test the window has room for everything. */
export function standsBeside(): void {
  const wide = vi
    .spyOn(globalThis.window, 'matchMedia')
    .mockImplementation((media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList);
  onTestFinished(() => wide.mockRestore());
}
