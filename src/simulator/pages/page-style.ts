/** The one style sheet of the simulator's pages, light and dark. */
export const pageStyle = `
:root { color-scheme: light dark; --ground: #f6f5f2; --card: #fff; --ink: #1c1b19; --soft: #5d5a54; --line: #d9d5cd; --accent: #2f5d50; --on-accent: #fff; --tint: #e7efec; }
@media (prefers-color-scheme: dark) { :root { --ground: #151614; --card: #1e201d; --ink: #ecebe6; --soft: #a9a79f; --line: #383a35; --accent: #8fc7b3; --on-accent: #10201a; --tint: #22302b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.banner { margin: 0; padding: 8px 16px; background: var(--tint); border-bottom: 1px solid var(--line); text-align: center; font-size: 14px; }
main { max-width: 620px; margin: 24px auto; padding: 24px; background: var(--card); border: 1px solid var(--line); border-radius: 14px; }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 24px 0 8px; font-size: 17px; }
p { margin: 8px 0; overflow-wrap: anywhere; white-space: pre-line; }
a { color: var(--accent); }
.soft { color: var(--soft); font-size: 14px; }
fieldset { margin: 20px 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; margin-bottom: 8px; }
.choice { display: flex; gap: 12px; align-items: flex-start; padding: 12px; margin-bottom: 8px; border: 1px solid var(--line); border-radius: 12px; cursor: pointer; }
.choice:has(input:checked) { border-color: var(--accent); background: var(--tint); }
.choice:has(input:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice input { margin: 14px 0 0; accent-color: var(--accent); }
.lines > span { display: block; line-height: 1.4; }
.avatar { width: 44px; height: 44px; border-radius: 50%; object-fit: cover; background: var(--line); flex: none; }
.who { display: flex; gap: 12px; align-items: center; margin: 0 0 12px; }
summary { cursor: pointer; font-weight: 600; padding: 8px 0; }
summary:focus-visible { outline: 3px solid var(--accent); }
.who a { font-weight: 600; text-decoration: none; color: inherit; }
.who .soft a { font-weight: 400; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 20px; }
button, .button { font: inherit; font-weight: 600; min-height: 44px; padding: 8px 22px; border-radius: 22px; border: 1px solid var(--line); background: transparent; color: var(--ink); cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button:focus-visible, a:focus-visible, select:focus-visible, textarea:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
select, textarea { font: inherit; width: 100%; padding: 10px; border: 1px solid var(--soft); border-radius: 10px; background: var(--card); color: var(--ink); }
label { font-weight: 600; }
.choice { font-weight: 400; }
.choice strong { font-weight: 600; }
article { padding: 16px 0; border-top: 1px solid var(--line); }
article.first { border-top: 0; padding-top: 0; }
.quoted { border: 1px solid var(--line); border-radius: 12px; padding: 12px; margin: 12px 0; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 8px; }
.pictures img { width: 100%; height: auto; max-height: 420px; object-fit: cover; border-radius: 12px; display: block; }
ul.scopes { margin: 8px 0; padding-left: 20px; font-size: 15px; columns: 2; column-gap: 24px; }
form .pictures img { max-height: 160px; }
@media (max-width: 560px) { main { margin: 0; border: 0; border-radius: 0; } ul.scopes { columns: 1; } }
`;

/** The pages' icon: four columns under a roof. */
export const pageIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M3 11 16 4l13 7v2H3z" fill="#2f5d50"/><path d="M6 15h3v10H6zm6 0h3v10h-3zm6 0h3v10h-3zm6 0h3v10h-3zM3 26h26v2H3z" fill="#2f5d50"/></svg>`;
