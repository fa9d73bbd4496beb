// The chart by keyboard: arrows walk from box to box, right opens and goes down, left closes or goes up.
const chart = document.querySelector('.chart');

for (const button of document.querySelectorAll('[data-all]')) {
  button.hidden = chart.querySelector('details') === null;
  button.addEventListener('click', () => chart.querySelectorAll('details').forEach(part => { part.open = button.dataset.all === 'open'; }));
}

const first = item => item?.querySelector(':scope > .node > a');
const seen = () => [...chart.querySelectorAll('.node > a:first-child')].filter(link => link.checkVisibility());

chart.addEventListener('keydown', event => {
  const item = event.target.closest('.chart li');
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = seen();
  const at = all.indexOf(first(item));
  const below = item.querySelector(':scope > .below');
  const goal = {
    ArrowDown: () => all[at + 1],
    ArrowUp: () => all[at - 1],
    ArrowRight: () => { if (below) below.open = true; return first(below?.querySelector('li')); },
    ArrowLeft: () => { if (below?.open) { below.open = false; return first(item); } return first(item.parentElement.closest('.chart li')); },
    Home: () => all[0],
    End: () => all.at(-1),
  }[event.key]?.();
  if (goal) {
    event.preventDefault();
    goal.focus();
  }
});
