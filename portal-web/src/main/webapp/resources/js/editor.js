// The editor saves by itself through the REST interface. What is typed is kept on this device until the server has it:
// an ended session, a silent server or a closed browser loses nothing.
import { call } from './rest.js';
import { ask, clear, tell } from './banners.js';
import { start as startGallery } from './gallery.js';
import { fields, read, write, watch } from './fields.js';
import { watchPasting } from './paste.js';

const page = document.getElementById('main').dataset;
const texts = document.getElementById('texts').dataset;
const status = document.getElementById('status');
const buttons = Object.fromEntries(['submit', 'publish', 'update', 'preview', 'unpublish'].map(id => [id, document.getElementById(id)]));
const CLOCK = { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' };
const PAUSE = 1200;
const RETRY = [3000, 6000, 12000, 30000];

let id = page.article || null;
let version = page.version;
let state = page.state;
let submitted = page.submitted === 'true';
const publisher = page.publisher === 'true';
let base = read();
let saving = null;
let timer = null;
let failures = 0;

const keptAs = () => `diemcau.draft.${page.user}.${id ?? `new.${document.getElementById('section').value}`}`;
const differs = (a, b) => fields.filter(name => JSON.stringify(a[name]) !== JSON.stringify(b[name]));

/** The room for this is limited (some five million characters); without it the server still saves. */
function keep(text) {
  try {
    localStorage.setItem(keptAs(), JSON.stringify({ text, version, at: Date.now() }));
    clear('full');
  } catch {
    tell('full', page.full);
  }
}

function forget() {
  localStorage.removeItem(keptAs());
}

function say(text) {
  status.textContent = text;
}

function showState() {
  const published = state === 'PUBLISHED';
  document.getElementById('state').textContent = published ? texts.statePublished
    : submitted ? texts.stateSubmitted : texts.stateDraft;
  buttons.submit.hidden = published || publisher || submitted;
  buttons.publish.hidden = published || !publisher;
  buttons.update.hidden = !published;
  buttons.unpublish.hidden = !published;
  buttons.preview.hidden = !id;
  if (id) buttons.preview.href = `/news/${id}`;
}

function showRefusal(json) {
  const place = document.getElementById(`${json.field}-error`);
  if (place) {
    place.textContent = json.detail;
    place.hidden = false;
  } else {
    tell('refused', json.detail ?? json.title);
  }
}

function clearRefusals() {
  document.querySelectorAll('.error').forEach(place => { place.hidden = true; });
  clear('refused');
}

function clock() {
  return new Intl.DateTimeFormat(page.language, CLOCK).format(new Date());
}

function taken(article, sent) {
  const before = keptAs();
  id = article.id;
  version = article.version;
  state = article.state;
  base = sent;
  failures = 0;
  ['offline', 'login', 'conflict', 'full'].forEach(clear);
  if (before !== keptAs()) {
    localStorage.removeItem(before);
    history.replaceState(null, '', `/news/${id}/edit`);
  }
  if (differs(read(), sent).length === 0) forget(); else changed();
  say(`${texts.saved} ${clock()}`);
  showState();
}

async function conflict({ changedBy, changedAt, currentVersion }, mine) {
  const { json: theirs } = await call('GET', `/articles/${id}`);
  const names = differs(plain(base), plain(fromServer(theirs))).map(name => texts[name]).join(', ');
  const time = new Intl.DateTimeFormat(page.language, CLOCK).format(new Date(changedAt));
  const words = texts.conflict.replace('{0}', changedBy).replace('{1}', time).replace('{2}', names);
  say(texts.unsaved);
  tell('conflict', words, [
    [texts.compare, `/news/${id}`],
    [texts.mine, () => { version = currentVersion; save(); }],
    [texts.theirs, () => take(theirs, mine, currentVersion)],
  ]);
}

function take(theirs, mine, currentVersion) {
  version = currentVersion;
  base = fromServer(theirs);
  write(base);
  forget();
  tell('conflict', texts.taken, [[texts.mine, () => { write(mine); changed(); }]], '');
}

/** The body as bare words: the server writes the same text in other markup than the editor does. */
function plain(text) {
  const words = new DOMParser().parseFromString(text.bodyHtml, 'text/html').body.textContent.replace(/\s+/g, '');
  return { ...text, bodyHtml: words };
}

function fromServer(article) {
  return { title: article.title, lead: article.lead, bodyHtml: article.bodyHtml, byline: article.byline,
    topic: article.topic ?? '', audience: { kind: article.audience.kind, sections: [...article.audience.sections].sort() } };
}

async function attempt() {
  const text = read();
  if (!text.title.trim()) {
    say(texts.needtitle);
    return false;
  }
  say(texts.saving);
  clearRefusals();
  const { kind, json } = id
    ? await call('PUT', `/articles/${id}`, text, { 'If-Match': `"${version}"` })
    : await call('POST', '/articles', { ...text, section: document.getElementById('section').value });
  if (kind === 'ok') {
    taken(json, text);
    return true;
  }
  say(texts.unsaved);
  if (kind === 'outdated') await conflict(json, text);
  else if (kind === 'login') tell('login', texts.login, [[texts.loginGo, location.pathname + location.search]]);
  else if (kind === 'offline') later();
  else showRefusal(json);
  return false;
}

function later() {
  tell('offline', texts.offline, [[texts.retry, () => save()]], '', 'wifi-off');
  clearTimeout(timer);
  timer = setTimeout(save, RETRY[Math.min(failures++, RETRY.length - 1)]);
}

/** One save at a time; whoever asks while one runs gets the next. */
async function save() {
  clearTimeout(timer);
  if (saving) await saving;
  saving = attempt().finally(() => { saving = null; });
  return saving;
}

function changed() {
  const text = read();
  const refused = document.querySelector('.error:not([hidden]), [data-kind="refused"]');
  if (differs(text, base).length === 0 && !refused) return;
  keep(text);
  clearTimeout(timer);
  if (document.querySelector('[data-kind="conflict"]')) return;
  say(texts.unsaved);
  if (state === 'DRAFT') timer = setTimeout(save, PAUSE);
}

function restore() {
  const kept = JSON.parse(localStorage.getItem(keptAs()) ?? 'null');
  if (kept && differs(kept.text, base).length) {
    write(kept.text);
    if (id) version = kept.version;
    tell('restored', texts.restored, [[texts.close, () => {}]], '', 'undo');
    changed();
  }
}

async function turn(verb) {
  if (differs(read(), base).length || !id) {
    if (!await save()) return;
  }
  const { kind, json } = await call('POST', `/articles/${id}/${verb}`);
  if (kind === 'ok') {
    version = json.version;
    state = json.state;
    submitted = json.submitted;
    showState();
    if (verb === 'publish') location.assign(`/news/${json.slug}`);
  } else if (kind === 'offline') {
    tell('offline', texts.offline, [[texts.retry, () => turn(verb)]], '', 'wifi-off');
  } else {
    showRefusal(json);
  }
}

buttons.submit.addEventListener('click', () => turn('submit'));
buttons.publish.addEventListener('click', () => turn('publish'));
buttons.update.addEventListener('click', () => save());
buttons.unpublish.addEventListener('click', async () => {
  if (await ask(texts.confirmUnpublish, texts.yes, texts.no)) turn('unpublish');
});
buttons.preview.addEventListener('click', async event => {
  if (state === 'DRAFT' && differs(read(), base).length) {
    event.preventDefault();
    if (await save()) location.assign(buttons.preview.href);
  }
});
window.addEventListener('online', () => document.querySelector('[data-kind="offline"]') && save());

watch(changed);
watchPasting(document.getElementById('text'));
startGallery(() => id, async () => id || await save());
base = read();
restore();
showState();
