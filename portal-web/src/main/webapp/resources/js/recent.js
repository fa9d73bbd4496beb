// The people whose cards were opened last: ids only, in this browser only, under the account's own name; log-out clears them.
const MOST = 8;
const key = owner => `portal-recent-${owner}`;

export function recalled(owner) {
  try {
    const ids = JSON.parse(localStorage.getItem(key(owner)) ?? '[]');
    return Array.isArray(ids) ? ids.filter(id => /^[0-9a-f-]{36}$/.test(id)).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(owner, id) {
  try {
    localStorage.setItem(key(owner), JSON.stringify([id, ...recalled(owner).filter(other => other !== id)].slice(0, MOST)));
  } catch {
    // a browser that keeps nothing
  }
}

export function forget(owner) {
  localStorage.removeItem(key(owner));
}
