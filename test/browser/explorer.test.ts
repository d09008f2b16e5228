import { expect } from "chai";
import type { Page } from "playwright-core";
import { type BrowserStack, startBrowserStack } from "../support/browser-stack.ts";
import { issueAs, NDC_AUTHORIZATION } from "../support/scenario-acts.ts";

const PHONE = { width: 390, height: 844 };
const PAGES = [
  "/",
  "/blocks",
  "/actions",
  "/accounts",
  "/approaches",
  "/approaches/XXA/CA0001",
  "/authorizations",
  "/activities",
  "/parties/XXA",
  "/itmo/CA0001-XXA01-XXA-1-2024",
  "/search?q=XXA",
  "/wallet",
  "/console",
  "/console/proposals",
  "/console/issue",
  "/console/authorizations/new",
  "/console/approaches",
  "/console/approaches/CA0001",
  "/console/accounts",
  "/console/holds",
  "/console/policy",
];

describe("the explorer in a browser", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;

  before(async () => {
    browsers = await startBrowserStack();
    await issueAs(browsers.stack, {
      to: "XXA-party",
      quantity: 2_000n,
      authorization: NDC_AUTHORIZATION,
    });
  });
  after(() => browsers?.stop());

  it("shows what each Party issued, holds, first transferred, acquired, used, cancelled", async () => {
    const { page } = await browsers.open("/");
    const totals = page.getByRole("table", { name: "Parties, in tonnes of CO2 equivalent" });
    const rows = totals.getByRole("row", { name: /XX/ });
    await rows.first().waitFor();
    expect(await totals.getByRole("columnheader").allInnerTexts()).to.deep.equal([
      "Party",
      "Issued",
      "Held",
      "First transferred",
      "Acquired",
      "Used",
      "Cancelled",
    ]);
    expect(await rows.getByRole("cell").allInnerTexts()).to.deep.equal([
      ...["XXA", "2,000", "2,000", "0", "0", "0", "0"],
      ...["XXC", "0", "0", "0", "0", "0", "0"],
    ]);
  });

  it("shows a new action and the new total without a reload", async () => {
    const { page } = await browsers.open("/");
    const actions = page.getByRole("table", { name: "Latest actions" });
    await actions.getByRole("row", { name: /^Authorization 2,000/ }).waitFor();
    await page.evaluate(() => {
      document.body.dataset.opened = "once";
    });
    await issueAs(browsers.stack, { to: "XXA-party", quantity: 30n, authorization: null });
    await actions.getByRole("row", { name: /^Issuance 30\D/ }).waitFor();
    await page.getByTestId("party-row").filter({ hasText: "2,030" }).waitFor();
    expect(await page.evaluate(() => document.body.dataset.opened)).to.equal("once");
  });

  it("leads from an ITMO ID, typed after the Tab key alone, to the custody of that tonne", async () => {
    const { page } = await browsers.open("/");
    const search = page.getByRole("searchbox", { name: "Search the registry" });
    await search.waitFor();
    await tabTo(page, "Search the registry");
    await page.keyboard.type("ca0001-xxa01-xxa-1,999-2024");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/itmo/CA0001-XXA01-XXA-1999-2024");
    await page.getByTestId("custody-entry").first().waitFor();
    expect(
      await page
        .getByTestId("custody-entry")
        .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-kind"))),
    ).to.deep.equal(["ISSUANCE", "AUTHORIZATION"]);
    await page.getByRole("link", { name: "XXA Holding" }).first().waitFor();
  });

  it("says of an unknown ITMO ID what is wrong and what to do", async () => {
    const { page } = await browsers.open("/itmo/CA0001-XXA01-XXA-999999-2024");
    await page.getByTestId("error").waitFor();
    expect(await page.getByTestId("error").innerText()).to.contain(
      "There is no ITMO CA0001-XXA01-XXA-999999-2024: serial 999999 of XXA01 was never issued.",
    );
    expect(await page.getByTestId("remedy").innerText()).to.equal(
      "Check the identifier, or search for the programme's own serial.",
    );
  });

  it("says of a text that no record has that nothing is known under it", async () => {
    const { page } = await browsers.open("/");
    await page.getByRole("searchbox").fill("no such thing");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByText("Nothing is known under “no such thing”").waitFor();
  });

  it("fits a phone: no page is wider than 390 px", async () => {
    const { page } = await browsers.open("/", PHONE);
    const widths: Record<string, number> = {};
    for (const path of PAGES) {
      await page.goto(new URL(path, browsers.stack.url).href);
      await page.getByRole("heading").first().waitFor();
      await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
      widths[path] = await page.evaluate(() => document.documentElement.scrollWidth);
    }
    expect(widths).to.deep.equal(Object.fromEntries(PAGES.map((path) => [path, 390])));
  });

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});

/** Presses Tab until the element of that name has the focus, as someone without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  const mostPresses = 15;
  for (let press = 0; press < mostPresses; press += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.ariaLabel)) === name) return;
  }
  throw new Error(`${mostPresses} presses of Tab did not reach "${name}".`);
}
