import { expect } from "chai";
import type { Page } from "playwright-core";
import { signAndClose } from "../support/browser-acts.ts";
import { signInAs } from "../support/browser-person.ts";
import { type BrowserStack, startBrowserStack } from "../support/browser-stack.ts";

const ARRANGEMENT = `0x${"a1".repeat(32)}`;
const REPORT = `0x${"1e".repeat(32)}`;
const LETTER = `0x${"5a".repeat(32)}`;

describe("a cooperative approach from its recording to its first authorization, by clicks", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;
  let page: Page;

  before(async () => {
    browsers = await startBrowserStack();
    ({ page } = await browsers.open("/console"));
    await signInAs(page, "XXA national focal point");
    await page.getByRole("link", { name: "Approaches", exact: true }).click();
  });
  after(() => browsers?.stop());

  it("asks for the number, the title and the document", async () => {
    const form = page.getByTestId("approach-form");
    await form.getByRole("button", { name: "Review the approach" }).click();
    await form.getByText("CA and four digits, such as CA0001.").waitFor();
    await form.getByText("This is needed.").waitFor();
    await form.getByText("Choose the document, or type 0x and 64 hexadecimal digits.").waitFor();
  });

  it("records it as a draft", async () => {
    const form = page.getByTestId("approach-form");
    await form.getByLabel("Cooperative approach").fill("ca0042");
    await form.getByLabel("Title").fill("Mangroves of the training country");
    await form.getByTestId("approach-documentHash").fill(ARRANGEMENT);
    await form.getByRole("button", { name: "Review the approach" }).click();
    await signAndClose(page);
    await row(page, "CA0042").getByText("Draft").waitFor();
    await row(page, "CA0042").getByText("Not recorded yet").waitFor();
  });

  it("cannot be activated before the initial report, and says so", async () => {
    await page.getByRole("link", { name: "CA0042" }).click();
    const activate = page.getByRole("button", { name: "Activate" });
    await activate.waitFor();
    expect(await activate.isDisabled()).to.equal(true);
    expect(await activate.getAttribute("title")).to.equal(
      "Record the initial report first (2/CMA.3 annex, para 18).",
    );
  });

  it("takes the initial report by its hash", async () => {
    const form = page.getByTestId("report-form");
    await form.getByTestId("report-documentHash").fill(REPORT);
    await form.getByRole("button", { name: "Record the initial report" }).click();
    await signAndClose(page);
    await page.getByTitle(REPORT).first().waitFor();
  });

  it("becomes active, is suspended with a reason, and active again", async () => {
    await page.getByRole("button", { name: "Activate" }).click();
    await signAndClose(page);
    await page.getByText("It takes authorizations and first transfers.").waitFor();
    await page.getByRole("button", { name: "Suspend" }).click();
    await page.getByRole("dialog").getByLabel("Reason").fill("The review asks for a correction.");
    await page.getByRole("dialog").getByRole("button", { name: "Continue" }).click();
    await signAndClose(page);
    await page.getByText(/^It takes neither authorizations nor first transfers\./).waitFor();
  });

  it("takes no authorization while it is suspended, and the form says why", async () => {
    await openAuthorizeForm(page);
    await page.getByLabel("Cooperative approach").selectOption("CA0042");
    await page
      .getByText("CA0042 is suspended: it takes no authorizations until it is active again.")
      .waitFor();
    const review = page.getByRole("button", { name: "Review the authorization" });
    expect(await review.isDisabled()).to.equal(true);
    await page.getByRole("link", { name: "Go to the approaches" }).click();
    await page.getByRole("button", { name: "Activate" }).click();
    await signAndClose(page);
  });

  it("takes an authorization that expires", async () => {
    await openAuthorizeForm(page);
    await page.getByLabel("Authorization ID").fill("XXA-2026-MANGROVES");
    await page.getByLabel("Cooperative approach").selectOption("CA0042");
    await page.getByLabel("At most, t").fill("12,000");
    await page.getByLabel("Expires after").fill("2035-06-30");
    await page.getByRole("combobox", { name: "Sectors" }).click();
    await page.getByRole("option", { name: "Forestry and land use" }).click();
    await page.keyboard.press("Escape");
    await page.getByTestId("authorize-termsHash").fill(LETTER);
    await page.getByRole("button", { name: "Review the authorization" }).click();
    await page.getByRole("dialog").getByText("Jun 30, 2035").waitFor();
    await signAndClose(page);
    await row(page, "XXA-2026-MANGROVES").getByText("Open").waitFor();
  });

  it("stands in the explorer, with its report, its life and the authorization", async () => {
    const visitor = await browsers.open("/approaches");
    await visitor.page.getByRole("link", { name: "CA0042" }).click();
    await visitor.page.getByRole("heading", { name: /^CA0042 Mangroves/ }).waitFor();
    await visitor.page.getByTitle(REPORT).waitFor();
    expect(await visitor.page.locator(".dotted").allTextContents()).to.deep.equal([
      "Active",
      ...["Draft", "Active", "Suspended", "Active"],
    ]);
    await visitor.page.getByText("The review asks for a correction.").waitFor();
    await visitor.page.getByRole("link", { name: "XXA-2026-MANGROVES" }).click();
    await visitor.page.getByText("Jun 30, 2035").waitFor();
  });

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});

function row(page: Page, name: string) {
  return page.getByRole("row", { name: new RegExp(name) });
}

async function openAuthorizeForm(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Authorizations", exact: true }).click();
  await page.getByRole("link", { name: "New authorization" }).click();
}
