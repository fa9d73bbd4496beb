// Shows the pictures of an article large, one after the other. Without this script the links open the files.
const box = document.querySelector('dialog.lightbox');
const links = [...document.querySelectorAll('a.zoom')];
const picture = box?.querySelector('img');
const caption = box?.querySelector('figcaption');
let current = 0;

function show(index) {
  current = (index + links.length) % links.length;
  const small = links[current].querySelector('img');
  picture.src = links[current].href;
  picture.alt = small.alt;
  picture.width = small.width;
  picture.height = small.height;
  const words = links[current].closest('figure').querySelector('figcaption');
  caption.textContent = `${words ? words.textContent + ' · ' : ''}${current + 1} / ${links.length}`;
}

links.forEach((link, index) => link.addEventListener('click', event => {
  event.preventDefault();
  show(index);
  box.showModal();
}));

box?.querySelector('.prev').addEventListener('click', () => show(current - 1));
box?.querySelector('.next').addEventListener('click', () => show(current + 1));
box?.querySelector('.close').addEventListener('click', () => box.close());
box?.addEventListener('click', event => event.target === box && box.close());
box?.addEventListener('keydown', event => {
  if (event.key === 'ArrowLeft') show(current - 1);
  if (event.key === 'ArrowRight') show(current + 1);
});
