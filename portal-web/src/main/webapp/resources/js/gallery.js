// The pictures of the article in the editor: choose, drop or paste, describe, order, head picture, remove.
import { call, send } from './rest.js';
import { ask, clear, tell } from './banners.js';

const texts = document.getElementById('texts').dataset;
const tiles = document.getElementById('tiles');
const template = document.getElementById('tile');
const drop = document.getElementById('drop');
const input = document.getElementById('files');
const uploads = document.getElementById('uploads');
let article = () => null;
let ready = async () => null;

function path(picture = '') {
  return `/articles/${article()}/images${picture && `/${picture}`}`;
}

function smallest(picture) {
  const width = picture.widths.find(each => each >= 640) ?? picture.widths.at(-1);
  return `/pictures/${picture.id}/${width}.jpg`;
}

function tile(picture, cover) {
  const item = template.content.firstElementChild.cloneNode(true);
  item.dataset.picture = picture.id;
  item.toggleAttribute('data-cover', picture.id === cover);
  item.querySelector('img').src = smallest(picture);
  const caption = item.querySelector('.caption');
  const alt = item.querySelector('.alt');
  caption.value = picture.caption;
  alt.value = picture.alt === picture.caption ? '' : picture.alt;
  const describe = async () => {
    const { kind, json } = await call('PUT', path(picture.id), { caption: caption.value, alt: alt.value });
    if (kind !== 'ok') tell('picture', json.detail ?? texts.offline, [[texts.retry, describe]]);
  };
  caption.addEventListener('change', describe);
  alt.addEventListener('change', describe);
  const act = (name, method, tail) => item.querySelector(name).addEventListener('click', async () => show(await call(method, path(picture.id) + tail)));
  item.querySelector('.cover').setAttribute('aria-pressed', picture.id === cover);
  act('.cover', 'POST', '/cover');
  act('.earlier', 'POST', '/move?places=-1');
  act('.later', 'POST', '/move?places=1');
  item.querySelector('.remove').addEventListener('click', async () => {
    if (await ask(texts.confirmRemove, texts.yes, texts.no)) show(await call('DELETE', path(picture.id)));
  });
  return item;
}

function show({ kind, json }) {
  if (kind === 'ok') {
    tiles.replaceChildren(...json.pictures.map(picture => tile(picture, json.cover)));
  } else {
    tell('picture', json.detail ?? json.title ?? texts.offline);
  }
}

/** The first names and how many there are in all. */
function list(names) {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}… (${names.length})` : names.join(', ');
}

/** Sends pictures one after the other, in the order given. */
export async function add(files) {
  const pictures = [...files];
  if (!pictures.length || !await ready()) return;
  const refused = new Map();
  for (const [index, file] of pictures.entries()) {
    const form = new FormData();
    form.append('file', file, file.name);
    const say = percent => { uploads.textContent = `${texts.uploading} ${index + 1}/${pictures.length} · ${percent}%`; };
    say(0);
    const { kind, json } = await send(path(), form, say);
    if (kind !== 'ok') {
      const reason = json.detail ?? json.title ?? texts.offline;
      refused.set(reason, [...(refused.get(reason) ?? []), file.name]);
    }
  }
  uploads.textContent = '';
  show(await call('GET', path()));
  clear('upload');
  if (refused.size) tell('upload', [...refused].map(([reason, names]) => `${list(names)}: ${reason}`).join('\n'), [[texts.close, () => {}]]);
}

/** @param id gives the article's id; @param saved makes sure that there is an article to put pictures in */
export function start(id, saved) {
  article = id;
  ready = saved;
  document.getElementById('choose').addEventListener('click', () => input.click());
  input.addEventListener('change', async () => { await add(input.files); input.value = ''; });
  drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => { event.preventDefault(); drop.classList.remove('over'); add(event.dataTransfer.files); });
  if (article()) call('GET', path()).then(show);
}
