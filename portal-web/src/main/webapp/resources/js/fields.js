// The fields of the editor as one value: { title, lead, bodyHtml, byline, topic, audience: { kind, sections } }.
const by = id => document.getElementById(id);
const title = by('title');
const lead = by('lead');
const byline = by('byline');
const topic = by('topic');
const audience = by('audience');
const chosen = by('chosen');

// The text component comes to life when the document is ready; callbacks run in the order in which they were given.
await new Promise(ready => { window.jQuery(ready); });
const quill = window.PF('body').editor;

export const fields = ['title', 'lead', 'bodyHtml', 'byline', 'topic', 'audience'];

const texts = by('texts').dataset;
quill.root.setAttribute('role', 'textbox');
quill.root.setAttribute('aria-multiline', 'true');
quill.root.setAttribute('aria-label', texts.bodyHtml);
quill.root.setAttribute('lang', 'vi');
by('body').setAttribute('role', 'presentation');
const words = { '.ql-tooltip': ['visit', 'enter'], '.ql-action': ['edit', 'save'], '.ql-remove': ['remove'] };
for (const [place, names] of Object.entries(words)) {
  for (const name of names) {
    quill.container.querySelector(place)?.setAttribute(`data-${name}`, texts[`link${name[0].toUpperCase()}${name.slice(1)}`]);
  }
}

topic.value = topic.dataset.value ?? '';
choose({ kind: audience.dataset.value, sections: [...chosen.querySelectorAll('[data-chosen="true"]')].map(box => box.value) });

function choose({ kind, sections }) {
  audience.querySelector(`[value="${kind}"]`).checked = true;
  chosen.querySelectorAll('input').forEach(box => { box.checked = sections.includes(box.value); });
  chosen.hidden = kind !== 'SECTIONS';
}

/** Headline and lead grow with their text. */
function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}

export function read() {
  const kind = audience.querySelector('input[type="radio"]:checked').value;
  const sections = kind === 'SECTIONS' ? [...chosen.querySelectorAll('input:checked')].map(box => box.value).sort() : [];
  return { title: title.value, lead: lead.value, bodyHtml: quill.getText().trim() ? quill.root.innerHTML : '',
    byline: byline.value, topic: topic.value, audience: { kind, sections } };
}

export function write(text) {
  title.value = text.title;
  lead.value = text.lead;
  byline.value = text.byline;
  topic.value = text.topic ?? '';
  choose(text.audience);
  quill.setContents(quill.clipboard.convert({ html: text.bodyHtml }), 'silent');
  [title, lead].forEach(grow);
}

export function watch(changed) {
  for (const field of [title, lead, byline, topic]) field.addEventListener('input', changed);
  title.addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault());
  [title, lead].forEach(area => { grow(area); area.addEventListener('input', () => grow(area)); });
  audience.addEventListener('change', () => {
    chosen.hidden = audience.querySelector('input[type="radio"]:checked').value !== 'SECTIONS';
    changed();
  });
  quill.on('text-change', changed);
}
