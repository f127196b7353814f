// The one connection to the conference gate: a fresh ticket each time, and back again when it breaks.

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
const UNANSWERED = 10_000; // a ticket or an opening that takes longer has failed
const STILL_HERE = 10 * 60_000;

export class Gate {
  #address; #csrf; #heard; #state; #socket = null; #tries = 0; #timer = 0; #over = true; #was = false; #fresh = 0;

  // `heard(message)` for each message; `state(name, words)` with `connecting`, `there`, `broken` or `refused`.
  constructor({ address, csrf, heard, state }) {
    this.#address = address;
    this.#csrf = csrf;
    this.#heard = heard;
    this.#state = state;
    window.setInterval(() => this.#stillHere(), STILL_HERE);
  }

  get there() { return this.#socket?.readyState === WebSocket.OPEN; }

  open({ again = false } = {}) {
    this.#over = false;
    this.#was = again;
    this.#tries = this.#fresh = 0;
    this.#try();
  }

  send(message) {
    if (!this.there) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  close() {
    this.#over = true;
    window.clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  // A telephone that wakes up, or a network that is back: no reason to wait any longer.
  hurry() {
    if (this.#over || this.#socket) return;
    this.#tries = 0;
    window.clearTimeout(this.#timer);
    this.#try();
  }

  async #try() {
    window.clearTimeout(this.#timer);
    if (this.#over || this.#socket) return;
    this.#state("connecting", this.#was ? "Connecting again" : "Connecting");
    const ticket = await this.#ticket();
    if (this.#over || this.#socket) return;
    if (ticket === false) return this.#end("Your link or your sign-in no longer lets you in. Ask the chair for a new link, or sign in again.");
    if (!ticket) return this.#later();
    let socket;
    try {
      socket = new WebSocket(this.#address);
    } catch {
      return this.#later();
    }
    this.#socket = socket;
    const slow = window.setTimeout(() => socket.close(), UNANSWERED);
    socket.addEventListener("open", () => {
      window.clearTimeout(slow);
      socket.send(JSON.stringify({ type: "hello", ticket, again: this.#was }));
    });
    socket.addEventListener("message", (event) => socket === this.#socket && this.#take(event.data));
    socket.addEventListener("close", () => {
      window.clearTimeout(slow);
      if (socket !== this.#socket) return;
      this.#socket = null;
      if (!this.#over) this.#later();
    });
  }

  #take(data) {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    if (message.type === "refused") return this.#refused(message);
    if (!this.#was || this.#tries) {
      this.#was = true;
      this.#tries = this.#fresh = 0;
      this.#state("there", "Connected");
    }
    this.#heard(message);
  }

  #refused({ words, why }) {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    if (why === "down") return this.#later(words);
    if (why === "ticket" && this.#fresh++ === 0) return this.#later(words);
    this.#end(words, why);
  }

  #end(words, why = "ticket") {
    this.#over = true;
    this.#state("refused", words, why);
  }

  #later(words = "") {
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#tries++) * (0.75 + Math.random() / 2);
    this.#state("broken", words || "The connection is broken. Trying again");
    this.#timer = window.setTimeout(() => this.#try(), wait);
  }

  // The ticket, false where there is none to be had any more, or null where nobody answered.
  async #ticket() {
    try {
      const answer = await fetch("ticket/", {
        method: "POST",
        headers: { "X-CSRFToken": this.#csrf },
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(UNANSWERED),
      });
      if (answer.ok) return (await answer.json()).ticket ?? null;
      // A redirect is the way to the sign-in page: the session is over.
      return answer.type === "opaqueredirect" || (answer.status >= 400 && answer.status < 500) ? false : null;
    } catch {
      return null;
    }
  }

  // Somebody who sits in a conference for an hour is not idle: their session is kept alive.
  #stillHere() {
    if (this.there) fetch(window.location.pathname, { method: "HEAD", cache: "no-store" }).catch(() => {});
  }
}
