// The minute taker's form without a reload: Ctrl+Enter writes a line down, a pause keeps what is typed.
// Everything here also works without this file, on the page of the minutes.

const PAUSE = 6000; // milliseconds without a key after which what is typed is kept as a line that may still change
const TRY_AGAIN = 5000;

const post = (address, form, entry) => {
  const body = new URLSearchParams(new FormData(form));
  const where = entry ? `${address}${entry}/` : address;
  return fetch(where, { method: "POST", body, headers: { "X-Part": form.dataset.part }, credentials: "same-origin", redirect: "error" });
};

// Seconds by two clocks: one stands still while a computer sleeps, the other can be set; the longer time counts.
const now = () => [performance.now() / 1000, Date.now() / 1000];

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

class Writing {
  // One form: the line that is being written, and what is known of it at the server.
  constructor(form, lines, address) {
    Object.assign(this, { form, lines, address, entry: "", kept: "", typed: null, busy: false, again: false });
    this.words = form.querySelector("textarea");
    this.said = form.querySelector(".minutes-form__said");
    form.querySelector(".minutes-form__keys").hidden = false;
    form.addEventListener("submit", (event) => { event.preventDefault(); this.finish(); });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.finish(); }
    });
    this.words.addEventListener("input", () => this.noticed());
    addEventListener("beforeunload", (event) => { if (this.unkept) event.preventDefault(); });
  }

  get state() {
    const { said_by, what, words } = this.form.elements;
    return [said_by.value, what.value, words.value].join("\n");
  }

  get unkept() { return this.words.value.trim() !== "" && this.state !== this.kept; }

  noticed() {
    // When the writing began decides who was there: not when it was sent. As a length, since this clock may be wrong.
    this.typed ||= now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), PAUSE);
  }

  finish() {
    clearTimeout(this.timer);
    if (this.entry && !this.unkept && this.words.value.trim()) return this.next();
    return this.keep(true);
  }

  async keep(last = false) {
    if (this.busy) { this.again = this.again || last; return; }
    if (!last && !this.unkept) return;
    this.busy = true;
    const state = this.state;
    if (this.typed) this.form.elements.ago.value = Math.max(...now().map((each, n) => each - this.typed[n]), 0).toFixed(1);
    this.tell("Keeping…");
    try {
      const answer = await post(this.address, this.form, this.entry);
      if (answer.status === 200) {
        this.entry = answer.headers.get("X-Entry") || this.entry;
        this.kept = state;
        this.lines.innerHTML = parsed(await answer.text()).querySelector("[data-lines]").innerHTML;
        this.lines.querySelector("ol")?.lastElementChild?.scrollIntoView({ block: "nearest" });
        if (last && this.state === state) this.next(); else this.tell("Kept. You can go on.");
      } else if (answer.status === 422) {
        const wrong = parsed(await answer.text()).querySelector(".govuk-error-message");
        this.tell(wrong ? wrong.textContent.replace("Error:", "").trim() : "Not written down. Look at the form.", true);
      } else {
        this.tell(answer.status === 404 ? "Not written down: this part is no longer yours to write in." : "Not written down. It is tried again.", true);
        if (answer.status >= 500) this.later();
      }
    } catch {
      this.tell("Not written down: no connection. It is tried again.", true);
      this.later();
    } finally {
      this.busy = false;
    }
    if (this.again) { this.again = false; await this.keep(true); }
  }

  later() { clearTimeout(this.timer); this.timer = setTimeout(() => this.keep(), TRY_AGAIN); }

  next() {
    Object.assign(this, { entry: "", kept: "", typed: null });
    this.words.value = this.form.elements.ago.value = this.form.elements.when.value = "";
    this.tell("Written down.");
    this.words.focus();
  }

  tell(words, wrong = false) {
    this.said.textContent = words;
    this.said.classList.toggle("minutes-form__said--wrong", wrong);
  }
}

for (const part of document.querySelectorAll("[data-minutes-part]")) {
  const form = part.querySelector("form.minutes-form");
  if (form) new Writing(form, part.querySelector("[data-lines]"), form.getAttribute("action"));
}

// The panel in the live page: it follows the part in which the minute taker is.
const panel = document.querySelector("[data-minutes]");
if (panel) {
  const place = panel.querySelector("[data-panel]");
  const wait = panel.querySelector("[data-wait]");
  const title = panel.querySelector("[data-title]");
  let on = "";
  let who = "";
  let writing = null;
  const fetched = async (part) => {
    const answer = await fetch(panel.dataset.minutes, { headers: { "X-Part": part }, credentials: "same-origin", redirect: "error" });
    return answer.ok ? parsed(await answer.text()) : null;
  };
  const show = async (part) => {
    const page = await fetched(part).catch(() => null);
    if (part !== on) return;
    const form = page?.querySelector("form.minutes-form");
    if (!form) { setTimeout(() => { if (part === on && !writing) show(part); }, 2000); return; }
    place.replaceChildren(page.querySelector("[data-lines]"), page.querySelector("[data-form]"));
    writing = new Writing(place.querySelector("form"), place.querySelector("[data-lines]"), panel.dataset.minutes);
  };
  const people = async (part) => {
    // Somebody came: only the list of names changes, not what is being typed.
    const page = await fetched(part).catch(() => null);
    const list = page?.querySelector("select[name=said_by]");
    const here = writing?.form.querySelector("select[name=said_by]");
    if (!list || !here || part !== on) return;
    const chosen = here.value;
    here.replaceChildren(...list.children);
    here.value = chosen;
  };
  const follow = async (message) => {
    const part = message.place === "part" ? message.part?.id ?? "" : "";
    const names = (message.people ?? []).map((each) => each.seat).sort().join();
    if (part !== on) {
      if (writing?.unkept) await writing.keep(true); // what is typed belongs to the part in which it was begun
      clearTimeout(writing?.timer);
      on = part;
      writing = null;
      place.replaceChildren();
      wait.hidden = part !== "";
      title.textContent = part ? `: ${message.part.title}` : "";
      if (part) await show(part);
    } else if (part && names !== who) {
      setTimeout(() => people(part), 1500); // once the media server's report is in the record
    }
    who = names;
  };
  document.addEventListener("conference:place", (event) => follow(event.detail));
}
