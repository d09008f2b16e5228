import type { Browser, Page } from "playwright-core";

/** Enough for a page on a machine that does many other things. */
const PATIENCE_MS = 30_000;
const DESK = { width: 1280, height: 900 };

export type Person = {
  readonly page: Page;
  /** What the browser's console called an error, and what a script threw. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

type Place = {
  readonly url: string;
  readonly path: string;
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** Someone at a machine of their own: shares neither sign-in nor storage with any other. */
export async function openPerson(browser: Browser, place: Place): Promise<Person> {
  const context = await browser.newContext({ viewport: place.viewport ?? DESK, locale: "en-GB" });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(new URL(place.path, place.url).href);
  return { page, complaints, close: () => context.close() };
}

/** Signs in with a role of the training country, by its name. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in" });
  await dialog.getByRole("button", { name: role }).click();
  await page.getByRole("banner").getByRole("button", { name: role }).waitFor();
}
