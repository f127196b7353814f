// One turn in a part: a connection for what this page sends, another for what it hears. When it is over both close at once.

const SMALL_PICTURE = 250_000; // bits a second: twelve people on a telephone line
const CLEAR_SOUND = 32_000;

export class Turn {
  #id; #send; #media; #hears; #sends = null; #listens = null; #over = false; #busy = Promise.resolve(); #streams = [];

  // `hears.put(seat, kind, track, receiver)` and `hears.keep(list of seat and kind)` put it on the page.
  constructor({ id, send, media, hears }) {
    this.#id = id;
    this.#send = send;
    this.#media = media;
    this.#hears = hears;
  }

  get id() { return this.#id; }

  begin({ video, ice }) {
    return this.#next(async () => {
      const connection = this.#sends = this.#made("send", ice);
      this.#add(connection, "audio", this.#media.audio);
      if (video && this.#media.video) this.#add(connection, "video", this.#media.video);
      await connection.setLocalDescription(await connection.createOffer());
      if (!this.#over) this.#send({ type: "offer", turn: this.#id, sdp: connection.localDescription.sdp });
    });
  }

  answered({ sdp }) {
    return this.#next(async () => { await this.#sends?.setRemoteDescription({ type: "answer", sdp }); });
  }

  listen({ sdp, streams, ice }) {
    return this.#next(async () => {
      this.#streams = streams;
      const connection = this.#listens ??= this.#made("hear", ice);
      await connection.setRemoteDescription({ type: "offer", sdp });
      if (this.#over) return;
      await connection.setLocalDescription(await connection.createAnswer());
      if (this.#over) return;
      this.#send({ type: "hears", turn: this.#id, sdp: connection.localDescription.sdp });
      this.#show();
    });
  }

  // Another microphone or camera, without a new offer.
  async replace(kind, track) {
    await this.#sender(kind)?.replaceTrack(track).catch(() => {});
  }

  shows(kind) { return Boolean(this.#sender(kind)); }

  // Nothing waits for anything here: what is in flight finds the turn over.
  silence() {
    this.#over = true;
    for (const connection of [this.#sends, this.#listens]) {
      if (!connection) continue;
      connection.ontrack = connection.onicecandidate = null;
      for (const { track } of connection.getReceivers()) track?.stop();
      connection.close();
    }
    this.#hears.keep([]);
  }

  #sender(kind) { return this.#sends?.getTransceivers().find((t) => t.receiver.track?.kind === kind)?.sender; }

  #add(connection, kind, track) {
    const transceiver = connection.addTransceiver(track ?? kind, { direction: "sendonly" });
    const parameters = transceiver.sender.getParameters();
    for (const encoding of parameters.encodings ?? []) encoding.maxBitrate = kind === "audio" ? CLEAR_SOUND : SMALL_PICTURE;
    transceiver.sender.setParameters(parameters).catch(() => {});
  }

  #made(which, ice) {
    const connection = new RTCPeerConnection({ iceServers: ice ?? [] });
    connection.onicecandidate = ({ candidate }) => {
      if (!this.#over) this.#send({ type: "candidate", turn: this.#id, which, candidate: candidate?.toJSON() ?? null });
    };
    if (which === "hear") connection.ontrack = () => this.#show();
    return connection;
  }

  // What the gate says that a stream is, goes; a track that it has not named is not shown at all.
  #show() {
    if (this.#over) return;
    const named = new Map(this.#streams.map((stream) => [String(stream.mid), stream]));
    for (const transceiver of this.#listens?.getTransceivers() ?? []) {
      const stream = named.get(transceiver.mid);
      const receives = ["recvonly", "sendrecv"].includes(transceiver.currentDirection);
      if (stream && receives) this.#hears.put(stream.seat, stream.kind, transceiver.receiver.track, transceiver.receiver);
    }
    this.#hears.keep(this.#streams);
  }

  // One after another: an offer that comes while the last is being answered waits for it.
  #next(act) {
    this.#busy = this.#busy.then(async () => {
      if (this.#over) return;
      try {
        await act();
      } catch {
        // The gate sees that no answer comes, and takes the seat away: nothing is tried half.
      }
    });
    return this.#busy;
  }
}
