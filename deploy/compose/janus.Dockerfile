# Janus for the conference gate, which shares its network name space and reads the secrets that it writes to /run/media.
FROM debian:bookworm-slim
RUN apt-get update -qq \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends janus python3 \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --shell /usr/sbin/nologin privity \
 && install -d -o privity -g privity -m 0700 /run/media
COPY src/privity /usr/local/lib/python3.11/dist-packages/privity
COPY deploy/compose/janus-start.sh /usr/local/bin/janus-start
USER privity
VOLUME /run/media
CMD ["/bin/sh", "/usr/local/bin/janus-start"]
