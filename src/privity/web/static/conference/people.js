// One row of the desk for each person: their true state, why they may not hear, and what a host can do.

import { canUse, make, usable, words } from "./page.js";

const STATES = {
  away: "Not here", waiting: "Waiting", question: "Being asked who is with them", joining: "Taking their seat",
  part: "In the part", excluded: "Excluded from this part",
};
const ACTS = [["admit", "Call in"], ["accept", "Accept: not alone"], ["wait", "Ask to wait"], ["say", "Write to"], ["exclude", "Exclude"]];

export function personRow(person, act) {
  const row = make("li", "conference-person");
  const head = make("div", "conference-person__head");
  const name = make("span", "conference-person__name");
  name.tabIndex = -1;
  head.append(name, make("span", "conference-person__role"), make("strong", "conference-person__state"));
  const acts = make("div", "conference-person__acts");
  for (const [key, text] of ACTS) {
    const button = make("button", "conference-act", text);
    button.type = "button";
    button.dataset.act = key;
    if (key === "exclude") button.classList.add("conference-act--grave");
    button.addEventListener("click", () => canUse(button) && act(key, row.person));
    acts.append(button);
  }
  row.append(head, make("p", "conference-person__why"), acts);
  return row;
}

export function updatePerson(row, person, desk) {
  row.person = person;
  const [name, role, state] = row.firstElementChild.children;
  words(name, person.name);
  words(role, [person.role, task(person, desk), person.side ? `side: ${person.side}` : ""].filter(Boolean).join(", "));
  words(state, STATES[person.state] ?? "Not known");
  row.dataset.state = person.state;
  row.dataset.hears = person.hears ? "yes" : "no";
  row.dataset.hand = person.hand ? "yes" : "no";
  words(row.querySelector(".conference-person__why"), notes(person, desk));
  const may = offered(person, desk);
  for (const button of row.querySelectorAll("button")) {
    const yes = may.has(button.dataset.act);
    button.setAttribute("aria-label", `${button.textContent}: ${person.name}`);
    usable(button, yes);
    // A button under the keyboard stays until the keyboard has gone on.
    const hide = !yes && button !== document.activeElement;
    if (button.hidden !== hide) button.hidden = hide;
  }
}

function task({ person, task: asked, role }, { chair, second }) {
  if (person === chair) return role.split(", ").includes("chair") ? "" : "in the chair";
  if (person === second) return role.includes("second host") ? "" : "second host";
  return asked === "minute_taker" && !role.includes("minute taker") ? "takes the minutes" : "";
}

function notes(person, desk) {
  const said = [];
  if (person.hand) said.push("Hand raised.");
  if (!person.hears && person.why) said.push(`May not hear ${desk.part ? "this part" : "the next part"}: ${person.why}`);
  if (person.alone === false) said.push(person.accepted ? "Not alone; accepted for this part." : "Says that somebody is with them or could overhear.");
  if (person.device === "two") said.push("A second device tries to come in with their link.");
  return said.join(" ");
}

function offered(person, desk) {
  const may = new Set();
  const { state } = person;
  if (state === "waiting" && desk.part && person.hears) may.add("admit");
  if (person.alone === false && !person.accepted && ["waiting", "question"].includes(state)) may.add("accept");
  if (["part", "joining"].includes(state) && person.person !== desk.me) may.add("wait");
  if (["waiting", "question"].includes(state) && person.person !== desk.me) may.add("say");
  // Whoever may not hear this part is outside of it already.
  if (state !== "excluded" && person.hears && desk.part && desk.me === desk.chair && person.person !== desk.me) may.add("exclude");
  return may;
}
