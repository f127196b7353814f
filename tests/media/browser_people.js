// Before any page of a browser in a random conference: a microphone whose tone is changed from outside, a picture, every
// place that the gate gives told as it comes, and nothing ever closed that was opened: what still comes is received.
(() => {
  const context = new AudioContext({ sampleRate: 48000 });
  const quieter = new GainNode(context, { gain: 0 });
  const oscillator = new OscillatorNode(context, { frequency: 440 });
  const log = (window.__log = { tones: [], received: [] });
  const connections = new Map(); // connection -> what it has received
  const analysers = [];

  oscillator.connect(quieter);
  oscillator.start();
  let place = "away";
  let part = "";
  let called = null; // the turn that is on
  // A tone that is given for another place than this page is in by now comes too late.
  window.__tone = (hertz, of) => {
    if (hertz && (of ? place !== "part" || part !== of : !["away", "waiting"].includes(place))) return;
    if (hertz) oscillator.frequency.value = hertz;
    quieter.gain.value = hertz ? 0.4 : 0;
  };

  navigator.mediaDevices.getUserMedia = async ({ audio, video }) => {
    await context.resume();
    const stream = new MediaStream();
    if (audio) {
      const out = new MediaStreamAudioDestinationNode(context);
      quieter.connect(out);
      stream.addTrack(out.stream.getAudioTracks()[0]);
    }
    if (video) {
      const canvas = Object.assign(document.createElement("canvas"), { width: 160, height: 90 });
      const pen = canvas.getContext("2d");
      let frame = 0;
      setInterval(() => {
        pen.fillStyle = frame % 2 ? "#1d70b8" : "#00703c";
        pen.fillRect((frame++ * 4) % 150, 40, 10, 10);
      }, 100);
      stream.addTrack(canvas.captureStream(8).getVideoTracks()[0]);
    }
    return stream;
  };

  window.RTCPeerConnection = class extends window.RTCPeerConnection {
    constructor(...given) {
      super(...given);
      connections.set(this, { audio: 0, video: 0, frames: 0 });
      this.addEventListener("track", ({ track }) => track.kind === "audio" && listen(track.clone()));
    }
    close() {}
  };

  function listen(track) {
    const element = new Audio(); // a remote stream reaches the analyser only while some element plays it
    element.muted = true;
    element.srcObject = new MediaStream([track]);
    element.play().catch(() => {});
    const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
    const source = new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([track]) });
    source.connect(analyser);
    analysers.push({ analyser, element, source });
  }

  setInterval(() => {
    const levels = new Float32Array(2048);
    for (const { analyser } of analysers) {
      analyser.getFloatFrequencyData(levels);
      let peak = 20;
      for (let bin = 20; bin < 860; bin++) if (levels[bin] > levels[peak]) peak = bin;
      const beside = Math.max(levels[peak - 9], levels[peak + 9]);
      if (levels[peak] > -55 && levels[peak] > beside + 20) log.tones.push(Math.round((peak * 48000) / 4096 / 100) * 100);
    }
  }, 50);

  setInterval(async () => {
    const at = Date.now();
    for (const [connection, sum] of connections) {
      const now = { audio: 0, video: 0, frames: 0 };
      for (const report of (await connection.getStats().catch(() => new Map())).values()) {
        if (report.type !== "inbound-rtp") continue;
        now[report.kind] += report.packetsReceived ?? 0;
        now.frames += report.framesDecoded ?? 0;
      }
      for (const each of Object.keys(sum)) sum[each] = Math.max(sum[each], now[each]);
    }
    const all = (each) => [...connections.values()].reduce((sum, of) => sum + of[each], 0);
    log.received.push([at, all("audio"), all("video"), all("frames")]);
  }, 150);

  window.__sums = async () => {
    const sum = { audio: 0, video: 0, frames: 0, samples: 0, concealed: 0, silent: 0, lost: 0 };
    for (const connection of connections.keys()) {
      for (const report of (await connection.getStats().catch(() => new Map())).values()) {
        if (report.type !== "inbound-rtp") continue;
        sum[report.kind] += report.packetsReceived ?? 0;
        sum.lost += report.packetsLost ?? 0;
        sum.frames += report.framesDecoded ?? 0;
        sum.samples += report.totalSamplesReceived ?? 0;
        sum.concealed += report.concealedSamples ?? 0;
        sum.silent += report.silentConcealedSamples ?? 0;
      }
    }
    return sum;
  };

  const sockets = new Set();
  window.__drop = () => sockets.forEach((socket) => socket.close());
  window.__connected = () => [...sockets].some((socket) => socket.readyState === WebSocket.OPEN);
  window.WebSocket = class extends window.WebSocket {
    constructor(...given) {
      super(...given);
      sockets.add(this);
      this.addEventListener("close", () => {
        sockets.delete(this);
        [place, called] = ["away", null];
        window.__told("away", "", Date.now());
      });
      this.addEventListener("message", ({ data }) => {
        const message = JSON.parse(data);
        if (message.type === "send") {
          [place, called] = ["joining", message.turn];
          window.__tone(0);
          window.__told("called", "", Date.now());
        }
        if (message.type === "silence" && message.turn === called) {
          [place, called] = ["waiting", null];
          window.__told("waiting", "", Date.now());
        }
        if (message.type === "place") {
          [place, part] = [message.place, message.part?.id ?? ""];
          const late = called !== null && ["waiting", "question"].includes(place); // what is shown may come after what is done
          window.__told(late ? "called" : place, part, Date.now());
        }
        if (message.type === "question") setTimeout(alone, 50);
      });
    }
  };

  function alone() {
    const yes = document.getElementById("alone-yes");
    if (!yes) return;
    yes.checked = true;
    yes.form.requestSubmit();
  }
})();
