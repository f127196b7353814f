// The small things that every part of the live page does with the document, always in place: nothing is built anew.

export const at = (id) => document.getElementById(id);

export function words(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

// Hides or shows. A thing that has the keyboard's focus hands it on first, so that it is never lost.
export function shown(element, yes, next = null) {
  if (!element || element.hidden === !yes) return;
  const had = !yes && element.contains(document.activeElement);
  element.hidden = !yes;
  if (had) (next ?? document.querySelector("h1"))?.focus();
}

// A button that can't be used now stays where it is and says so: one that vanishes takes the focus along.
export function usable(button, yes) {
  const value = yes ? "false" : "true";
  if (button.getAttribute("aria-disabled") !== value) button.setAttribute("aria-disabled", value);
}

export const canUse = (button) => button.getAttribute("aria-disabled") !== "true";

export function make(tag, classes = "", text = "") {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  if (text) made.textContent = text;
  return made;
}

// Keeps one child for each key, in this order; `fresh` makes one, `update` fills it, `gone` is told of one that goes.
export function keyed(list, values, key, { fresh, update, gone = () => {} }) {
  const kept = new Map([...list.children].map((child) => [child.dataset.key, child]));
  let before = list.firstElementChild;
  for (const value of values) {
    const name = String(key(value));
    let child = kept.get(name);
    kept.delete(name);
    if (!child) {
      child = fresh(value);
      child.dataset.key = name;
      list.insertBefore(child, before);
    } else if (child === before) {
      before = before.nextElementSibling;
    } else {
      // Moving a node drops its focus and stops its video; whoever has the focus stays, the others move around it.
      const focused = child.contains(document.activeElement) ? document.activeElement : null;
      list.insertBefore(child, before);
      focused?.focus();
    }
    update(child, value);
  }
  for (const child of kept.values()) {
    const had = child.contains(document.activeElement);
    gone(child);
    child.remove();
    if (had) list.parentElement.querySelector("[tabindex='-1']")?.focus();
  }
}

export function say(text, { atOnce = false } = {}) {
  if (!text) return;
  const region = at(atOnce ? "said-at-once" : "said");
  // The same words twice are a change all the same for a screen reader only if the text was another in between.
  region.textContent = "";
  window.setTimeout(() => { region.textContent = text; }, 50);
}

export function list(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
