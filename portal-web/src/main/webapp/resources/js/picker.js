// Choosing people in a form: a combobox over the directory, its choices as hidden fields. Without it the field takes staff
// numbers or whole names, which the server finds; so does what is typed and not chosen.
const PAUSE = 120;
const MOST = 8;

const nameOf = person => [person.familyName, person.middleName, person.givenName].filter(Boolean).join(' ');

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function pick(root) {
  const field = root.dataset.picker;
  const many = root.dataset.many === 'true';
  const input = root.querySelector('.input');
  const picked = root.querySelector('.picked');
  const offered = root.querySelector('.offered');
  const status = root.querySelector('[role=status]');
  let people = [];
  let at = -1;
  let waiting;
  let asking;

  offered.id = `${input.id}-offered`;
  offered.setAttribute('role', 'listbox');
  offered.setAttribute('aria-label', root.querySelector('label').textContent);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', offered.id);
  close();
  for (const chip of picked.children) removable(chip);

  function removable(chip) {
    const name = chip.querySelector('span').textContent;
    const button = element('button', '×', { type: 'button', 'aria-label': root.dataset.remove.replace('{0}', name) });
    button.addEventListener('click', () => {
      chip.remove();
      input.focus();
    });
    chip.append(button);
  }

  function close() {
    people = [];
    at = -1;
    offered.hidden = true;
    offered.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function show(found) {
    close();
    people = found;
    found.forEach((person, index) => {
      const option = element('li', '', { role: 'option', id: `${offered.id}-${index}`, 'aria-selected': 'false' });
      option.append(element('span', nameOf(person)), element('small', [person.title, person.sectionName].filter(Boolean).join(' · ')));
      option.addEventListener('mousedown', event => event.preventDefault());
      option.addEventListener('click', () => choose(person));
      offered.append(option);
    });
    offered.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent = found.length > 0 ? root.dataset.found.replace('{0}', found.length) : root.dataset.nobody;
    if (found.length > 0) go(0);
  }

  function go(index) {
    offered.children[at]?.setAttribute('aria-selected', 'false');
    at = (index + people.length) % people.length;
    const option = offered.children[at];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function choose(person) {
    if (!many) picked.replaceChildren();
    if (!picked.querySelector(`[data-person="${person.id}"]`)) {
      const chip = element('li', '', { class: 'chip', 'data-person': person.id });
      chip.append(element('input', '', { type: 'hidden', name: field, value: person.id }), element('span', nameOf(person)));
      removable(chip);
      picked.append(chip);
    }
    input.value = '';
    close();
    status.textContent = nameOf(person);
  }

  async function ask() {
    const words = input.value.trim();
    asking?.abort();
    if (!words) {
      close();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch(`/api/v1/staff?limit=${MOST}&q=${encodeURIComponent(words)}`, { signal: asking.signal, redirect: 'manual' });
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.json());
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        close();
        status.textContent = root.dataset.silent;
      }
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && people.length > 0) {
      event.preventDefault();
      go(at + step);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      choose(people[at]);
    } else if (event.key === 'Escape' && people.length > 0) {
      event.preventDefault();
      close();
    } else if (event.key === 'Backspace' && input.value === '') {
      picked.lastElementChild?.remove();
    }
  });
}

document.querySelectorAll('[data-picker]').forEach(pick);

// A form that was refused is seen at once.
for (const refused of document.querySelectorAll('details[data-open=true]')) refused.open = true;
