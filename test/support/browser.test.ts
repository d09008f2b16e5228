import { expect } from "chai";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { systemChromium } from "./system-chromium.ts";

const PAGE = `data:text/html,<!doctype html><button onclick="this.textContent='Sent'">Send</button>`;
const PNG_SIGNATURE = "89504e470d0a1a0a";

describe("the browser of the tests", function () {
  this.timeout(180_000);
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
  });

  it("opens a page, clicks, and takes a screenshot", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 200 } });
    const page = await context.newPage();
    await page.goto(PAGE);
    await page.getByRole("button", { name: "Send" }).click();
    expect(await page.getByRole("button").textContent()).to.equal("Sent");
    const picture = await page.screenshot();
    expect(picture.subarray(0, 8).toString("hex")).to.equal(PNG_SIGNATURE);
    await context.close();
  });

  it("keeps two contexts apart, as two people on two machines", async () => {
    const [first, second] = [await browser.newContext(), await browser.newContext()];
    const url = "http://sixtwo.test/";
    await first.addCookies([{ name: "who", value: "holder", url }]);
    expect(await first.cookies(url)).to.have.length(1);
    expect(await second.cookies(url)).to.have.length(0);
    await Promise.all([first.close(), second.close()]);
  });
});

describe("the search for the machine's Chromium", () => {
  it("finds none where PATH has none", () => {
    expect(systemChromium({ PATH: "/nonexistent" })).to.equal(undefined);
  });

  it("refuses a CHROMIUM_PATH that cannot be run, and says what to do", () => {
    expect(() => systemChromium({ CHROMIUM_PATH: "/nonexistent/chromium" })).to.throw(
      "CHROMIUM_PATH is /nonexistent/chromium, which is not a program that can be run. Correct it, or unset it",
    );
  });

  it("takes the program that CHROMIUM_PATH names", () => {
    expect(systemChromium({ CHROMIUM_PATH: process.execPath })).to.deep.equal({
      path: process.execPath,
      env: {},
    });
  });
});
