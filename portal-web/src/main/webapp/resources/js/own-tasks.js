// "Việc của bạn" on the front page: what is most pressing of one's own tasks, only if there is something. Asked for apart from
// the page, which is kept for everybody, and at most once in half a minute. Without this script the navigation leads to the tasks.
const box = document.querySelector('.own-tasks');
const FRESH = 30_000;

function known(key) {
  try {
    const last = JSON.parse(sessionStorage.getItem(key));
    return last && Date.now() - last.at < FRESH ? last : null;
  } catch {
    return null;
  }
}

async function ask(key) {
  const response = await fetch('/api/v1/tasks/own', { headers: { Accept: 'application/json' }, redirect: 'manual' });
  if (!response.ok) return null;
  const last = { ...(await response.json()), at: Date.now() };
  try { sessionStorage.setItem(key, JSON.stringify(last)); } catch { /* a full or forbidden store costs a question more */ }
  return last;
}

function line(task) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/tasks/${task.id}`;
  link.textContent = task.title;
  const due = document.createElement('small');
  due.textContent = task.dueOn ? task.dueOn.split('-').reverse().join('/') : '';
  due.dataset.late = String(task.group === 'OVERDUE');
  item.append(link, due);
  return item;
}

function show({ overdue, open, first }) {
  if (open === 0) return;
  if (overdue > 0) {
    const late = document.createElement('p');
    late.className = 'late';
    late.textContent = box.dataset.late.replace('#', overdue);
    box.append(late);
  }
  const list = document.createElement('ol');
  list.append(...first.map(line));
  box.append(list);
  box.hidden = false;
}

if (box) {
  const key = `tasks:${box.dataset.person}`;
  try {
    const last = (document.referrer.includes('/tasks') ? null : known(key)) ?? await ask(key);
    if (last) show(last);
  } catch { /* no network: nothing is shown */ }
}
