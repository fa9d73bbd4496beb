// The frame of every page: the search box by keyboard, menus that close again, the current one of a row of tabs in view.
const search = document.querySelector('.top .find input');
const menus = [...document.querySelectorAll('details.me, details.acts-menu')];

const tab = document.querySelector('.tabs-of [aria-current=page]');
if (tab) tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;

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
  const menu = menus.find(each => each.open);
  if (event.key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

document.addEventListener('click', event => {
  menus.filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
});
