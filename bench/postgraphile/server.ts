// Usage: DATABASE_URL=... PORT=... POOL_SIZE=... node server.ts
// PostGraphile as its own documentation serves it on node:http, without a development mode.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const { DATABASE_URL, PORT, POOL_SIZE } = process.env;

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ["market"],
      poolConfig: { max: Number(POOL_SIZE) },
    }),
  ],
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false },
};

const service = postgraphile(preset).createServ(grafserv);
const server = createServer();
server.on("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
await service.addTo(server);
server.listen(Number(PORT), "127.0.0.1");
