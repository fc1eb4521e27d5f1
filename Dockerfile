# One target per image: admin, api, gateway, worker, realtime-local, migrate, caller; and dev, for file sync.
# What speaks with Postgres trusts the authorities of Amazon RDS, which Node does not know by itself.
# BASE_IMAGE is what they run on: Node 24 and nothing else is needed, no shell, no package manager.
ARG BUILD_IMAGE=node:24-slim
ARG BASE_IMAGE=node:24-slim

# What the programs are bundled from. Nothing here runs scripts of packages but our own.
FROM ${BUILD_IMAGE} AS packages
WORKDIR /checkout
COPY package.json package-lock.json .npmrc ./
COPY k8s/images/package.json k8s/images/
COPY infra/package.json infra/
COPY k8s/package.json k8s/
COPY mobile/package.json mobile/
COPY packages/astrology/package.json packages/astrology/
COPY packages/audio/package.json packages/audio/
COPY packages/client/package.json packages/client/
COPY packages/contracts/package.json packages/contracts/
COPY packages/core/package.json packages/core/
COPY packages/platform/package.json packages/platform/
COPY packages/dev-env/package.json packages/dev-env/
COPY prisma/package.json prisma/
COPY services/admin/package.json services/admin/
COPY services/api/package.json services/api/
COPY services/gateway/package.json services/gateway/
COPY services/realtime-local/package.json services/realtime-local/
COPY services/worker/package.json services/worker/

FROM packages AS sources
RUN --mount=type=cache,target=/root/.npm \
    npm install --no-save --ignore-scripts --omit=dev --loglevel=error \
      --workspace=k8s/images --workspace=prisma --workspace=packages/client \
      --workspace=services/admin --workspace=services/api --workspace=services/gateway --workspace=services/worker --workspace=services/realtime-local
COPY prisma/schema prisma/schema
RUN npm run --silent --workspace=prisma generate
COPY prisma prisma
COPY packages packages
COPY services services

FROM sources AS bundles
COPY k8s/images k8s/images
RUN node k8s/images/bin/bundle.ts /images admin api gateway worker realtime-local migrate caller

FROM packages AS web
RUN --mount=type=cache,target=/root/.npm \
    npm install --no-save --ignore-scripts --omit=dev --loglevel=error --workspace=mobile
COPY packages packages
COPY mobile mobile
RUN npm run --silent --workspace=mobile export

# The sources as they are, run anew at every change: what is synced into /tmp/checkout is live at once. One image for all
# services and the migration, as a cluster's nodes are given it whole.
FROM packages AS dev
RUN --mount=type=cache,target=/root/.npm \
    npm install --no-save --ignore-scripts --omit=dev --loglevel=error \
      --workspace=prisma \
      --workspace=services/admin --workspace=services/api --workspace=services/gateway --workspace=services/worker --workspace=services/realtime-local
COPY --from=sources /checkout/prisma prisma
COPY packages packages
COPY services services
COPY k8s/local/sync k8s/local/sync
ENV NODE_ENV=development HOST=0.0.0.0 PORT=8080
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["node", "k8s/local/sync/run-sources.ts"]

FROM ${BASE_IMAGE} AS runtime
ARG BASE_IMAGE
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.vendor="AstroVoice" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="${BASE_IMAGE}"
WORKDIR /app
# Distroless images keep Node in /nodejs/bin.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 PATH=/usr/local/bin:/usr/bin:/bin:/nodejs/bin
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["node"]
CMD ["dist/main.js"]

FROM runtime AS admin
LABEL org.opencontainers.image.title="astrovoice/admin" \
      org.opencontainers.image.description="Admin of AstroVoice" \
      org.opencontainers.image.licenses="LicenseRef-UNLICENSED"
COPY --from=bundles /images/admin ./
ENV NODE_EXTRA_CA_CERTS=/app/rds-ca.pem

FROM runtime AS gateway
LABEL org.opencontainers.image.title="astrovoice/gateway" \
      org.opencontainers.image.description="Voice gateway of AstroVoice" \
      org.opencontainers.image.licenses="LicenseRef-UNLICENSED"
COPY --from=bundles /images/gateway ./
ENV NODE_EXTRA_CA_CERTS=/app/rds-ca.pem

FROM runtime AS worker
LABEL org.opencontainers.image.title="astrovoice/worker" \
      org.opencontainers.image.description="Job worker of AstroVoice" \
      org.opencontainers.image.licenses="LicenseRef-UNLICENSED"
COPY --from=bundles /images/worker ./
ENV NODE_EXTRA_CA_CERTS=/app/rds-ca.pem

# eSpeak NG is under the GPL: it is in this image and in no other.
FROM runtime AS realtime-local
LABEL org.opencontainers.image.title="astrovoice/realtime-local" \
      org.opencontainers.image.description="Stand-in for the speech model of AstroVoice" \
      org.opencontainers.image.licenses="LicenseRef-UNLICENSED AND GPL-3.0-or-later"
COPY --from=bundles /images/realtime-local ./

FROM runtime AS migrate
LABEL org.opencontainers.image.title="astrovoice/migrate" \
      org.opencontainers.image.description="Database migrations and first data of AstroVoice" \
      org.opencontainers.image.licenses="LicenseRef-UNLICENSED"
COPY --from=bundles /images/migrate ./
ENV NODE_EXTRA_CA_CERTS=/app/rds-ca.pem

FROM runtime AS caller
LABEL org.opencontainers.image.title="astrovoice/caller" \
      org.opencontainers.image.description="Holds one spoken call with an AstroVoice installation, to test it" \
      org.opencontainers.image.licenses="LicenseRef-UNLICENSED"
COPY --from=bundles /images/caller ./

FROM runtime AS api
LABEL org.opencontainers.image.title="astrovoice/api" \
      org.opencontainers.image.description="REST API and web app of AstroVoice" \
      org.opencontainers.image.licenses="LicenseRef-UNLICENSED"
ENV WEB_ROOT=/app/web
COPY --from=bundles /images/api ./
ENV NODE_EXTRA_CA_CERTS=/app/rds-ca.pem
COPY --from=web /checkout/mobile/dist ./web
