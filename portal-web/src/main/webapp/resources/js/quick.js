// Liên hệ nhanh: whom to call now, over any page. It is asked for anew whenever it is opened and when a shift ends; the last
// answer stays on the device, with its time, for when there is no network. Logging out erases it. Each question keeps the
// log-in alive, so none is asked by the clock once nobody has touched the page for a while: a computer on a ward is shared.
const ADDRESS = '/api/v1/contacts/quick';
const STORE = 'quick-contact';
const ASKED_AT = 'X-Asked-At';
const FRESH = 10 * 60 * 1000;
const SOON = 30 * 1000;
const LEFT_ALONE = 30 * 60 * 1000;
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
const texts = document.getElementById('quick-texts').dataset;
const sheet = document.getElementById('quick');
const place = sheet ?? document.getElementById('quick-here');
const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Ho_Chi_Minh' });
const day = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
const store = 'caches' in window ? caches : null;
let timer;
let touched = Date.now();
let last;

function filled(text, value) {
  return text.replace('{0}', value);
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** The clock of a moment, with its day if that is not today. */
function at(time) {
  const today = day.format(new Date()) === day.format(time);
  return today ? clock.format(time) : `${clock.format(time)} ${day.format(time)}`;
}

async function keep(text) {
  await (await store?.open(STORE))?.put(ADDRESS, new Response(text, { headers: { 'Content-Type': 'application/json', [ASKED_AT]: String(Date.now()) } }));
}

/** @returns lines and the time of the answer; lines is null if nothing is known; login if the session has ended */
async function ask() {
  try {
    const response = await fetch(ADDRESS, { headers: { Accept: 'application/json' }, redirect: 'manual' });
    if (response.ok) {
      const text = await response.text();
      await keep(text).catch(() => {});
      return { lines: JSON.parse(text), time: new Date(), old: false };
    }
    if (response.status < 500) {
      await store?.delete(STORE);
      return { lines: null, login: true };
    }
  } catch {
    // no network: the last answer has to do
  }
  return remembered();
}

async function remembered() {
  const kept = await (await store?.open(STORE).catch(() => null))?.match(ADDRESS);
  return kept ? { lines: await kept.json(), time: new Date(Number(kept.headers.get(ASKED_AT))), old: true } : { lines: null, old: true };
}

function phone() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', '/assets/icons/icons.svg#phone');
  svg.append(use);
  return svg;
}

function call(number, shown, label) {
  const link = element('a', 'tel', '');
  link.append(phone(), shown);
  link.href = `tel:${number}`;
  link.setAttribute('aria-label', `${texts.call} ${label}: ${shown}`);
  return link;
}

/** A shift that is over by the clock of this device names nobody any more. */
function onDuty(person) {
  return !person.until || new Date(person.until) > new Date();
}

function written(line) {
  const item = element('li', '');
  item.dataset.accent = line.accent;
  const round = element('span', 'avatar', line.initials);
  round.setAttribute('aria-hidden', 'true');
  const words = element('p', '');
  words.append(element('b', '', line.label));
  const people = line.people.filter(onDuty);
  const over = line.people.length > 0 && !onDuty(line.people[0]);
  const number = over ? people[0]?.number ?? line.own : line.number;
  const shown = over ? people[0]?.number ?? line.ownShown : line.shown;
  for (const person of people) {
    const until = person.until ? ` · ${filled(texts.until, at(new Date(person.until)))}` : '';
    const small = element('small', 'on-duty', person.name + until);
    if (person.number && person.number !== number) {
      small.append(' · ', call(person.number, person.number, person.name));
    }
    words.append(small);
  }
  if (line.fallback) words.append(element('small', 'no-duty', texts.nobody));
  if (line.detail) words.append(element('small', '', line.detail));
  item.append(round, words, call(number, shown, line.label));
  return item;
}

function show(answer) {
  last = answer;
  const told = place.querySelector('.as-of');
  told.classList.toggle('old', answer.old || answer.paused || !answer.lines);
  if (answer.lines) {
    told.textContent = filled(answer.paused ? texts.paused : answer.old ? texts.offline : texts.asof, at(answer.time));
    place.querySelector('.contacts').replaceChildren(...answer.lines.map(written));
    watch(answer);
  } else {
    told.textContent = answer.old ? texts.none : texts.failed;
    place.querySelector('.contacts').replaceChildren();
  }
}

/** Asks again when the first of the shifts ends, or after a while: rosters change. */
function watch({ lines, old }) {
  clearTimeout(timer);
  const ends = lines.flatMap(line => line.people).filter(person => person.until).map(person => new Date(person.until) - Date.now());
  const next = Math.min(...ends.filter(left => left > 0), FRESH);
  timer = setTimeout(refresh, old ? SOON : next + 500);
}

function isShown() {
  return !document.hidden && (!sheet || sheet.open);
}

/** Without anybody there the last answer is shown again, without those whose shift is over. */
async function refresh() {
  if (!isShown()) return;
  const alone = last?.lines && Date.now() - touched >= LEFT_ALONE;
  show(alone ? { ...last, paused: true } : await ask());
}

/** Somebody is there; what was not asked for in the meantime is asked for now. A page that changes under a pointer moves it by nothing. */
function touch(event) {
  if (event.type === 'pointermove' && !event.movementX && !event.movementY) return;
  touched = Date.now();
  if (last?.paused && isShown()) {
    last.paused = false;
    refresh();
  }
}

async function open() {
  touched = Date.now();
  place.querySelector('.as-of').textContent = texts.loading;
  sheet.showModal();
  const answer = await ask();
  if (answer.login) {
    location.href = '/contacts';
  } else {
    show(answer);
  }
}

if (sheet) {
  document.addEventListener('click', event => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (plain && event.target.closest('a[data-quick]') && location.pathname !== '/contacts') {
      event.preventDefault();
      open();
    }
    if (event.target === sheet || event.target.closest('#quick header button')) sheet.close();
  });
  sheet.addEventListener('close', () => clearTimeout(timer));
  document.querySelector('form[action="/logout"]')?.addEventListener('submit', () => { store?.delete(STORE); });
  const version = new URL(import.meta.url).search;
  navigator.serviceWorker?.register(`/sw.js${version}`).catch(() => {});
  // So that there is a last answer before the network goes.
  remembered().then(known => (!known.time || Date.now() - known.time > FRESH) && store && ask()).catch(() => {});
} else if (place) {
  ask().then(show);
}
for (const input of INPUT) document.addEventListener(input, touch, { capture: true, passive: true });
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') {
    touched = Date.now();
    refresh();
  }
});
