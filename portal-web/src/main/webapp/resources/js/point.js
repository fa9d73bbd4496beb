// The page of a connection point on a bad network: says when a report was not sent, keeps what was typed on this device, and
// sends it again under the same id, so that it is never taken twice. Without this script the form works as any other.
const form = document.getElementById('report');
if (form) {
  const unsent = document.getElementById('unsent');
  const button = form.querySelector('.point-send');
  const label = button.textContent;
  const key = 'point-' + form.dataset.point;
  const PATIENCE = 15000;

  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(new FormData(form))));
    } catch {
      // A device that keeps nothing still has the page.
    }
  };
  const forget = () => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  };
  const notSent = () => {
    keep();
    unsent.hidden = false;
    button.disabled = false;
    button.textContent = button.dataset.again;
    unsent.scrollIntoView({ block: 'nearest' });
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    button.disabled = true;
    button.textContent = button.dataset.sending;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, signal: patience.signal });
      if (answer.status >= 500) {
        notSent();
      } else if (answer.redirected) {
        forget();
        location.replace(answer.url);
      } else {
        form.submit();
      }
    } catch {
      notSent();
    } finally {
      clearTimeout(timer);
    }
  });

  for (const step of form.querySelectorAll('[data-step]')) {
    step.hidden = false;
    step.addEventListener('click', () => {
      const input = step.parentElement.querySelector('input');
      const number = Number(input.value.replace(/[. ]/g, ''));
      input.value = String(Math.max(0, (Number.isInteger(number) ? number : 0) + Number(step.dataset.step)));
    });
  }

  // A finger that taps a number types a new one.
  for (const input of form.querySelectorAll('.stepper input')) input.addEventListener('focus', () => input.select());

  const total = document.getElementById('total');
  if (total) {
    const add = () => {
      const numbers = [...form.querySelectorAll('.stepper input')].map(input => Number(input.value.replace(/[. ]/g, '')));
      total.value = numbers.every(Number.isInteger) ? numbers.reduce((sum, number) => sum + number, 0).toLocaleString('vi-VN') : '?';
    };
    total.parentElement.hidden = false;
    form.addEventListener('input', add);
    form.addEventListener('click', add);
    add();
  }

  const kept = (() => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  })();
  if (kept) {
    for (const [name, value] of Object.entries(kept)) {
      const field = form.elements[name];
      if (field && field.type !== 'checkbox') {
        field.value = value;
      }
    }
    form.closest('details')?.setAttribute('open', '');
    unsent.hidden = false;
    button.textContent = button.dataset.again;
  } else {
    button.textContent = label;
  }
}
