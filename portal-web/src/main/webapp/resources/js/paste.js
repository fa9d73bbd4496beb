// What is pasted or dropped into the text, before the text component sees it.
import { tell, clear } from './banners.js';
import { add } from './gallery.js';

// The work of the component and of the browser grows with the square of it: a whole book would freeze the page for an hour.
const MOST_CHARACTERS = 50_000;
const MOST_PIECES = 4_000;

const texts = document.getElementById('texts').dataset;

/** The text alone, and of how many elements or lines it consists; what a paste drops anyway does not count. */
function measure(data) {
  const html = data.getData('text/html');
  if (!html) {
    const plain = data.getData('text/plain');
    return { text: plain, pieces: plain.split('\n').length };
  }
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll('script, style').forEach(element => element.remove());
  return { text: body.textContent, pieces: body.querySelectorAll('*').length };
}

/** Pictures belong to the gallery; too much text is refused, and what is there stays as it is. */
function receive(event, data, tooLong) {
  const { text, pieces } = measure(data);
  clear('paste');
  if (data.files.length && !text.trim()) {
    event.preventDefault();
    add(data.files);
  } else if (text.length > MOST_CHARACTERS || pieces > MOST_PIECES) {
    event.preventDefault();
    tell('paste', tooLong, [[texts.close, () => {}]]);
  }
}

/** @param place the element around the text component, with the sentence for what is too long */
export function watchPasting(place) {
  const { tooLong } = place.dataset;
  place.addEventListener('paste', event => receive(event, event.clipboardData, tooLong), true);
  place.addEventListener('drop', event => {
    receive(event, event.dataTransfer, tooLong);
    if (event.defaultPrevented) event.stopPropagation();
  }, true);
}
