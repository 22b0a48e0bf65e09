# The API and the command line; Neo4j runs beside it, see docker-compose.yml.
FROM node:20-slim AS build
WORKDIR /hearsay
# Dependencies first: they change less often than the source. The build follows when the source is there.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /hearsay
COPY --from=build /hearsay/package.json ./
COPY --from=build /hearsay/node_modules node_modules
COPY --from=build /hearsay/dist dist
# Read at run time: queries, example queries, schema, the corpus of an empty graph, the version of Neo4j.
COPY cypher cypher
COPY examples examples
COPY schema schema
COPY seed seed
COPY model model
COPY neo4j neo4j
# Inside the container all addresses: which of them the outside reaches is the publisher's choice.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
# The user that the image brings; nothing that it may write is needed.
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "up"]
