// Buttons that copy a text of the page and say so.
for (const button of navigator.clipboard ? document.querySelectorAll('button[data-copies]') : []) {
  const label = button.querySelector('span');
  const words = label.textContent;
  label.setAttribute('role', 'status');
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent.trim());
    label.textContent = button.dataset.done;
    button.addEventListener('blur', () => { label.textContent = words; }, { once: true });
  });
}
