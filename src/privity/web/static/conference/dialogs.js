// What is asked before something that can't be taken back. The browser's own dialogs: Escape closes, the focus goes back.

import { at, shown, words } from "./page.js";

// Resolves to what `answer` gives once the form is sent (null: not yet), or to null where it was closed.
function open(dialog, form, answer) {
  return new Promise((resolve) => {
    const opener = document.activeElement;
    let given = null;
    const send = (event) => {
      event.preventDefault();
      given = answer();
      if (given !== null) dialog.close();
    };
    const cancel = (event) => { if (event.target.closest("[data-cancel]")) dialog.close(); };
    form.addEventListener("submit", send);
    dialog.addEventListener("click", cancel);
    dialog.addEventListener("close", () => {
      form.removeEventListener("submit", send);
      dialog.removeEventListener("click", cancel);
      (opener?.isConnected && !opener.closest("[hidden]") ? opener : at("desk-heading")).focus();
      resolve(given);
    }, { once: true });
    dialog.showModal();
  });
}

export function excluding(name) {
  const form = at("exclude-form");
  form.reset();
  words(at("exclude-name"), name);
  shown(at("exclude-wrong"), false);
  return open(at("exclude-dialog"), form, () => {
    const ground = new FormData(form).get("ground");
    shown(at("exclude-wrong"), !ground);
    if (!ground) form.querySelector("input").focus();
    return ground;
  });
}

export function saying(name) {
  const form = at("say-form");
  form.reset();
  words(at("say-name"), name);
  return open(at("say-dialog"), form, () => at("say-words").value.trim());
}

export function ask({ heading, words: text, yes, no }) {
  const dialog = at("sure-dialog");
  words(at("sure-heading"), heading);
  words(at("sure-words"), text);
  words(at("sure-yes"), yes);
  words(dialog.querySelector("[data-cancel]"), no);
  return open(dialog, at("sure-form"), () => true);
}
