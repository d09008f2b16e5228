// Usage: node scripts/start.ts
import { buildWeb } from "./build-web.ts";

// The web application is built when a source of it has changed; then everything starts in this process.
await buildWeb();
await import("../packages/launcher/src/main.ts");
