// Shows how far a list of staff has got, and loads the page again when it is at its end.
const EVERY = 700;
const panel = document.querySelector('[data-list]');
const bar = panel.querySelector('progress');
const words = panel.querySelector('[role="status"]');
const pattern = words.textContent;

async function look() {
  try {
    const answer = await fetch(`/api/v1/staff-imports/${panel.dataset.list}`, { redirect: 'manual' });
    if (!answer.ok) return true;
    const { state, written, rows, percent } = await answer.json();
    bar.value = percent;
    words.textContent = pattern.replace(/[\d.,]+( \/ )[\d.,]+/, (_, slash) => `${number(written)}${slash}${number(rows)}`);
    return state !== 'RUNNING';
  } catch {
    return false;
  }
}

function number(value) {
  return value.toLocaleString(document.documentElement.lang);
}

async function follow() {
  if (await look()) location.replace(location.pathname);
  else setTimeout(follow, EVERY);
}

follow();
