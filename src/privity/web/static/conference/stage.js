// Where this person is now, and what they may see of it: one view at a time, the words always on top.

import { at, list, say, shown, words } from "./page.js";

const KINDS = { family: "With the family", one_side: "With one side of the family", closed: "Closed session: professionals only", everybody: "Everybody" };
const HEADINGS = { connecting: "Not connected yet", waiting: "You are waiting", question: "A question before you are let in", joining: "You are taking your seat", ended: "The conference is over for you" };

export class Stage {
  #root; #tiles; #view = "check"; #said = ""; #part = null;

  constructor({ root, tiles }) {
    this.#root = root;
    this.#tiles = tiles;
  }

  get view() { return this.#view; }
  get part() { return this.#part; }

  show(place) {
    const { part, people = [] } = place;
    this.#part = place.place === "part" || place.place === "question" ? part?.id ?? this.#part : null;
    this.#root.dataset.part = place.place === "part" ? part?.id ?? "" : "";
    words(at("where-heading"), part && place.place === "part" ? part.title : HEADINGS[place.place] ?? "");
    words(at("where-caption"), part ? KINDS[part.kind] ?? "" : "");
    words(at("where-words"), place.words ?? "");
    shown(at("where-recording"), Boolean(place.recording) && place.place === "part");
    shown(at("chat"), Boolean(part?.chat) && place.place === "part");
    const inPart = place.place === "part" ? people : [];
    words(at("count"), inPart.length === 1 ? "You are the only one here" : `${inPart.length} people are here`);
    this.#tiles.show(inPart);
    this.#waiting(place);
    this.#to(place.place);
    const said = `${at("where-heading").textContent}. ${place.words ?? ""}`;
    if (said !== this.#said) say(said);
    this.#said = said;
  }

  question({ part, title }) {
    this.#part = part;
    words(at("question-part"), title);
    for (const radio of document.querySelectorAll("#question input")) radio.checked = false;
    shown(at("question-wrong"), false);
    at("question-group").classList.remove("govuk-form-group--error");
  }

  refused(text) {
    words(at("refused-words"), text);
    this.#to("refused");
    say(text, { atOnce: true });
  }

  ended(text) {
    this.show({ place: "ended", words: text, part: null });
    shown(at("join-again"), true);
  }

  check() { this.#to("check"); }

  #waiting({ place, waiting_with: others = [] }) {
    words(at("waiting-with"), others.length ? `Waiting with you: ${list(others)}.` : "");
    shown(at("waiting-with"), place === "waiting" && others.length > 0);
  }

  #to(view) {
    shown(at("where"), !["check", "refused"].includes(view));
    shown(at("controls"), ["waiting", "question", "joining", "part"].includes(view));
    if (view === this.#view) return;
    const old = document.querySelector(`[data-view="${this.#view}"]`);
    const within = old?.contains(document.activeElement) || document.activeElement === document.body;
    this.#view = view;
    this.#root.dataset.view = view;
    for (const each of document.querySelectorAll("[data-view].conference__view")) each.hidden = each.dataset.view !== view;
    // Whoever is at the desk, in the minutes or at the controls stays there; the words are read out all the same.
    if (within) (view === "check" ? at("check-heading") : view === "refused" ? at("refused-heading") : at("where-heading")).focus();
  }
}
