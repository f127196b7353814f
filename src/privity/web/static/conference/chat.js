// Written messages of a part. They live in the page alone and go with the part.

import { at, make, words } from "./page.js";

export class Chat {
  #new = 0;

  constructor({ send }) {
    at("chat-form").addEventListener("submit", (event) => {
      event.preventDefault();
      const field = at("chat-words");
      const text = field.value.trim();
      if (text && send({ type: "chat", words: text })) field.value = "";
      field.focus();
    });
    at("chat").addEventListener("toggle", () => this.#count(0));
  }

  came({ name, words: text }) {
    const line = make("p", "conference-chat__line");
    line.append(make("strong", "", name), make("span", "", text));
    at("chat-list").append(line);
    line.scrollIntoView({ block: "nearest" });
    this.#count(at("chat").open ? 0 : this.#new + 1);
  }

  clear() {
    at("chat-list").replaceChildren();
    at("chat-words").value = "";
    this.#count(0);
  }

  #count(number) {
    this.#new = number;
    words(at("chat-new"), number ? `(${number} new)` : "");
  }
}
