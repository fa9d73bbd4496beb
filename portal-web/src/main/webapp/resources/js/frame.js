// The frame of every page: the search box by keyboard, the person menu that closes again.
const search = document.querySelector('.top .find input');
const menu = document.querySelector('details.me');

function typing(target) {
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

document.addEventListener('keydown', event => {
  const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (shortcut || (event.key === '/' && !typing(event.target))) {
    event.preventDefault();
    search?.focus();
    search?.select();
  }
  if (event.key === 'Escape' && menu?.open) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

document.addEventListener('click', event => {
  if (menu?.open && !menu.contains(event.target)) {
    menu.open = false;
  }
});
