// Calls of the REST interface from our own pages: the session's cookie with the token against forged requests.
const page = document.getElementById('main');

/** What a call came to: kind is ok, refused, outdated, login, forbidden, or offline when it may work again later. */
function kindOf(status) {
  if (status >= 200 && status < 300) return 'ok';
  return { 400: 'refused', 412: 'outdated', 401: 'login', 403: 'forbidden', 404: 'forbidden', 409: 'refused', 413: 'refused' }[status] ?? 'offline';
}

export async function call(method, path, body, headers = {}) {
  const form = body instanceof FormData;
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        'X-CSRF-Token': page.dataset.csrf,
        ...(body && !form ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      body: body && !form ? JSON.stringify(body) : body,
      redirect: 'manual',
    });
    const json = response.headers.get('Content-Type')?.includes('json') ? await response.json() : {};
    return { kind: response.type === 'opaqueredirect' ? 'login' : kindOf(response.status), json };
  } catch {
    return { kind: 'offline', json: {} };
  }
}

/** Sends a file and tells how far it is, 0 to 100. */
export function send(path, form, progress) {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.setRequestHeader('X-CSRF-Token', page.dataset.csrf);
    request.responseType = 'json';
    request.upload.onprogress = event => event.lengthComputable && progress(Math.round(100 * event.loaded / event.total));
    request.onload = () => resolve({ kind: kindOf(request.status), json: request.response ?? {} });
    request.onerror = () => resolve({ kind: 'offline', json: {} });
    request.send(form);
  });
}
