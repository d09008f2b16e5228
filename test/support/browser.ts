import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import type { ChromiumProgram } from "./chromium-program.ts";
import { npmChromium } from "./npm-chromium.ts";
import { systemChromium } from "./system-chromium.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Same glyph widths on every machine, whatever its font settings.
  "--font-render-hinting=none",
];

/** A launch takes 3-9 s on a busy machine, and unpacking comes on top the first time. */
const LAUNCH_TIMEOUT_MS = 120_000;

/**
 * Starts a headless Chromium with a fresh profile: the machine's own when there is one, else the
 * one that comes with npm. The caller closes it; share one among many tests, with a context each.
 * @throws when neither can be started, with the browser's own output in the message.
 */
export async function launchBrowser(): Promise<Browser> {
  const program: ChromiumProgram = systemChromium(process.env) ?? (await npmChromium());
  return chromium.launch({
    executablePath: program.path,
    args: FLAGS,
    // Playwright makes a new user-data-dir for each launch and removes it on close.
    env: { ...definedEnvironment(), ...program.env },
    timeout: LAUNCH_TIMEOUT_MS,
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
