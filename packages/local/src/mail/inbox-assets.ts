/** The inbox's own style and script; nothing is fetched from elsewhere. */
export const INBOX_CSS = `
:root { color-scheme: light dark; --line: light-dark(#dcdfe3, #33383f); --soft: light-dark(#f4f6f8, #1b1f24);
  --text: light-dark(#1b1f24, #e6e9ed); --dim: light-dark(#5a636e, #98a2ad); --accent: light-dark(#1f6f5c, #6fcbb2); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--text); background: light-dark(#fff, #12151a); height: 100vh;
  display: grid; grid-template-columns: minmax(260px, 360px) 1fr; }
a { color: var(--accent); }
aside { border-right: 1px solid var(--line); overflow-y: auto; background: var(--soft); }
aside header { padding: 12px 16px; position: sticky; top: 0; background: var(--soft); border-bottom: 1px solid var(--line); }
h1 { font-size: 17px; margin: 0 0 8px; }
select { width: 100%; font: inherit; padding: 4px; }
ol { list-style: none; margin: 0; padding: 0; }
li a { display: block; padding: 10px 16px; border-bottom: 1px solid var(--line); color: inherit; text-decoration: none; }
li a:hover, li a:focus-visible { background: light-dark(#e9edf1, #242a31); }
li a[aria-current] { box-shadow: inset 3px 0 var(--accent); background: light-dark(#fff, #12151a); }
li strong { display: block; font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
li small, .dim { color: var(--dim); font-size: 13px; }
li small { display: flex; justify-content: space-between; gap: 8px; }
main { overflow: hidden; display: flex; flex-direction: column; min-width: 0; }
main > header { padding: 14px 20px 0; border-bottom: 1px solid var(--line); }
h2 { margin: 0 0 4px; font-size: 19px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 10px; margin: 0 0 8px; font-size: 13px; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
nav { display: flex; gap: 4px; flex-wrap: wrap; align-items: end; }
nav a { padding: 6px 12px; text-decoration: none; color: var(--dim); border-bottom: 2px solid transparent; }
nav a[aria-current] { color: var(--text); border-color: var(--accent); }
nav label { margin-left: auto; padding: 6px 0; font-size: 13px; color: var(--dim); }
.part { flex: 1; overflow: auto; background: light-dark(#fff, #12151a); }
.part iframe { border: 0; width: 100%; height: 100%; display: block; margin: 0 auto; background: #fff; }
body:has(#phone:checked) .part iframe { width: 390px; box-shadow: 0 0 0 1px var(--line); }
pre { margin: 0; padding: 16px 20px; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, monospace; }
table { border-collapse: collapse; margin: 12px 20px; font-size: 14px; }
td, th { text-align: left; vertical-align: top; padding: 4px 14px 4px 0; overflow-wrap: anywhere; }
th { white-space: nowrap; }
.empty { padding: 40px 20px; color: var(--dim); }
@media (max-width: 760px) {
  body { display: block; height: auto; }
  body.reading aside { display: none; }
  body:not(.reading) main { display: none; }
  .part iframe { height: 80vh; }
}
`;

/** Replaces the list when a mail has come in, so that what is being read stays as it is. */
export const INBOX_JS = `
const list = document.getElementById('mails');
let known = list.dataset.count;
const select = document.getElementById('to');
select.addEventListener('change', () => select.form.submit());
setInterval(async () => {
  try {
    const response = await fetch('/inbox/list' + location.search + (location.search ? '&' : '?') + 'current=' + (list.dataset.current ?? ''));
    const text = await response.text();
    const count = response.headers.get('x-mail-count');
    if (count !== known) { known = count; list.innerHTML = text; }
  } catch {}
}, 1500);
`;
