import { runOf } from "@sixtwo/chain";
import { childBlockId } from "@sixtwo/domain";
import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { openMove, signAndClose, takeLast } from "../support/browser-acts.ts";
import { signInAs } from "../support/browser-person.ts";
import { type BrowserStack, FIRST_BLOCK, startBrowserStack } from "../support/browser-stack.ts";
import { issueAs, NDC_AUTHORIZATION } from "../support/scenario-acts.ts";

/** The last 400 of 2,000 serials. */
const SENT = childBlockId(FIRST_BLOCK, 1_600n);

describe("a delayed account whose send is aborted, by clicks", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;
  let authority: Page;
  let holder: Page;

  before(async () => {
    browsers = await startBrowserStack();
    await issueAs(browsers.stack, {
      to: "XXA-party",
      quantity: 2_000n,
      authorization: NDC_AUTHORIZATION,
    });
  });
  after(() => browsers?.stop());

  it("begins with a delay in the policy, and an account that it holds for", async () => {
    ({ page: authority } = await browsers.open("/console/policy"));
    await signInAs(authority, "XXA national focal point");
    await authority.getByLabel("Delay of delayed accounts", { exact: true }).fill("2");
    await authority.getByRole("button", { name: "Review the policy" }).click();
    await signAndClose(authority);
    await authority.locator("dl").first().getByText("2 hours").waitFor();
    await authority.getByRole("link", { name: "Accounts", exact: true }).click();
    await changePowers(authority, "check");
    await accountRow(authority).getByText("Delayed").waitFor();
  });

  it("tells the holder before the signature that the send waits", async () => {
    ({ page: holder } = await browsers.open("/wallet"));
    await signInAs(holder, "XXA Party account");
    await openMove(holder, "Send");
    await choose(holder, "Recipient", /^XXC Holding/);
    await takeLast(holder, "400");
    const delay = holder.getByTestId("consequence-delay");
    await delay.waitFor();
    expect(await delay.innerText()).to.equal(
      "It waits 2 hours. Until then you can abort it under Requests.",
    );
    await holder.getByRole("button", { name: "Review the request" }).click();
    await signAndClose(holder);
  });

  it("shows until when it waits, and that it is not yet due", async () => {
    const request = holder.getByRole("row", { name: /Request 1\b/ });
    await request.getByText("Waiting for its time").waitFor();
    await request.getByText(/^Due /).waitFor();
    expect(await request.getByRole("button", { name: "Carry out" }).isDisabled()).to.equal(true);
    const run = await runOf(browsers.stack.reading, SENT);
    expect(run?.flags.locked).to.equal(true);
  });

  it("aborts it: the serials stay, and move again", async () => {
    await holder.getByRole("button", { name: "Abort" }).click();
    await signAndClose(holder);
    await holder
      .getByRole("row", { name: /Request 1\b/ })
      .getByText("Withdrawn")
      .waitFor();
    const run = await runOf(browsers.stack.reading, SENT);
    expect(run?.holder).to.equal(browsers.stack.addressOf("XXA-party"));
    expect(run?.flags.locked).to.equal(false);
  });

  it("trusts a counterparty, which counts after the same delay", async () => {
    await holder.getByRole("link", { name: "Trust", exact: true }).click();
    await holder.getByText(/^Sends to them do not wait the delay of 2 hours\./).waitFor();
    await choose(holder, "Counterparty", /^XXC Holding/);
    await holder.getByTestId("trust-review").click();
    await signAndClose(holder);
    const trust = holder.getByTestId("trust-row");
    await trust.getByText("Not yet in effect").waitFor();
    await trust.getByRole("button", { name: "Remove" }).click();
    await signAndClose(holder);
    await holder.getByText("It trusts nobody yet").waitFor();
  });

  it("lifts the delay only when a second person agrees", async () => {
    await changePowers(authority, "uncheck");
    await accountRow(authority).getByText("Delayed").waitFor();
    const deputy = await browsers.open("/console/proposals");
    await signInAs(deputy.page, "XXA deputy focal point");
    await deputy.page.getByText("Change what an account does alone").waitFor();
    await deputy.page.getByRole("button", { name: "Countersign" }).click();
    await signAndClose(deputy.page);
    await authority.reload();
    await accountRow(authority).getByText("Without approval").waitFor();
    expect(await accountRow(authority).getByText("Delayed").count()).to.equal(0);
  });

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});

function accountRow(page: Page): Locator {
  return page.getByTestId("account-row").filter({ hasText: "XXA Holding" });
}

/** Sets whether the sends of the Party's account wait, and signs. */
async function changePowers(page: Page, change: "check" | "uncheck"): Promise<void> {
  await accountRow(page).getByRole("button", { name: "Powers" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Its sends wait")[change]();
  await dialog.getByRole("button", { name: "Continue" }).click();
  await signAndClose(page);
}

async function choose(page: Page, label: string, wanted: RegExp): Promise<void> {
  // What is typed narrows the list at once, and again when the registry has searched for it.
  const searched = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('"text":"XXC Holding"')),
  );
  await page.getByRole("combobox", { name: label }).fill("XXC Holding");
  await searched;
  await page.getByRole("option", { name: wanted }).click();
}
