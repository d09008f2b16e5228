# syntax=docker/dockerfile:1
# One image for every service of docker-compose.yml; each gives its own command. Alone, it runs
# the whole registry on one machine, as npm start does.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund --include=dev --include=optional
RUN node scripts/build-web.ts && npm prune --omit=dev --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
RUN install -d -o node -g node /data /dumps
COPY --from=build /app /app
USER node
EXPOSE 4000
CMD ["node", "packages/launcher/src/main.ts"]
