// Stars of people: pressed without leaving the page.

/** @param form the form to which all stars of the page belong; without a script it is sent as it is */
export function starring(form) {
  form.addEventListener('submit', async event => {
    const star = event.submitter;
    if (!star?.classList.contains('star')) return;
    event.preventDefault();
    const on = star.value === 'true';
    const fields = new URLSearchParams(new FormData(form));
    fields.set('on', String(on));
    const answer = await fetch(star.formAction, { method: 'POST', body: fields, headers: { Accept: 'application/json' } }).catch(() => null);
    if (answer?.status !== 204) {
      form.action = star.formAction;
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'on', value: String(on) }));
      form.submit();
      return;
    }
    for (const same of document.querySelectorAll(`.star[formaction="${star.getAttribute('formaction')}"]`)) {
      same.setAttribute('aria-pressed', String(on));
      same.value = String(!on);
    }
  });
}
