/**
 * What the pages do better with JavaScript: keep typed values on the device until they arrive, and time rests.
 * A string, so that its bytes, and with them its immutable address, are the same bundled and unbundled.
 */
export const SCRIPT = `'use strict';
const store = (() => { try { return window.localStorage; } catch { return null; } })();
const forget = document.body.dataset.forget;
if (forget && store) for (const key of forget.split(' ')) store.removeItem(key);

const say = (text) => {
  let status = document.getElementById('status');
  if (!status) {
    status = document.createElement('p');
    status.id = 'status';
    status.className = 'notice';
    status.setAttribute('role', 'status');
    document.getElementById('main').prepend(status);
  }
  status.textContent = text;
};

for (const field of document.querySelectorAll('[data-time-zone]')) {
  if (field.value === 'UTC') field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

for (const form of document.querySelectorAll('form[data-keep]')) {
  const key = form.dataset.keep;
  const fields = () => [...form.elements].filter((field) => field.name && field.type !== 'hidden' && field.type !== 'submit');
  const ticked = (field) => field.type === 'checkbox' || field.type === 'radio';
  const read = () => fields().map((field) => [field.name, ticked(field) ? field.value : '', ticked(field) ? field.checked : field.value]);
  const before = JSON.stringify(read());
  const keep = () => { if (store) store.setItem(key, JSON.stringify(read())); };
  let kept = null;
  try { kept = JSON.parse(store && store.getItem(key)); } catch { kept = null; }
  if (Array.isArray(kept) && !form.hasAttribute('data-rejected')) {
    for (const field of fields()) {
      const found = kept.find(([name, value]) => name === field.name && (!ticked(field) || value === field.value));
      if (found === undefined) continue;
      if (ticked(field)) field.checked = found[2] === true; else field.value = String(found[2]);
    }
    if (JSON.stringify(read()) !== before) say(form.dataset.restored);
  }
  form.addEventListener('input', keep);
  form.addEventListener('submit', (event) => {
    keep();
    if (navigator.onLine) return;
    event.preventDefault();
    say(form.dataset.offline);
    document.getElementById('status').scrollIntoView({ block: 'center' });
  });
}

let ticking = null;
for (const button of document.querySelectorAll('[data-rest]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const bar = document.getElementById('timer');
    const ends = Date.now() + Number(button.dataset.rest) * 1000;
    clearInterval(ticking);
    bar.hidden = false;
    const tick = () => {
      const left = Math.ceil((ends - Date.now()) / 1000);
      if (left > 0) {
        bar.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0') + ' ' + bar.dataset.left;
        return;
      }
      clearInterval(ticking);
      bar.textContent = bar.dataset.done;
      say(bar.dataset.done);
      if (navigator.vibrate) navigator.vibrate([200, 100, 200]);
    };
    tick();
    ticking = setInterval(tick, 250);
  });
}
`;
