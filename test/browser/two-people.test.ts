import { expect } from "chai";
import type { Page } from "playwright-core";
import { signAndClose } from "../support/browser-acts.ts";
import { signInAs } from "../support/browser-person.ts";
import { type BrowserStack, startBrowserStack } from "../support/browser-stack.ts";

const LETTER = `0x${"5a".repeat(32)}`;

describe("an authorization by two people, by clicks", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;
  let page: Page;

  before(async () => {
    browsers = await startBrowserStack();
    ({ page } = await browsers.open("/console/policy"));
    await signInAs(page, "XXA national focal point");
  });
  after(() => browsers?.stop());

  it("begins with a policy that asks for two", async () => {
    await page.getByLabel("To authorize").check();
    await page.getByRole("button", { name: "Review the policy" }).click();
    await signAndClose(page);
    await page.locator("dl").first().getByText("Two people").waitFor();
  });

  it("tells the first person that the signature only proposes", async () => {
    await page.getByRole("link", { name: "Authorizations", exact: true }).click();
    await page.getByRole("link", { name: "New authorization" }).click();
    await page.getByLabel("Authorization ID").fill("XXA-2026-TWO");
    await page.getByLabel("Cooperative approach").selectOption("CA0001");
    await page.getByLabel("At most, t").fill("3,000");
    await page.getByRole("combobox", { name: "Sectors" }).click();
    await page.getByRole("option", { name: "Energy generation" }).click();
    await page.keyboard.press("Escape");
    await page.getByTestId("authorize-termsHash").fill(LETTER);
    await page.getByRole("button", { name: "Review the authorization" }).click();
    const review = page.getByRole("dialog");
    await review.getByText(/^It takes two people\./).waitFor();
    await review.getByRole("button", { name: "Sign and send" }).click();
    await review.getByTestId("proposed").waitFor();
    await review.getByText("Close", { exact: true }).click();
    expect(await references(browsers)).not.to.include("XXA-2026-TWO");
  });

  it("lets the proposer withdraw it and not countersign it", async () => {
    await page.getByRole("link", { name: "Proposals", exact: true }).click();
    const proposal = page.getByTestId("proposal-row").filter({ hasText: "XXA-2026-TWO" });
    await proposal.getByRole("button", { name: "Withdraw" }).waitFor();
    expect(await proposal.getByRole("button", { name: "Countersign" }).count()).to.equal(0);
  });

  it("lets nobody without the role countersign it, and says why", async () => {
    const registrar = await browsers.open("/console/proposals");
    await signInAs(registrar.page, "XXA registry administrator");
    const countersign = registrar.page.getByRole("button", { name: "Countersign" });
    await registrar.page.getByText("This needs the role Authority of XXA").waitFor();
    expect(await countersign.isDisabled()).to.equal(true);
  });

  it("takes effect when the second person countersigns what they read", async () => {
    const deputy = await browsers.open("/console/proposals");
    await signInAs(deputy.page, "XXA deputy focal point");
    const proposal = deputy.page.getByTestId("proposal-row").filter({ hasText: "XXA-2026-TWO" });
    await proposal.getByText("Publish an authorization").waitFor();
    await proposal.getByText("3,000").waitFor();
    await proposal.getByRole("button", { name: "Countersign" }).click();
    await signAndClose(deputy.page);
    await deputy.page.getByText("Nothing waits for a second person").waitFor();
    await deputy.page.getByTestId("proposal-row").getByText("Countersigned").waitFor();
    expect(await references(browsers)).to.include("XXA-2026-TWO");
  });

  it("proposes a change of the policy as well, which is then withdrawn", async () => {
    await page.getByRole("link", { name: "Policy", exact: true }).click();
    await page.getByLabel("To authorize").uncheck();
    await page.getByRole("button", { name: "Review the policy" }).click();
    await signAndClose(page);
    await page.getByRole("link", { name: "Proposals", exact: true }).click();
    await page.getByRole("button", { name: "Withdraw" }).click();
    await signAndClose(page);
    await page.getByText("Nothing waits for a second person").waitFor();
  });

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});

/** The names of XXA's authorizations. */
async function references({ stack }: BrowserStack): Promise<readonly string[]> {
  const { authorizations } = await stack.graphql(
    '{ authorizations(filter: { party: "XXA" }) { nodes { name } } }',
  );
  return authorizations.nodes.map(({ name }: { name: string }) => name);
}
