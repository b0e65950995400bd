import { useLayoutEffect } from 'react';
import { useStoa } from '../store/use-stoa.ts';

/** Puts theme, density and text size on the document's root, where the tokens look for them. */
export function useAppearance(): void {
  const { theme, density, textSize } = useStoa((state) => state.preferences);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.density = density;
    root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  }, [density, textSize]);

  useLayoutEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
