// The live page of a conference: what the gate says goes to its place, what the person does goes to the gate.

import { Chat } from "./chat.js";
import { Check } from "./check.js";
import { Desk } from "./desk.js";
import { Gate } from "./gate.js";
import { shortcuts } from "./keys.js";
import { OwnMedia } from "./own.js";
import { at, say, shown, words } from "./page.js";
import { Stage } from "./stage.js";
import { Tiles } from "./tiles.js";
import { Turn } from "./turn.js";

const root = at("conference");
const media = new OwnMedia();
const tiles = new Tiles({ list: at("tiles"), hear: at("hear"), media });
const stage = new Stage({ root, tiles });
const send = (message) => gate.send(message);
const chat = new Chat({ send });
const desk = root.dataset.host === "yes" ? new Desk({ send, me: root.dataset.person }) : null;
const gate = new Gate({ address: root.dataset.gate, csrf: root.querySelector("[name=csrfmiddlewaretoken]").value, heard, state });
let turn = null;
let silenced = null;
let hand = false;
let question = null;
let wakeful = null;
let why = "";

new Check({ media, done: join });
root.dataset.view = "check";
root.hidden = false;
if (desk) shortcuts({ KeyS: () => desk.closedSession(), KeyN: () => desk.next(), KeyL: () => at("sign-heading").focus(), KeyP: () => at("people-heading").focus(), KeyM: microphone, KeyV: camera });

function join({ again = false } = {}) {
  stage.show({ place: "connecting", words: "Connecting to the conference.", part: null });
  gate.open({ again });
  keepAwake();
  show();
}

// --- from the gate ---

function heard(message) {
  const known = {
    place: () => place(message),
    question: () => { question = message; stage.question(message); },
    send: () => begin(message),
    answer: () => current(message)?.answered(message),
    listen: () => current(message)?.listen(message),
    silence: () => silence(message),
    chat: () => chat.came(message),
    said: () => trouble(`The chair writes: ${message.words}`),
    trouble: () => trouble(message.words),
    desk: () => desk?.show(message),
  };
  known[message.type]?.();
}

const current = (message) => (turn?.id === message.turn ? turn : null);

function begin(message) {
  if (message.turn === silenced) return;
  quiet();
  turn = new Turn({ id: message.turn, send, media, hears: tiles });
  turn.begin(message);
  send({ type: "shows", audio: media.on("audio"), video: media.on("video") });
}

function silence(message) {
  silenced = message.turn;
  if (!turn || turn.id !== message.turn) return;
  quiet();
  say(message.words, { atOnce: true });
}

function quiet() {
  turn?.silence();
  turn = null;
  chat.clear();
}

function place(message) {
  // A page that is not in a part sends and hears nothing, even where the word to be silent was lost.
  if (!["joining", "part"].includes(message.place)) quiet();
  stage.show(message);
  const you = (message.people ?? []).find((p) => p.you);
  if (you) raised(Boolean(you.hand));
  shown(at("answer-again"), message.place === "waiting" && question?.given === false);
  if (message.place === "ended") over();
  document.dispatchEvent(new CustomEvent("conference:place", { detail: message }));
}

function over() {
  gate.close();
  quiet();
  media.stop();
  desk?.lost();
  line("none", "Not connected");
  letSleep();
}

// --- the connection ---

function state(name, text, reason = "") {
  line(name, text);
  if (name === "there") return;
  // Whoever is not connected to the gate is in no part: nothing is sent or heard while nobody watches over it.
  quiet();
  silenced = null; // turns are counted anew on each connection
  desk?.lost();
  if (name === "broken" && root.dataset.line !== "broken") {
    stage.show({ place: "connecting", words: "The connection is broken. This page tries again by itself. You come back to where you may be now.", part: null });
    say(text, { atOnce: true });
  }
  if (name !== "connecting") root.dataset.line = name;
  if (name !== "refused") return;
  why = reason;
  words(at("refused-again"), reason === "elsewhere" ? "Use this page instead of the other" : "Connect again");
  shown(at("refused-again"), reason !== "over");
  stage.refused(text);
  line("none", "Not connected");
  letSleep();
}

function line(name, text) {
  at("line").dataset.state = name;
  words(at("line-words"), text);
  if (name === "there") root.dataset.line = "there";
}

// --- from the person ---

function microphone() {
  media.set("audio", !media.on("audio"));
  show();
  say(media.on("audio") ? "Your microphone is on" : "Your microphone is off");
}

async function camera() {
  if (!media.has("video")) {
    const { video } = await media.devices();
    const fault = video.length ? await media.choose("video", video[0].id) : "No camera was found.";
    if (fault) return trouble(fault);
    media.set("video", true);
    // A turn that began without a picture has no place for one: it comes with the next.
    if (turn && !turn.shows("video")) trouble("Your camera is on from the next part.");
  } else {
    media.set("video", !media.on("video"));
  }
  await turn?.replace("video", media.video);
  show();
  say(media.on("video") ? "Your camera is on" : "Your camera is off");
}

function show() {
  for (const [id, kind, on, off] of [["microphone", "audio", "Mute", "Unmute"], ["camera", "video", "Camera off", "Camera on"]]) {
    at(id).dataset.on = media.on(kind) ? "yes" : "no";
    words(at(`${id}-words`), media.on(kind) ? on : off);
  }
  send({ type: "shows", audio: media.on("audio"), video: media.on("video") });
}

function raised(up) {
  hand = up;
  at("hand").dataset.up = up ? "yes" : "no";
  words(at("hand-words"), up ? "Lower hand" : "Raise hand");
}

function answer(event) {
  event.preventDefault();
  const given = new FormData(at("question")).get("alone");
  shown(at("question-wrong"), !given);
  at("question-group").classList.toggle("govuk-form-group--error", !given);
  if (!given) return at("alone-yes").focus();
  question = { ...question, part: question?.part ?? stage.part, given: given === "yes" };
  send({ type: "alone", part: question.part, alone: question.given });
  say(question.given ? "Thank you. You are let in when everybody has been checked." : "Thank you. The chair decides whether you can be let in.");
}

function trouble(text) {
  words(at("trouble-words"), text);
  shown(at("trouble"), true);
  say(text);
}

at("microphone").addEventListener("click", microphone);
at("camera").addEventListener("click", camera);
at("hand").addEventListener("click", () => { if (send({ type: "hand", up: !hand })) { raised(!hand); say(hand ? "Your hand is raised" : "Your hand is down"); } });
at("leave").addEventListener("click", () => { send({ type: "leave" }); over(); stage.ended("You have left. You can join again as long as the conference goes on."); });
at("question").addEventListener("submit", answer);
at("answer-again").addEventListener("click", () => { stage.question(question); stage.show({ place: "question", words: "", part: null }); });
at("not-alone").addEventListener("click", () => { if (send({ type: "alone", part: stage.part, alone: false })) { question = { ...question, part: stage.part, given: false }; say("The chair is told that you are no longer alone"); } });
at("trouble-close").addEventListener("click", () => shown(at("trouble"), false, at("where-heading")));
at("join-again").addEventListener("click", () => { shown(at("join-again"), false, at("check-heading")); stage.check(); });
at("refused-again").addEventListener("click", () => join({ again: why === "elsewhere" }));

// --- the browser and the telephone around it ---

async function keepAwake() {
  try {
    wakeful = await navigator.wakeLock?.request("screen");
  } catch {
    wakeful = null; // a battery that is low: the screen goes dark, and the person sees why
  }
}

function letSleep() {
  wakeful?.release().catch(() => {});
  wakeful = null;
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "visible") return;
  gate.hurry();
  if (gate.there && (!wakeful || wakeful.released)) keepAwake();
});
window.addEventListener("online", () => gate.hurry());
window.addEventListener("beforeunload", (event) => { if (gate.there) event.preventDefault(); });
window.addEventListener("pagehide", () => { quiet(); gate.close(); media.stop(); });
// A page that the browser had put aside whole comes back with nothing of the conference in it.
window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });
