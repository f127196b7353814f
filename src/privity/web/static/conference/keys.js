// Shortcuts with Alt and Shift: letters that no screen reader takes (they use Insert, Caps Lock, Ctrl+Alt or single letters).

import { at } from "./page.js";

export function shortcuts(acts) {
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (document.querySelector("dialog[open]") || at("keys-on")?.checked === false) return;
    const act = acts[event.code];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
