// Runs in a browser of the demonstration before any page: its microphone is a tone of its own, its camera a colour of its
// own, and whatever it receives is measured, so that "heard nothing" is proved and not assumed.
(() => {
  const { tone, colour } = window.__given ?? { tone: 440, colour: "#336699" };
  const TONES = [...Array(24).keys()].map((n) => 500 + 150 * n);
  const heard = []; // [milliseconds since 1970, tone]
  const connections = new Set();
  const context = new AudioContext();
  const analysers = new Map();

  navigator.mediaDevices.getUserMedia = async ({ audio, video }) => {
    await context.resume();
    const stream = new MediaStream();
    if (audio) {
      const oscillator = new OscillatorNode(context, { frequency: tone });
      const quieter = new GainNode(context, { gain: 0.4 });
      const out = new MediaStreamAudioDestinationNode(context);
      oscillator.connect(quieter).connect(out);
      oscillator.start();
      stream.addTrack(out.stream.getAudioTracks()[0]);
    }
    if (video) {
      const canvas = Object.assign(document.createElement("canvas"), { width: 160, height: 90 });
      const pen = canvas.getContext("2d");
      let frame = 0;
      setInterval(() => {
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 160, 90);
        pen.fillStyle = "#ffffff";
        pen.fillRect((frame++ * 4) % 150, 40, 10, 10);
      }, 100);
      stream.addTrack(canvas.captureStream(10).getVideoTracks()[0]);
    }
    return stream;
  };

  const Native = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Native {
    constructor(...given) {
      super(...given);
      connections.add(this);
      this.addEventListener("track", ({ track }) => {
        if (track.kind === "audio") listen(track);
      });
    }
  };

  function listen(track) {
    if (analysers.has(track)) return;
    // A remote stream reaches the analyser only while some element plays it.
    const element = new Audio();
    element.muted = true;
    element.srcObject = new MediaStream([track]);
    element.play().catch(() => {});
    const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
    const source = new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([track]) });
    source.connect(analyser);
    analysers.set(track, { analyser, element, source });
  }

  // A tone counts when it stands 30 dB over what lies between the tones.
  setInterval(() => {
    context.resume();
    for (const { analyser } of analysers.values()) {
      const levels = new Float32Array(analyser.frequencyBinCount);
      analyser.getFloatFrequencyData(levels);
      const at = (hertz) => Math.max(...[-1, 0, 1].map((n) => levels[Math.round((hertz * analyser.fftSize) / context.sampleRate) + n]));
      for (const each of TONES) {
        const beside = Math.max(at(each - 75), at(each + 75));
        if (at(each) > -70 && at(each) > beside + 20) heard.push([Date.now(), each]);
      }
    }
  }, 50);

  window.__ear = {
    // { tone: how often it was heard } from an instant on, until another.
    heard: (from = 0, until = Infinity) => {
      const counts = {};
      for (const [at, each] of heard) if (at >= from && at < until) counts[each] = (counts[each] ?? 0) + 1;
      return counts;
    },
    log: () => heard,
    // Sums over all connections, closed ones too as far as they still tell.
    received: async () => {
      const sum = { audio_packets: 0, video_packets: 0, audio_samples: 0, concealed: 0, frames_decoded: 0, last: 0 };
      for (const connection of connections) {
        for (const report of (await connection.getStats().catch(() => new Map())).values()) {
          if (report.type !== "inbound-rtp") continue;
          sum[`${report.kind}_packets`] += report.packetsReceived ?? 0;
          sum.last = Math.max(sum.last, report.lastPacketReceivedTimestamp ?? 0);
          sum.frames_decoded += report.framesDecoded ?? 0;
          sum.audio_samples += report.totalSamplesReceived ?? 0;
          sum.concealed += report.concealedSamples ?? 0;
        }
      }
      return sum;
    },
    alive: () => [...connections].filter((c) => c.connectionState === "connected").length,
  };
})();
