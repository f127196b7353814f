// One's own microphone and camera: asked for once, shown to oneself, switched on and off. Nothing is kept in the browser.

const PICTURE = { width: { ideal: 480 }, height: { ideal: 270 }, frameRate: { ideal: 15, max: 20 } };
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

export class OwnMedia {
  #tracks = { audio: null, video: null }; #on = { audio: true, video: true }; #context = null; #meter = null; #source = null;

  get audio() { return this.#tracks.audio; }
  get video() { return this.#tracks.video; }
  on(kind) { return Boolean(this.#tracks[kind]) && this.#on[kind]; }
  has(kind) { return Boolean(this.#tracks[kind]); }

  // Both if it can be; else sound alone; else what went wrong, in words.
  async ask({ video = true } = {}) {
    if (!navigator.mediaDevices?.getUserMedia) return "This browser can’t use a camera or microphone here. Use another browser, or ring the number in your invitation.";
    const wanted = video ? [{ audio: SOUND, video: PICTURE }, { audio: SOUND }] : [{ audio: SOUND }];
    let fault = null;
    for (const constraints of wanted) {
      try {
        this.#take(await navigator.mediaDevices.getUserMedia(constraints));
        return "";
      } catch (refusal) {
        fault = refusal;
      }
    }
    return whyNot(fault);
  }

  async choose(kind, id) {
    const exact = { deviceId: { exact: id } };
    const constraints = kind === "audio" ? { audio: { ...SOUND, ...exact } } : { video: { ...PICTURE, ...exact } };
    try {
      this.#take(await navigator.mediaDevices.getUserMedia(constraints));
      return "";
    } catch (refusal) {
      return whyNot(refusal);
    }
  }

  async devices() {
    const found = await navigator.mediaDevices.enumerateDevices();
    const named = (kind, name) => found.filter((d) => d.kind === kind).map((d, i) => ({ id: d.deviceId, name: d.label || `${name} ${i + 1}` }));
    return { audio: named("audioinput", "Microphone"), video: named("videoinput", "Camera") };
  }

  set(kind, on) {
    this.#on[kind] = on;
    if (this.#tracks[kind]) this.#tracks[kind].enabled = on;
  }

  drop(kind) {
    this.#tracks[kind]?.stop();
    this.#tracks[kind] = null;
  }

  stop() {
    this.drop("audio");
    this.drop("video");
    this.#context?.close().catch(() => {});
    this.#context = this.#meter = this.#source = null;
  }

  // 0 to 100.
  level() {
    if (!this.#meter) return 0;
    const samples = new Float32Array(this.#meter.fftSize);
    this.#meter.getFloatTimeDomainData(samples);
    const loud = Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length);
    return Math.min(100, Math.round(loud * 400));
  }

  #take(stream) {
    for (const track of stream.getTracks()) {
      this.drop(track.kind);
      this.#tracks[track.kind] = track;
      track.enabled = this.#on[track.kind];
      if (track.kind === "audio") this.#listen(track);
    }
  }

  #listen(track) {
    this.#context ??= new AudioContext();
    this.#context.resume().catch(() => {});
    this.#source?.disconnect();
    this.#meter = this.#context.createAnalyser();
    this.#meter.fftSize = 512;
    this.#source = this.#context.createMediaStreamSource(new MediaStream([track]));
    this.#source.connect(this.#meter);
  }
}

function whyNot(fault) {
  if (fault?.name === "NotAllowedError") return "Your browser does not let this page use your microphone. Allow it beside the address of the page, then check again.";
  if (fault?.name === "NotFoundError") return "No microphone was found. Plug one in, or use a phone.";
  if (fault?.name === "NotReadableError") return "Another program uses your microphone or camera. Close it, then check again.";
  return "Your microphone could not be used. Check again, or use another phone or computer.";
}
