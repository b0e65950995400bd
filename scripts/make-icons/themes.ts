/** Ink and the four columns a reader starts with, as in src/renderer/styles/tokens.css. */
export const themes = {
  light: { ink: '#1c1a17', columns: ['#b04a10', '#1d5ca6', '#66670e', '#86387a'] },
  dark: { ink: '#eceeec', columns: ['#f2a36b', '#8abaf2', '#c9c860', '#e0a0d2'] },
} as const;
