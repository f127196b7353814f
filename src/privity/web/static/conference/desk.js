// The chair's desk: parts and people, kept in place so that the keyboard never loses where it is.

import { at, canUse, keyed, list, make, say, shown, usable, words } from "./page.js";
import { ask, excluding, saying } from "./dialogs.js";
import { personRow, updatePerson } from "./people.js";
import { Sign } from "./sign.js";

const KINDS = { family: "With the family", one_side: "One side of the family", closed: "Closed", everybody: "Everybody" };
const STATES = { to_come: "To come", on: "On now", over: "Over" };

export class Desk {
  #send; #me; #sign = new Sign(); #now = null; #hands = "";

  // `me` is the person at this desk: what the chair alone decides is not offered to the second host.
  constructor({ send, me }) {
    this.#me = me;
    this.#send = (act, more = {}) => send({ type: "do", act, ...more });
    const press = (id, act) => at(id).addEventListener("click", () => canUse(at(id)) && act());
    press("closed-session", () => this.closedSession());
    press("next-part", () => this.next());
    press("hand-over", () => this.#handOver());
    press("end", () => this.#end());
  }

  show(desk) {
    this.#now = desk;
    this.#sign.show(desk);
    shown(at("desk"), true);
    shown(at("press"), true);
    usable(at("closed-session"), true);
    usable(at("end"), true);
    const next = this.#next();
    usable(at("next-part"), Boolean(next));
    words(at("next-part"), next ? `Call: ${next.title}` : "No part is left to call");
    keyed(at("parts"), desk.parts, (part) => part.id, { fresh: (part) => this.#part(part), update: updatePart });
    keyed(at("people"), desk.people, (person) => person.person, {
      fresh: (person) => personRow(person, (act, who) => this.#do(act, who)),
      update: (row, person) => updatePerson(row, person, { ...desk, me: this.#me }),
    });
    const takes = this.#me === desk.second;
    const other = this.#named(takes ? desk.chair : desk.second);
    usable(at("hand-over"), Boolean(other));
    words(at("hand-over"), other ? (takes ? `Take over the chair from ${other}` : `Hand over the chair to ${other}`) : "Nobody to hand over to");
    this.#raised(desk.people.filter((p) => p.hand).map((p) => p.name));
  }

  // The connection to the gate is gone: nothing can be done, and nothing is known.
  lost() {
    if (!this.#now) return;
    this.#sign.lost();
    for (const button of document.querySelectorAll("#desk button, #closed-session")) usable(button, false);
  }

  // One press, and no question: it must be there when it is needed.
  closedSession() {
    if (!canUse(at("closed-session"))) return;
    this.#send("closed-session");
    say("A closed session is being called", { atOnce: true });
  }

  next() {
    const part = this.#next();
    if (part && canUse(at("next-part"))) this.#send("call", { part: part.id });
  }

  #next() { return this.#now?.parts.find((part) => part.state === "to_come"); }

  #named(person) { return this.#now.people.find((p) => p.person === person)?.name ?? ""; }

  #part({ id }) {
    const row = make("li", "conference-part");
    const about = make("div", "conference-part__about");
    about.append(make("span", "conference-part__title"), make("span", "conference-part__kind"));
    const button = make("button", "govuk-button govuk-button--secondary conference-small");
    button.type = "button";
    button.addEventListener("click", () => {
      if (!canUse(button)) return;
      if (row.dataset.state === "on") this.#send("end-part");
      else this.#send("call", { part: id });
    });
    row.append(about, make("strong", "conference-part__state"), button);
    return row;
  }

  async #do(act, who) {
    const person = who.person;
    if (act === "exclude") {
      const ground = await excluding(who.name);
      if (ground) this.#send("exclude", { person, ground });
    } else if (act === "say") {
      const text = await saying(who.name);
      if (text) this.#send("say", { person, words: text });
    } else {
      this.#send(act, { person });
    }
  }

  async #handOver() {
    const takes = this.#me === this.#now.second;
    const name = this.#named(takes ? this.#now.chair : this.#now.second);
    const question = takes
      ? { heading: `Take over the chair from ${name}?`, words: `You are then in the chair, and alone decide on exclusions. ${name} stays as second host.`, yes: "Take over", no: "Do not take over" }
      : { heading: `Hand over the chair to ${name}?`, words: `${name} is then in the chair, and alone decides on exclusions. You stay as second host.`, yes: "Hand over", no: "Do not hand over" };
    if (await ask(question)) this.#send("hand-over");
  }

  async #end() {
    const words_ = "The part that is on is over, everybody is put out, and nobody can come back in.";
    if (await ask({ heading: "End the conference for everybody?", words: words_, yes: "End it", no: "Do not end it" })) this.#send("end");
  }

  #raised(names) {
    const text = names.length ? `Hand raised: ${list(names)}.` : "No hand is raised.";
    if (text !== this.#hands && names.length) say(text);
    this.#hands = text;
    words(at("hands"), text);
  }
}

function updatePart(row, part) {
  const [about, state, button] = row.children;
  row.dataset.state = part.state;
  words(about.firstElementChild, part.title);
  words(about.lastElementChild, KINDS[part.kind] ?? "");
  words(state, STATES[part.state] ?? "");
  const text = part.state === "on" ? "End" : part.state === "over" ? "Over" : "Call";
  words(button, text);
  button.setAttribute("aria-label", part.state === "over" ? `Over: ${part.title}` : `${text}: ${part.title}`);
  usable(button, part.state !== "over");
}
