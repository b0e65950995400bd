import { Page } from '../../ui/page.tsx';

/** Choosing what to read, right after signing in. */
export function PacksScreen() {
  return <Page title="Choose what to read">{null}</Page>;
}
