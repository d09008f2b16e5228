// Usage: node scripts/build-web.ts
import { createHash } from "node:crypto";
import { existsSync, globSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./testing/run-program.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WEB = join(ROOT, "packages/web");
const DIST = join(WEB, "dist");
const STAMP = ".built-from";
const LIMIT_MS = 10 * 60_000;
const SOURCES = [
  "package-lock.json",
  "packages/web/{package.json,index.html,vite.config.ts}",
  "packages/web/{src,public}/**/*",
  "packages/{domain,chain}/src/**/*",
];

/**
 * Builds packages/web into its dist folder when a source has changed since the last build.
 * @returns whether it was built.
 * @throws when the build fails; the former dist is then still in place.
 */
export async function buildWeb(): Promise<boolean> {
  if (!existsSync(join(WEB, "index.html"))) return false;
  const hash = await hashSources();
  if ((await builtFrom()) === hash) return false;
  // Built beside dist and then swapped, so that a server that is running never serves half of it.
  const stage = `${DIST}.${process.pid}`;
  const former = `${stage}.former`;
  try {
    await runVite(stage);
    await writeFile(join(stage, STAMP), hash);
    if (existsSync(DIST)) await rename(DIST, former);
    await rename(stage, DIST);
  } finally {
    for (const rest of [stage, former]) await rm(rest, { recursive: true, force: true });
  }
  return true;
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((glob) => globSync(glob, { cwd: ROOT, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest("hex");
}

async function builtFrom(): Promise<string | undefined> {
  const stamp = join(DIST, STAMP);
  return existsSync(stamp) ? readFile(stamp, "utf8") : undefined;
}

async function runVite(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const manifest = createRequire(join(WEB, "package.json")).resolve("vite/package.json");
  const vite = join(manifest, "../bin/vite.js");
  const options = ["build", WEB, "--outDir", outDir, "--emptyOutDir", "--logLevel", "warn"];
  const end = await runProgram([process.execPath, vite, ...options], LIMIT_MS);
  if ("code" in end && end.code === 0) return;
  const how = "code" in end ? `ended with code ${end.code}` : end.stopped;
  throw new Error(`The web build ${how}; its message is above.`);
}

if (import.meta.main) {
  console.log(
    (await buildWeb()) ? "The web application is built." : "The web build is up to date.",
  );
}
