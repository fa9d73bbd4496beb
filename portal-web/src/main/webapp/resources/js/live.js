// Listens to what happens on a topic, by a WebSocket. Each event has a number: after a break the next connection says which one
// was the last, and gets what was missed; what is known already is dropped. Where no socket comes about the same address is
// asked every few seconds. Says in which state it is: 'live', 'slow' (asking), 'many' (asking, since the same person has opened too
// many pages after this one), 'lost' (no connection), 'ended' (no right any more).
const SILENT = 25_000; // the server says something at least every ten seconds
const ASK_EVERY = 5_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
const GAVE_WAY = 4001;
const UNKNOWN = 401;
const REFUSED = new Set([403, 404]);
const RELOADED = 'live:reloaded';
const NOT_AGAIN = 60_000;

// Up to the whole of it, at random, so that after a break not everybody comes in the same moment.
const jitter = (milliseconds) => milliseconds * (0.3 + Math.random() * 0.7);

export class Live {
  #address; #after; #hear; #show; #socket = null; #heardAt = 0; #failures = 0; #offset = 0; #state = ''; #ended = false; #gaveWay = false; #timer = 0;

  /**
   * @param address where the topic is listened to
   * @param after   the number of the last event that the page shows already
   * @param hear    called with each event: { seq, at, kind, data }
   * @param show    called with the state when it changes
   */
  constructor(address, after, hear, show) {
    this.#address = address;
    this.#after = after;
    this.#hear = hear;
    this.#show = show;
    addEventListener('offline', () => this.#lose());
    addEventListener('online', () => this.#again(0));
    // Who looks at a page that has given way gets it live again; the place is taken from one that nobody looks at.
    document.addEventListener('visibilitychange', () => { if (!document.hidden && this.#gaveWay) this.#takeBack(); });
    setInterval(() => { if (this.#socket && Date.now() - this.#heardAt > SILENT) this.#lose(); }, 1_000);
    this.#open();
  }

  /** The time as the server has it, however wrong the clock of this device is. */
  now() {
    return Date.now() + this.#offset;
  }

  /** What time it was at the server when the page was made; until the first word from it nothing better is known. */
  setClock(iso) {
    this.#offset = Date.parse(iso) - Date.now();
  }

  #say(state) {
    if (state !== this.#state) {
      this.#state = state;
      this.#show(state);
    }
  }

  #open() {
    if (this.#ended || this.#socket) return;
    const url = new URL(this.#address, location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    url.searchParams.set('after', this.#after);
    let socket;
    try {
      socket = new WebSocket(url);
    } catch {
      this.#ask();
      return;
    }
    this.#socket = socket;
    this.#heardAt = Date.now();
    socket.onmessage = ({ data }) => { if (this.#socket === socket) this.#take(JSON.parse(data)); };
    socket.onclose = ({ code } = {}) => { if (this.#socket === socket) this.#lose(code); };
  }

  #take(message) {
    this.#heardAt = Date.now();
    for (const one of Array.isArray(message) ? message : [message]) {
      if (one.now) this.setClock(one.now);
      if (one.kind === 'over') return this.#reload();
      if (one.seq) this.#event(one);
    }
    this.#failures = 0;
    this.#say('live');
  }

  #event(event) {
    if (event.seq <= this.#after) return;
    this.#after = event.seq;
    this.#hear(event);
  }

  #lose(code) {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    if (this.#ended) return;
    if (code === GAVE_WAY) {
      this.#gaveWay = true;
      this.#ask();
      return;
    }
    if (this.#state !== 'slow') this.#say('lost');
    this.#failures += 1;
    // Whether it is the way of the socket, the server or the right that is missing is known by asking.
    if (this.#failures > 1) this.#ask();
    else this.#again(jitter(FIRST_PAUSE));
  }

  #takeBack() {
    this.#gaveWay = false;
    this.#again(0);
  }

  #again(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#gaveWay ? this.#ask() : this.#open()), pause);
  }

  async #ask() {
    clearTimeout(this.#timer);
    let pause = jitter(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures));
    try {
      const url = new URL(this.#address, location.href);
      url.searchParams.set('after', this.#after);
      const response = await fetch(url, { headers: { Accept: 'application/json' }, redirect: 'manual' });
      if (response.status === UNKNOWN && this.#mayReload()) return this.#reload();
      if (response.status === UNKNOWN || REFUSED.has(response.status)) {
        this.#ended = true;
        this.#say('ended');
        return;
      }
      if (response.ok) {
        const { now, startOver, events } = await response.json();
        this.setClock(now);
        if (startOver) return this.#reload();
        events.forEach((event) => this.#event(event));
        this.#say(this.#gaveWay ? 'many' : 'slow');
        pause = jitter(ASK_EVERY);
      }
    } catch {
      this.#say('lost');
    }
    this.#again(pause);
  }

  // A server that was started anew knows nobody; loading the page anew logs in again by itself if the session lasts.
  #mayReload() {
    try {
      const last = Number(sessionStorage.getItem(RELOADED));
      sessionStorage.setItem(RELOADED, Date.now());
      return Date.now() - last > NOT_AGAIN && ![...document.querySelectorAll('main input[type=text]')].some((field) => field.value);
    } catch {
      return false;
    }
  }

  #reload() {
    this.#ended = true;
    setTimeout(() => location.reload(), jitter(3_000));
  }
}
