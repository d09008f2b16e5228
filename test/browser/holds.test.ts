import { runOf } from "@sixtwo/chain";
import { childBlockId } from "@sixtwo/domain";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { signAndClose } from "../support/browser-acts.ts";
import { signInAs } from "../support/browser-person.ts";
import { type BrowserStack, FIRST_BLOCK, startBrowserStack } from "../support/browser-stack.ts";
import { CORSIA_AUTHORIZATION, issueAs } from "../support/scenario-acts.ts";

/** Serials 301 to 400 of the block. */
const FROZEN = childBlockId(FIRST_BLOCK, 300n);

describe("a Party that freezes, releases and recalls serials by clicks", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;
  let page: Page;

  before(async () => {
    browsers = await startBrowserStack();
    await issueAs(browsers.stack, {
      to: "XXA-green-group-a",
      quantity: 1_000n,
      authorization: CORSIA_AUTHORIZATION,
    });
    ({ page } = await browsers.open("/console/holds"));
    await signInAs(page, "XXA national focal point");
  });
  after(() => browsers?.stop());

  it("freezes a part of a block, for a reason of the list", async () => {
    await page
      .getByRole("link", { name: /^Freeze, release or recall the block from CA0001/ })
      .click();
    const form = page.getByTestId("freeze-form");
    expect(await form.getByRole("button", { name: "Review the freeze" }).isDisabled()).to.equal(
      true,
    );
    await form.getByText("Choose a reason.").waitFor();
    await form.getByLabel("A range").check();
    await form.getByLabel("First serial").fill("301");
    await form.getByLabel("Last serial").fill("400");
    await form.getByLabel("Reason").selectOption("Double claim");
    await form.getByLabel("About the case").fill("Claimed under another programme.");
    await form.getByRole("button", { name: "Review the freeze" }).click();
    await page.getByRole("dialog").getByText("CA0001-XXA01-XXA-301-2024").waitFor();
    await signAndClose(page);
    expect(await runOf(browsers.stack.reading, FROZEN)).to.deep.include({
      holder: browsers.stack.addressOf("XXA-green-group-a"),
      quantity: 100n,
      flags: { firstTransferred: false, terminal: false, locked: false, frozen: true },
    });
  });

  it("lets everyone see why it is frozen", async () => {
    const visitor = await browsers.open(`/blocks/${FROZEN}`);
    const hold = visitor.page.getByTestId("hold");
    await hold.getByText("Double claim").waitFor();
    await hold.getByText("Claimed under another programme.").waitFor();
  });

  it("does not let its holder move it", async () => {
    const holder = await browsers.open("/wallet");
    await signInAs(holder.page, "Green Group A (XXA)");
    const frozen = holder.page.getByTestId("block-row").filter({ hasText: "Frozen" });
    const move = frozen.getByRole("button", { name: "Send, use or cancel" });
    await move.waitFor();
    expect(await move.isDisabled()).to.equal(true);
    expect(await move.getAttribute("title")).to.equal("The Party has frozen it.");
  });

  it("announces a recall and cancels it, and the serials stay frozen", async () => {
    await openFrozen(page);
    await fillRecall(page);
    const carryOut = page.getByRole("button", { name: "Carry out the recall" });
    await carryOut.waitFor();
    expect(await carryOut.isDisabled()).to.equal(true);
    expect(await carryOut.getAttribute("title")).to.equal(
      "You announced it, so another authority carries it out.",
    );
    const release = page.getByRole("button", { name: "Release the block" });
    expect(await release.isDisabled()).to.equal(true);
    await page.getByRole("button", { name: "Cancel the recall" }).click();
    await signAndClose(page);
    await page.getByTestId("recall-form").waitFor();
    const run = await runOf(browsers.stack.reading, FROZEN);
    expect(run?.flags.frozen).to.equal(true);
  });

  it("releases what is frozen", async () => {
    await page.getByRole("button", { name: "Release the block" }).click();
    await signAndClose(page);
    await page.getByTestId("freeze-form").waitFor();
    const run = await runOf(browsers.stack.reading, FROZEN);
    expect(run?.flags.frozen).to.equal(false);
    expect(run?.holder).to.equal(browsers.stack.addressOf("XXA-green-group-a"));
  });

  it("recalls serials to the Party, which another authority carries out", async () => {
    await fillRecall(page);
    await page.getByRole("button", { name: "Carry out the recall" }).waitFor();
    const deputy = await browsers.open(`/console/holds/${FROZEN}`);
    await signInAs(deputy.page, "XXA deputy focal point");
    await deputy.page.getByRole("button", { name: "Carry out the recall" }).click();
    await signAndClose(deputy.page);
    expect(await runOf(browsers.stack.reading, FROZEN)).to.deep.include({
      holder: browsers.stack.addressOf("XXA-party"),
      quantity: 100n,
      flags: { firstTransferred: false, terminal: false, locked: false, frozen: false },
    });
  });

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});

async function openFrozen(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Back to the holds" }).click();
  const frozen = page.getByRole("table", { name: "Frozen blocks" });
  await frozen.getByRole("link", { name: /^Freeze, release or recall/ }).click();
}

/** Asks for the block back into the Party's own account, by a court's order. */
async function fillRecall(page: Page): Promise<void> {
  const form = page.getByTestId("recall-form");
  await form.getByLabel("Back to").selectOption({ label: await optionOf(page, /^XXA Holding/) });
  await form.getByLabel("Reason").selectOption("Court order");
  await form.getByRole("button", { name: "Review the recall" }).click();
  await signAndClose(page);
}

/** The whole text of the one option that fits, once the list has come. */
async function optionOf(page: Page, wanted: RegExp): Promise<string> {
  const option = page.getByTestId("recall-to").locator("option", { hasText: wanted });
  await option.waitFor({ state: "attached" });
  return (await option.textContent()) ?? "";
}
