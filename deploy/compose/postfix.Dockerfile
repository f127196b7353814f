# A Postfix that hands all mail to the gate over LMTP and takes back what may leave.
FROM debian:bookworm-slim
RUN echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections \
 && apt-get update -qq \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postfix ca-certificates \
 && rm -rf /var/lib/apt/lists/*
COPY deploy/compose/postfix-configure.sh /usr/local/bin/postfix-configure
VOLUME /var/spool/postfix
CMD ["/bin/sh", "-c", "/usr/local/bin/postfix-configure /etc/postfix && exec postfix start-fg"]
