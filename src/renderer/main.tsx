import '@fontsource-variable/inter';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createClient } from './client/create-client.ts';
import { sendPicture } from './client/send-picture.ts';
import { showBadge, webNotifications } from './client/web-notifications.ts';
import { createStoaStore } from './store/create-store.ts';
import { followCore } from './store/follow-core.ts';
import type { StoreSurroundings } from './store/state.ts';
import { loadTheRest } from './ui/later.ts';

const client = createClient(window);
const surroundings: StoreSurroundings = {
  client,
  now: () => Date.now(),
  after(delay, run) {
    const timer = setTimeout(run, Math.max(0, delay));
    return () => clearTimeout(timer);
  },
  openPage: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
  leaveTo: (url) => window.location.assign(url),
  copy: (text) => navigator.clipboard.writeText(text),
  sendPicture: (picture) => sendPicture(window, picture),
  desktop: webNotifications,
};
const store = createStoaStore(surroundings);
followCore(store, surroundings);
// Without it the page begins as after any start.
void import('./app/place-over-reload.ts').then(
  ({ keepPlaceOverReload }) => keepPlaceOverReload(store, window),
  () => undefined,
);
store.subscribe(({ badge }, before) => badge !== before.badge && showBadge(badge));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');
createRoot(root).render(<App store={store} />);
async function afterwards(): Promise<void> {
  (await import('./store/check-opened.ts')).checkOpened(store, surroundings.after);
  await loadTheRest();
}
// A script that cannot be fetched now is asked for again when it is needed.
requestIdleCallback(() => void afterwards().catch(() => undefined), { timeout: 4000 });
