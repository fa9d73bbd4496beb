// Whatever is selected of the closing words becomes a conclusion: a button stands below them while something is selected.
// Without this script each sentence has a link of its own.
const speech = document.querySelector('.speech[data-mark]');
const MOST = 2000;

function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !speech.contains(selection.anchorNode) || !speech.contains(selection.focusNode)) return '';
  const range = selection.getRangeAt(0).cloneContents();
  range.querySelectorAll('.act').forEach(link => link.remove());
  const sentences = range.querySelectorAll('li');
  const text = sentences.length ? [...sentences].map(item => item.textContent).join(' ') : range.textContent;
  return text.replace(/\s+/g, ' ').trim().slice(0, MOST);
}

if (speech?.querySelector('.act')) {
  const button = document.createElement('a');
  button.className = 'btn btn-primary mark-selected';
  button.hidden = true;
  speech.after(button);
  document.addEventListener('selectionchange', () => {
    const words = selected();
    button.hidden = words.length < 3;
    if (button.hidden) return;
    button.textContent = `${speech.dataset.label}: “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
    button.href = `${speech.dataset.mark}?words=${encodeURIComponent(words)}`;
  });
}
