// Usage: node scripts/start.ts
import { buildWeb } from "./build-web.ts";

// The web application is built when a source of it has changed; then everything starts in this process.
try {
  await buildWeb();
} catch (error) {
  console.error(`\n  ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
await import("../packages/launcher/src/main.ts");
