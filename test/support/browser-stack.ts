import { type BlockId, packBlockId, registryCode, vintage } from "@sixtwo/domain";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { openPerson, type Person } from "./browser-person.ts";
import { type ScenarioStack, startScenarioStack } from "./scenario-stack.ts";

export type BrowserStack = {
  readonly stack: ScenarioStack;
  /** Someone new, at a machine of their own, looking at a page of the registry. */
  readonly open: (
    path: string,
    viewport?: { readonly width: number; readonly height: number },
  ) => Promise<Person>;
  /** Fails when any browser's console showed an error so far. */
  readonly expectNoComplaints: () => void;
  readonly stop: () => Promise<void>;
};

/** The whole registry on fresh data, and one browser in which several people look at it. */
export async function startBrowserStack(): Promise<BrowserStack> {
  const stack = await startScenarioStack();
  let browser: Browser;
  try {
    browser = await launchBrowser();
  } catch (error) {
    await stack.stop();
    throw error;
  }
  const people: Person[] = [];
  return {
    stack,
    open: async (path, viewport) => {
      const person = await openPerson(browser, {
        url: stack.url,
        path,
        ...(viewport === undefined ? {} : { viewport }),
      });
      people.push(person);
      return person;
    },
    expectNoComplaints: () =>
      expect(people.flatMap(({ complaints }) => complaints)).to.deep.equal([]),
    stop: async () => {
      await browser.close();
      await stack.stop();
    },
  };
}

/** What XXA's registry issues first: serials of 2024 from 1 on. */
export const FIRST_BLOCK: BlockId = packBlockId({
  registry: registryCode("XXA01"),
  vintage: vintage(2024),
  batch: 1n,
  first: 1n,
});
