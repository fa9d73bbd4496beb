// The directory while somebody types: the list is fetched as it changes; arrows walk through it, Enter opens the
// first, or goes to its button where somebody is chosen.
import { starring } from './stars.js';
import { recalled, forget } from './recent.js';

const PAUSE = 120;
const form = document.getElementById('find');
const query = form.elements.q;
const results = document.getElementById('results');
const count = document.getElementById('count');
const own = document.getElementById('own');
let waiting;
let asking;
let shown = asked().toString();
let arrival = Promise.resolve();

/** What the form asks for, without what is empty. */
function asked() {
  const fields = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...fields]) {
    if (!value.trim()) fields.delete(name);
  }
  return fields;
}

function change() {
  clearTimeout(waiting);
  arrival = new Promise(arrived => { waiting = setTimeout(() => show().then(arrived), PAUSE); });
}

async function show() {
  const fields = asked();
  if (fields.toString() === shown) return;
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(`/people/results?${fields}`, { signal: asking.signal, redirect: 'manual' });
    if (!answer.ok) throw new Error(String(answer.status));
    const list = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.found');
    results.replaceChildren(list);
    count.textContent = list.dataset.count;
    shown = fields.toString();
    if (own) own.hidden = shown !== '';
    history.replaceState(null, '', shown ? `/people?${shown}` : '/people');
  } catch (failure) {
    if (failure.name !== 'AbortError') form.submit();
  }
}

const names = () => [...results.querySelectorAll('.pp-name')];

/** The next name in that direction; before the first one is the field. */
function walk(step) {
  const all = names();
  const at = all.indexOf(document.activeElement) + step;
  (at < 0 ? query : all[Math.min(at, all.length - 1)])?.focus();
}

form.addEventListener('input', change);
form.addEventListener('submit', async event => {
  if (document.activeElement !== query || !query.value.trim()) return;
  event.preventDefault();
  await arrival;
  const pick = results.querySelector('.pp-pick');
  if (asked().toString() === shown && pick) pick.focus();
  else if (asked().toString() === shown && names().length > 0) names()[0].click();
  else form.submit();
});
document.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const within = document.activeElement === query || document.activeElement?.classList.contains('pp-name');
  if (step && within && !(document.activeElement === query && step < 0)) {
    event.preventDefault();
    walk(step);
  }
});

starring(document.getElementById('stars'));

const recent = document.getElementById('recent');
if (recent) {
  document.getElementById('forget').addEventListener('click', () => {
    forget(recent.dataset.owner);
    recent.hidden = true;
    query.focus();
  });
  const ids = recalled(recent.dataset.owner);
  if (ids.length > 0) {
    const answer = await fetch(`/people/recent?ids=${ids.join(',')}`, { redirect: 'manual' });
    const list = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('ul') : null;
    if (list?.children.length > 0) {
      recent.lastElementChild.replaceChildren(list);
      recent.hidden = false;
    }
  }
}
