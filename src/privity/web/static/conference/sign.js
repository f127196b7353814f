// The sign of the door. It says 'shut' only while the gate says so: what is older than three seconds is not known.

import { at, keyed, make, say, shown, words } from "./page.js";

const OLD = 3000;

export class Sign {
  #last = 0; #shut = ""; #said = "";

  constructor() {
    window.setInterval(() => { if (this.#last && Date.now() - this.#last > OLD) this.lost(); }, 500);
  }

  show(desk) {
    this.#last = Date.now();
    shown(at("sign"), true);
    const shut = desk.shut === true ? "yes" : desk.shut === false ? "no" : "none";
    this.#say(shut, headline(desk), desk.words ?? "");
    const { connected = [], entitled = [], strangers = 0 } = desk;
    words(at("sign-count"), shut === "none" ? "" : `Connected: ${connected.length + strangers}. May hear this part: ${entitled.length}. Connected who may not: ${outsiders(desk)}.`);
    const entitledNames = new Set(entitled);
    this.#names(at("sign-connected"), [
      ...connected.map((name) => ({ name, note: entitledNames.has(name) ? "" : "may not hear this part", bad: !entitledNames.has(name) })),
      ...(strangers ? [{ name: strangers === 1 ? "1 connection that is nobody’s" : `${strangers} connections that are nobody’s`, note: "", bad: true }] : []),
    ]);
    const here = new Set(connected);
    this.#names(at("sign-entitled"), entitled.filter((name) => !here.has(name)).map((name) => ({ name, note: "", bad: false })));
  }

  lost() {
    this.#last = 0;
    this.#say("unknown", "Not known", "This page has lost touch with the conference gate. Take it that the door is open: say nothing confidential.");
    words(at("sign-count"), "");
    this.#names(at("sign-connected"), []);
    this.#names(at("sign-entitled"), []);
  }

  #say(shut, heading, text) {
    const sign = at("sign");
    if (sign.dataset.shut !== shut) sign.dataset.shut = shut;
    words(at("sign-heading"), heading);
    words(at("sign-words"), after(heading, text));
    if (shut !== this.#shut || heading !== this.#said) {
      if (this.#shut || shut !== "none") say(`${heading}. ${text}`, { atOnce: shut === "no" || shut === "unknown" });
      this.#shut = shut;
      this.#said = heading;
    }
  }

  #names(element, names) {
    const rows = names.length ? names : [{ name: "Nobody", note: "", bad: false }];
    keyed(element, rows.map((row, i) => ({ ...row, key: `${row.name} ${i}` })), (row) => row.key, {
      fresh: () => {
        const made = make("li", "conference-sign__name");
        made.append(make("span"), make("span", "conference-sign__note"));
        return made;
      },
      update: (made, { name, note, bad }) => {
        words(made.firstElementChild, name);
        words(made.lastElementChild, note);
        made.dataset.bad = bad ? "yes" : "no";
      },
    });
  }
}

// The gate's words without what the heading says already.
function after(heading, text) {
  const rest = text.startsWith(heading) ? text.slice(heading.length).replace(/^[.:]\s*/, "") : text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function outsiders({ connected = [], entitled = [], strangers = 0 }) {
  const names = new Set(entitled);
  return connected.filter((name) => !names.has(name)).length + strangers;
}

function headline({ shut, door, part }) {
  if (shut === false) return "The door is not shut";
  if (shut !== true) return part ? "The room is being made" : "No part is on";
  return door === "open" ? "The door is shut" : "The door is shut, nobody hears yet";
}
