import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import npmPackage, { inflate } from "@sparticuz/chromium";
import type { ChromiumProgram } from "./chromium-program.ts";

const PACKAGE = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/**
 * The Chromium inside the npm package @sparticuz/chromium, unpacked once into node_modules/.cache.
 * @returns its path, with a font list and, where the machine lacks them, the NSS libraries.
 */
export async function npmChromium(): Promise<ChromiumProgram> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  const path = join(home, "chromium");
  const env = { FONTCONFIG_FILE: join(home, "fonts.conf") };
  if (!(await lacksLibraries(path))) return { path, env };
  return { path, env: { ...env, LD_LIBRARY_PATH: join(home, "al2023", "lib") } };
}

/** Unpacks beside `home` and renames, so that a crash or a second process never leaves half of it. */
async function unpack(home: string): Promise<void> {
  const stage = `${home}.${process.pid}`;
  await mkdir(stage, { recursive: true });
  await withTemporaryFolder(stage, async () => {
    await npmPackage.executablePath();
    await inflate(join(PACKAGE, "bin", "al2023.tar.br"));
  });
  await writeFile(join(stage, "fonts.conf"), fontList(home));
  try {
    await rename(stage, home);
  } catch (cause) {
    await rm(stage, { recursive: true, force: true });
    if (!existsSync(home)) throw cause;
  }
}

/** The package unpacks into the system's temporary folder, where a stale or foreign copy may lie. */
async function withTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The machine's fonts, and the package's own for a machine that has none. */
function fontList(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}

async function lacksLibraries(path: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)("ldd", [path]);
    return stdout.includes("not found");
  } catch {
    // No ldd, or it cannot tell: the package's libraries do no harm.
    return true;
  }
}
