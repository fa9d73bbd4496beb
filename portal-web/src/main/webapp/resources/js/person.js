// A person's card: it is remembered as opened, stars work, what is to be copied is copied.
import { starring } from './stars.js';
import { remember } from './recent.js';

const extras = document.getElementById('extras');
remember(extras.dataset.owner, extras.dataset.person);
starring(document.getElementById('stars'));

// A button beside each number and address, as a copy of the one in the page, which has the words.
const pattern = document.getElementById('copy');
for (const link of navigator.clipboard ? document.querySelectorAll('.reach a') : []) {
  const button = pattern.cloneNode(true);
  button.removeAttribute('id');
  button.hidden = false;
  button.lastElementChild.textContent = `: ${link.textContent}`;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(link.textContent.trim());
    document.getElementById('copied').textContent = `${pattern.dataset.done}: ${link.textContent}`;
    button.firstChild.textContent = pattern.dataset.done;
    button.addEventListener('blur', () => { button.firstChild.textContent = pattern.firstChild.textContent; }, { once: true });
  });
  link.closest('li').append(button);
}
