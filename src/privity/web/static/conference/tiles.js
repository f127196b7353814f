// Who is in the part: a tile for each, with picture and sound where there are any, and always the name.

import { keyed, make, shown, words } from "./page.js";

const LOUD = 0.02;
const LOOK = 250;

export class Tiles {
  #list; #hear; #media; #heard = new Map(); #you = null; #muted = false;

  // `heard` holds what is received: "seat kind" to its track, receiver and element.
  constructor({ list, hear, media }) {
    this.#list = list;
    this.#hear = hear;
    this.#media = media;
    this.#hear.addEventListener("click", () => this.#playAll());
    window.setInterval(() => this.#speaking(), LOOK);
  }

  show(people) {
    this.#you = people.find((p) => p.you)?.seat ?? null;
    keyed(this.#list, people, (p) => p.seat, { fresh: tile, update: (element, p) => this.#update(element, p) });
    this.#list.dataset.many = people.length > 6 ? "yes" : "no";
    for (const [key, { element }] of this.#heard) if (!element.isConnected) this.#place(key);
    this.#own();
  }

  put(seat, kind, track, receiver) {
    const key = `${seat} ${kind}`;
    if (this.#heard.get(key)?.track === track) return;
    this.#take(key);
    const element = make(kind === "audio" ? "audio" : "video", "conference-tile__media");
    element.autoplay = true;
    element.playsInline = true;
    if (kind === "video") element.muted = true;
    element.srcObject = new MediaStream([track]);
    this.#heard.set(key, { element, track, receiver });
    this.#place(key);
    this.#play(element);
  }

  // What is not in `streams` any more goes.
  keep(streams) {
    const kept = new Set(streams.map(({ seat, kind }) => `${seat} ${kind}`));
    for (const key of [...this.#heard.keys()]) if (!kept.has(key)) this.#take(key);
    if (!streams.length) shown(this.#hear, false);
  }

  #place(key) {
    const [seat, kind] = key.split(" ");
    const home = [...this.#list.children].find((child) => child.dataset.key === seat);
    if (!home) return;
    home.querySelector(".conference-tile__picture").append(this.#heard.get(key).element);
    if (kind === "video") home.dataset.has = "picture";
  }

  #take(key) {
    const { element, track } = this.#heard.get(key) ?? {};
    if (!element) return;
    this.#heard.delete(key);
    track.stop();
    element.srcObject = null;
    const home = element.closest(".conference-tile");
    element.remove();
    if (home && key.endsWith(" video")) delete home.dataset.has;
  }

  #own() {
    const home = [...this.#list.children].find((child) => child.dataset.key === this.#you);
    if (!home) return;
    let element = home.querySelector("video");
    if (!this.#media.on("video")) {
      if (element) element.srcObject = null;
      element?.remove();
      delete home.dataset.has;
      return;
    }
    if (!element) {
      element = make("video", "conference-tile__media conference-tile__media--own");
      element.autoplay = element.muted = element.playsInline = true;
      home.querySelector(".conference-tile__picture").append(element);
    }
    if (element.srcObject?.getVideoTracks()[0] !== this.#media.video) {
      element.srcObject = new MediaStream([this.#media.video]);
      element.play().catch(() => {});
    }
    home.dataset.has = "picture";
  }

  #update(element, { name, role, you, audio, video, hand }) {
    words(element.querySelector(".conference-tile__initials"), initials(name));
    words(element.querySelector(".conference-tile__name"), you ? `${name} (you)` : name);
    words(element.querySelector(".conference-tile__role"), role);
    const said = [audio ? "" : "microphone off", hand ? "hand raised" : ""].filter(Boolean).join(", ");
    words(element.querySelector(".conference-tile__state"), said);
    element.dataset.sound = audio ? "yes" : "no";
    element.dataset.hand = hand ? "yes" : "no";
    element.dataset.pictureOff = video ? "no" : "yes";
  }

  #play(element) {
    element.play().catch((refusal) => {
      if (refusal.name === "NotAllowedError") shown(this.#hear, true);
    });
  }

  #playAll() {
    for (const { element } of this.#heard.values()) element.play().catch(() => {});
    shown(this.#hear, false, document.getElementById("where-heading"));
  }

  #speaking() {
    for (const element of this.#list.children) {
      const seat = element.dataset.key;
      const loud = seat === this.#you
        ? this.#media.on("audio") && this.#media.level() / 100 > LOUD * 2
        : (this.#heard.get(`${seat} audio`)?.receiver?.getSynchronizationSources?.()[0]?.audioLevel ?? 0) > LOUD;
      const value = loud && element.dataset.sound === "yes" ? "yes" : "no";
      if (element.dataset.speaks !== value) element.dataset.speaks = value;
    }
  }
}

function tile() {
  const made = make("li", "conference-tile");
  const picture = make("div", "conference-tile__picture");
  const letters = make("span", "conference-tile__initials");
  letters.setAttribute("aria-hidden", "true");
  const speaks = make("span", "conference-tile__speaks", "speaking");
  speaks.setAttribute("aria-hidden", "true");
  picture.append(letters, speaks);
  const under = make("p", "conference-tile__under");
  under.append(make("span", "conference-tile__name"), make("span", "conference-tile__role"), make("span", "conference-tile__state"));
  made.append(picture, under);
  return made;
}

function initials(name) {
  const parts = name.split(/\s+/u).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : ""].map((p) => (p ? [...p][0].toLocaleUpperCase("en-GB") : "")).join("");
}
