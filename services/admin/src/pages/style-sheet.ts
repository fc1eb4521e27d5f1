/** The one style sheet; colours follow the system and have a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1d1b26; --paper: #ffffff; --line: #8a8798; --link: #4331a8; --done: #e3f4e6; --alert: #9b1c1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9f5; --paper: #16141f; --line: #7d7990; --link: #b9aefc; --done: #1c3a24; --alert: #ff9d9d; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
a { color: var(--link); }
a[aria-current] { font-weight: 700; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 1rem; padding: .5rem 1rem; border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0; padding: 0; list-style: none; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--paper); }
.done { padding: .75rem; background: var(--done); }
[role=alert] { color: var(--alert); font-weight: 600; }
.hint, .small { font-size: .875rem; margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid var(--line); }
.field { margin: 1rem 0; }
.field label, legend { font-weight: 600; display: block; }
input, select, textarea, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .25rem; padding: .5rem; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; vertical-align: middle; }
input[type=text], input[type=email], textarea { width: 100%; max-width: 45rem; }
fieldset { border: 1px solid var(--line); margin: 1rem 0; }
.choice { display: inline-block; margin: .25rem 1rem .25rem 0; }
button { cursor: pointer; min-height: 2.5rem; }
.actions { display: flex; flex-wrap: wrap; gap: 1rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font-size: .875rem; overflow-wrap: anywhere; }
`
