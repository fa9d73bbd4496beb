// The bell of every page: how many notices are unread. Asked for when a page is opened, at most once in ten seconds,
// and never by the clock, so that an open page keeps no session alive. Without this script the bell is a link.
const bell = document.querySelector('.top .bell');
const FRESH = 10_000;

function known(key) {
  try {
    const last = JSON.parse(sessionStorage.getItem(key));
    return last && Date.now() - last.at < FRESH ? last : null;
  } catch {
    return null;
  }
}

async function ask(key) {
  const response = await fetch('/api/v1/notices/unread', { headers: { Accept: 'application/json' }, redirect: 'manual' });
  if (!response.ok) return null;
  const last = { ...(await response.json()), at: Date.now() };
  try { sessionStorage.setItem(key, JSON.stringify(last)); } catch { /* a full or forbidden store costs a question more */ }
  return last;
}

function show({ unread, more }) {
  const count = bell.querySelector('.bell-count');
  const text = more ? `${unread}+` : String(unread);
  count.textContent = text;
  count.hidden = unread === 0;
  bell.setAttribute('aria-label', unread === 0 ? bell.dataset.none : bell.dataset.some.replace('#', text));
}

if (bell) {
  const key = `bell:${bell.dataset.person}`;
  const reading = location.pathname.startsWith('/notices') || document.referrer.includes('/notices');
  try {
    const last = (reading ? null : known(key)) ?? await ask(key);
    if (last) show(last);
  } catch { /* no network: the bell stays a link */ }
}
