// Notes save by themselves through the REST interface. What others have saved in between comes back put together with one's own.
// What is typed is kept on this device until the server has it.
import { call } from './rest.js';
import { clear, tell } from './banners.js';

const page = document.getElementById('main').dataset;
const texts = document.getElementById('texts').dataset;
const CLOCK = { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' };
const PAUSE = 1200;
const RETRY = [3000, 6000, 12000, 30000];

function clock() {
  return new Intl.DateTimeFormat(page.language, CLOCK).format(new Date());
}

/** Puts another text into a field; the caret stays at the words where it was. */
function put(field, text) {
  const before = field.value.slice(0, field.selectionStart);
  const kept = text.startsWith(before) ? before.length : Math.min(text.length, field.selectionStart + text.length - field.value.length);
  field.value = text;
  if (document.activeElement === field) field.setSelectionRange(Math.max(0, kept), Math.max(0, kept));
}

class Note {
  constructor(form) {
    this.form = form;
    this.field = form.elements.text;
    this.base = Number(form.elements.base?.value ?? 0);
    this.stored = this.field.value;
    this.status = form.querySelector('[data-status]');
    this.address = `/meetings/items/${form.dataset.note}/${form.dataset.kind}`;
    this.keptAs = `diemcau.draft.${page.user}.${form.dataset.kind}.${form.dataset.note}`;
    this.failures = 0;
    this.field.addEventListener('input', () => this.changed());
    this.field.addEventListener('focus', () => this.refresh());
    form.addEventListener('submit', event => { event.preventDefault(); this.save(); });
    this.restore();
  }

  get dirty() {
    return this.field.value !== this.stored;
  }

  say(text) {
    this.status.textContent = text;
  }

  changed() {
    localStorage.setItem(this.keptAs, JSON.stringify({ text: this.field.value, base: this.base, stored: this.stored }));
    this.say(texts.unsaved);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  restore() {
    const kept = JSON.parse(localStorage.getItem(this.keptAs) ?? 'null');
    if (kept && kept.text !== this.field.value && kept.text !== kept.stored) {
      this.base = kept.base;
      this.stored = kept.stored;
      this.field.value = kept.text;
      tell('restored', texts.restored, [[texts.close, () => {}]], '', 'undo');
      this.changed();
    } else {
      localStorage.removeItem(this.keptAs);
    }
  }

  async refresh() {
    if (this.dirty || this.saving || this.form.dataset.kind !== 'note') return;
    const { kind, json } = await call('GET', this.address);
    if (kind === 'ok' && !this.dirty && !this.saving && json.version !== this.base) {
      this.base = json.version;
      this.stored = json.text;
      put(this.field, json.text);
    }
  }

  /** One save at a time; what is typed meanwhile goes with the next. */
  async save() {
    clearTimeout(this.timer);
    if (this.saving) return;
    this.saving = true;
    try {
      await this.attempt();
    } finally {
      this.saving = false;
    }
  }

  async attempt() {
    const sent = this.field.value;
    this.say(texts.saving);
    const { kind, json } = await call('PUT', this.address, { base: this.base, text: sent });
    if (kind === 'ok') return this.taken(json, sent);
    this.say(texts.unsaved);
    if (kind === 'offline') {
      tell('offline', texts.offline, [], '', 'wifi-off');
      this.timer = setTimeout(() => this.save(), RETRY[Math.min(this.failures++, RETRY.length - 1)]);
    } else if (kind === 'login') {
      tell('login', texts.login, [[texts.loginGo, location.pathname]]);
    } else {
      tell('refused', json.detail ?? json.title ?? '');
    }
  }

  taken(json, sent) {
    this.failures = 0;
    ['offline', 'login', 'refused'].forEach(clear);
    if (this.field.value === sent) {
      this.base = json.version;
      this.stored = json.text;
      if (json.text !== sent) put(this.field, json.text);
      localStorage.removeItem(this.keptAs);
    } else {
      this.base = json.sent;
      this.stored = sent;
      this.changed();
    }
    this.say(json.other ? texts.merged.replace('{0}', json.other) : `${texts.saved} ${clock()}`);
    if (json.conflict) tell('conflict', texts.conflict, [[texts.close, () => {}]]);
  }
}

const notes = [...document.querySelectorAll('form[data-note]')].map(form => new Note(form));
addEventListener('online', () => notes.filter(note => note.dirty).forEach(note => note.save()));
