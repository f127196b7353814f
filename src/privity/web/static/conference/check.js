// Before joining: what one looks like, whether one is heard, which devices. Nothing is sent to anybody.

import { at, say, shown, words } from "./page.js";

const HEARD = 8;

export class Check {
  #media; #done;

  // `done({ video })` once the person joins.
  constructor({ media, done }) {
    this.#media = media;
    this.#done = done;
    at("check-start").addEventListener("click", () => this.#start());
    at("join").addEventListener("click", () => this.#join());
    at("join-sound").addEventListener("click", () => this.#withoutCamera());
    at("check-microphone").addEventListener("change", (event) => this.#choose("audio", event.target.value));
    at("check-camera").addEventListener("change", (event) => this.#choose("video", event.target.value));
    window.setInterval(() => this.#level(), 150);
  }

  async #start() {
    words(at("check-words"), "Your browser asks now: choose Allow.");
    const fault = await this.#media.ask();
    await this.#shown(fault);
    say(at("check-words").textContent);
  }

  // Nobody is in a conference before they have seen what the others will see.
  async #join() {
    if (this.#media.has("audio")) return this.#done();
    await this.#start();
    if (this.#media.has("audio")) words(at("check-words"), "Look at your picture and say something. Then press Join the conference once more.");
    say(at("check-words").textContent);
    at("check-words").scrollIntoView({ block: "center" });
  }

  async #withoutCamera() {
    this.#media.drop("video");
    const fault = this.#media.has("audio") ? "" : await this.#media.ask({ video: false });
    if (fault) return this.#shown(fault);
    this.#done();
  }

  async #choose(kind, id) {
    if (kind === "video" && !id) this.#media.drop("video");
    await this.#shown(id ? await this.#media.choose(kind, id) : "");
  }

  async #shown(fault) {
    words(at("check-words"), fault || (this.#media.has("video") ? "You are ready. Only you see and hear this." : "You are ready, with sound alone. Only you hear this."));
    at("check-words").dataset.fault = fault ? "yes" : "no";
    const ready = this.#media.has("audio");
    shown(at("check-shown"), ready);
    words(at("check-start"), "Check again");
    const video = at("check-video");
    shown(video, this.#media.has("video"));
    shown(at("check-no-video"), !this.#media.has("video"));
    video.srcObject = this.#media.has("video") ? new MediaStream([this.#media.video]) : null;
    if (ready) await this.#devices();
  }

  async #devices() {
    const { audio, video } = await this.#media.devices();
    fill(at("check-microphone"), audio, this.#media.audio);
    fill(at("check-camera"), [...video, { id: "", name: "No camera, sound alone" }], this.#media.video);
  }

  #level() {
    if (at("check-shown").hidden || at("conference").dataset.view !== "check") return;
    const level = this.#media.level();
    at("check-level").value = level;
    if (level > HEARD && at("check-heard").dataset.heard !== "yes") {
      at("check-heard").dataset.heard = "yes";
      words(at("check-heard"), "Your microphone works");
    }
  }
}

function fill(select, devices, track) {
  const now = track?.getSettings().deviceId ?? "";
  select.replaceChildren(...devices.map(({ id, name }) => new Option(name, id, false, id === now)));
}
