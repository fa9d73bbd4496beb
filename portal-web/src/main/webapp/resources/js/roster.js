// The roster by mouse: a shift is dragged to another day or role; with Ctrl it is copied there. The form tells the server.
const form = document.getElementById('move');
let dragged;

document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.('.duty-kept a.shift');
  if (dragged) {
    event.dataTransfer.effectAllowed = 'copyMove';
    event.dataTransfer.setData('text/plain', dragged.textContent);
  }
});

function cell(event) {
  return dragged && event.target.closest?.('td[data-day]');
}

document.addEventListener('dragover', event => {
  const over = cell(event);
  document.querySelectorAll('.duty-kept td.over').forEach(other => other !== over && other.classList.remove('over'));
  if (over) {
    event.preventDefault();
    event.dataTransfer.dropEffect = event.ctrlKey ? 'copy' : 'move';
    over.classList.add('over');
  }
});

document.addEventListener('drop', event => {
  const over = cell(event);
  if (!over) return;
  event.preventDefault();
  if (over.contains(dragged) && !event.ctrlKey) return;
  const values = { shift: dragged.dataset.shift, version: dragged.dataset.version, day: over.dataset.day, role: over.dataset.roleId, copy: String(event.ctrlKey) };
  for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
  form.submit();
});

document.addEventListener('dragend', () => {
  dragged = null;
  document.querySelectorAll('.duty-kept td.over').forEach(over => over.classList.remove('over'));
});
