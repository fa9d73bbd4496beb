// Says that a file is too large before anything of it is sent.
const MEGABYTE = 1024 * 1024;

for (const form of document.querySelectorAll('form[data-most]')) {
  const input = form.querySelector('input[type="file"]');
  const place = form.querySelector('#file-large');
  const check = () => {
    const size = input.files[0]?.size ?? 0;
    const tooLarge = size > Number(form.dataset.most);
    place.hidden = !tooLarge;
    place.textContent = tooLarge ? input.dataset.tooLarge.replace('{1}', Math.ceil(size / MEGABYTE)) : '';
    input.setAttribute('aria-invalid', String(tooLarge));
    return !tooLarge;
  };
  input.addEventListener('change', check);
  form.addEventListener('submit', event => {
    if (!check()) {
      event.preventDefault();
      input.focus();
    }
  });
}
