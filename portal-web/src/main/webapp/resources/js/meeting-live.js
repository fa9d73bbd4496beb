// A meeting that is being held, on the pages for those who watch, for the wall and for those who lead it. The server has written
// what stood when the page was made; from there on the events tell what has changed. Clocks go by the server's time.
import { Live } from './live.js';

const words = document.getElementById('live').dataset;
const find = (id) => document.getElementById(id);
const say = (pattern, ...values) => values.reduce((text, value, place) => text.replace(`{${place}}`, value), pattern);
const time = (iso) => (iso ? Date.parse(iso) : null);
const MINUTE = 60_000;
const off = (element, isOff) => { element.dataset.off = String(isOff); };

const now = {
  state: words.state, item: words.item || null, since: time(words.since), extra: Number(words.extra),
  breakSince: time(words.breakSince), breakMinutes: Number(words.breakMinutes),
};
// A step of one's own: the page that follows shows it.
let leaving = false;
addEventListener('submit', () => { leaving = true; });
addEventListener('pageshow', () => { leaving = false; });
const rows = [...document.querySelectorAll('#items > li')];
const steps = rows.filter((row) => row.dataset.heading !== 'true');
const clockOf = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Ho_Chi_Minh' });
const number = new Intl.NumberFormat('vi-VN');

function link(state) {
  const line = find('link');
  line.dataset.link = state;
  line.textContent = words[`link${state[0].toUpperCase()}${state.slice(1)}`];
  document.documentElement.dataset.link = state;
}

const live = words.address ? new Live(words.address, Number(words.after), hear, link) : null;
live?.setClock(words.now);
const clock = () => (live ? live.now() : Date.now());

function hear({ kind, at, data }) {
  if (kind === 'step') step(at, data);
  else if (kind === 'announced') announced(data);
  else if (kind === 'headcount') counted(data);
  else if (kind === 'changed') setTimeout(() => location.reload(), 500 + Math.random() * 4_500);
}

function step(at, data) {
  if (data.left) rows.find((row) => row.dataset.item === data.left.item)?.setAttribute('data-seconds', data.left.seconds);
  Object.assign(now, {
    state: data.state, item: data.item ?? null, since: time(data.since), extra: data.extra ?? 0,
    breakSince: time(data.breakSince), breakMinutes: data.breakMinutes ?? 0,
  });
  const row = current();
  if (row) {
    row.removeAttribute('data-seconds');
    row.dataset.began ||= data.since;
  }
  show();
  if (find('steps') && !leaving) controls();
}

const current = () => rows.find((row) => row.dataset.item === now.item);
const minutesOf = (row) => Number(row.dataset.minutes) + now.extra;

function set(id, text) {
  const element = find(id);
  if (element.textContent !== text) element.textContent = text;
}

function headline(row) {
  if (row) return row.querySelector('.what').textContent;
  if (now.state === 'ENDED') return words.headlineEnded;
  return steps.length ? words.headlineDone : words.headlineRunning;
}

// A wall shows long titles smaller, so that the clock stays on it.
const lengthOf = (text) => (text.length > 110 ? 'very' : text.length > 55 ? 'rather' : 'no');

// All that depends on which item is on.
function show() {
  const row = current();
  const place = steps.indexOf(row);
  const stage = now.state === 'ENDED' ? words.stageEnded : words.stageRunning;
  set('stage', row ? `${stage} · ${say(words.place, place + 1, steps.length)}` : stage);
  find('stage').closest('.chip').dataset.state = now.state;
  set('headline', headline(row));
  find('headline').dataset.long = lengthOf(find('headline').textContent);
  off(find('timed'), !row);
  const paused = find('pause');
  off(paused, !now.breakSince);
  if (now.breakSince) paused.querySelector('span').textContent = say(words.until, clockOf.format(now.breakSince + now.breakMinutes * MINUTE));
  paused.closest('.now').dataset.paused = String(Boolean(now.breakSince));
  const following = row && steps[place + 1];
  off(find('following'), !following);
  if (following) find('following').querySelector('b').textContent = following.querySelector('.what').textContent;
  rows.forEach((each) => {
    const done = each.hasAttribute('data-seconds') && each.dataset.seconds !== '';
    each.dataset.done = String(done);
    each.setAttribute('aria-current', each === row ? 'step' : 'false');
    each.querySelector('.hide').textContent = each === row ? words.current : done ? words.done : '';
    if (each.dataset.heading !== 'true') {
      const minutes = done ? Math.ceil(Number(each.dataset.seconds) / 60) : Number(each.dataset.minutes);
      each.querySelector('.took span').textContent = say(words.minutes, minutes);
    }
  });
  tick();
  expect();
}

function format(left) {
  const seconds = Math.abs(left);
  const two = (value) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60) % 60;
  const front = seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${two(minutes)}` : String(minutes);
  return `${left < 0 ? '+' : ''}${front}:${two(seconds % 60)}`;
}

function tick() {
  const row = current();
  if (find('time')) set('time', clockOf.format(clock()));
  if (!row || now.since === null) return;
  const whole = minutesOf(row) * 60;
  const left = whole - Math.floor(((now.breakSince ?? clock()) - now.since) / 1000);
  set('clock', format(left));
  set('clock-note', say(left < 0 ? words.over : words.left, minutesOf(row)));
  find('gone').value = whole ? Math.min(100, Math.max(0, 100 * (whole - left) / whole)) : 0;
  find('clock').closest('.now').dataset.late = String(left < 0);
}

// When the items begin, as it is to be expected now; the same rule as AgendaTimes on the server.
function expect() {
  if (now.state !== 'RUNNING') return;
  let next = clock();
  for (const row of steps) {
    const place = row.querySelector('time');
    if (row.dataset.item === now.item) {
      place.textContent = clockOf.format(now.since);
      const standing = now.breakSince ? clock() - now.breakSince : 0;
      next = Math.max(now.since + standing + minutesOf(row) * MINUTE, clock());
    } else if (row.dataset.done === 'true') {
      if (row.dataset.began) place.textContent = clockOf.format(time(row.dataset.began));
    } else {
      place.textContent = now.item ? clockOf.format(next) : '';
      next += Number(row.dataset.minutes) * MINUTE;
    }
  }
}

function announced({ id, at, text, author }) {
  const list = find('announcements');
  if (list.querySelector(`[data-id="${CSS.escape(id)}"]`)) return;
  const line = document.createElement('li');
  line.dataset.id = id;
  const words = document.createElement('p');
  words.textContent = text;
  const small = document.createElement('small');
  small.className = 'soft';
  small.textContent = `${clockOf.format(time(at))} · ${author}`;
  line.append(words, small);
  list.prepend(line);
  while (list.children.length > 5) list.lastChild.remove();
  off(find('nothing-told'), true);
}

function counted({ points, reported, expected, present }) {
  off(find('heads'), points + expected + present === 0);
  off(find('points'), points === 0);
  const put = (id, many, pattern, whole) => {
    find(id).querySelector('b').textContent = number.format(many);
    find(id).querySelector('span').textContent = say(pattern, number.format(whole));
  };
  put('points', reported, words.reported, points);
  put('people', present, words.present, expected);
}

// Somebody else has taken a step: the buttons are those of the new state, and take nothing for a moment, so that nobody presses
// "next" for an item that has just gone.
async function controls() {
  const response = await fetch(location.pathname, { redirect: 'manual' });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('steps');
  find('steps').replaceWith(document.adoptNode(fresh));
  const buttons = fresh.querySelectorAll('button');
  buttons.forEach((button) => { button.disabled = true; });
  find('moved').textContent = words.moved;
  off(find('moved'), false);
  setTimeout(() => buttons.forEach((button) => { button.disabled = false; }), 1_500);
}

find('headline').dataset.long = lengthOf(find('headline').textContent);
// The screen of a wall does not go to sleep, where the browser lets us ask for that.
if (document.body.classList.contains('wall')) {
  const stayAwake = () => { if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => { }); };
  document.addEventListener('visibilitychange', stayAwake);
  stayAwake();
}

setInterval(tick, 500);
setInterval(expect, 15_000);
