// Messages above the sheet that stay until they are settled. At most one of each kind.
const place = document.getElementById('banners');

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `/assets/icons/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

export function clear(kind) {
  place.querySelector(`[data-kind="${kind}"]`)?.remove();
}

/** Shows a message; actions are pairs of a label and what it does (a function or an address). */
export function tell(kind, text, actions = [], look = 'banner-warn', symbol = 'alert-triangle') {
  clear(kind);
  const banner = document.createElement('div');
  banner.className = `banner ${look}`;
  banner.dataset.kind = kind;
  const words = document.createElement('p');
  words.textContent = text;
  banner.append(icon(symbol), words);
  for (const [label, action] of actions) {
    const control = document.createElement(typeof action === 'string' ? 'a' : 'button');
    control.className = 'btn';
    control.textContent = label;
    if (typeof action === 'string') {
      control.href = action;
    } else {
      control.type = 'button';
      control.addEventListener('click', () => { clear(kind); action(); });
    }
    banner.append(control);
  }
  place.append(banner);
  return banner;
}

/** Asks once before something that takes away. */
export function ask(text, yes, no) {
  return new Promise(resolve => {
    tell('ask', text, [[yes, () => resolve(true)], [no, () => resolve(false)]]).scrollIntoView({ block: 'nearest' });
    place.querySelector('[data-kind="ask"] button').focus();
  });
}
