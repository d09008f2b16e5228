import { expect } from "chai";
import type { Page } from "playwright-core";
import {
  expectNoFirstTransferField,
  issueByClicks,
  openMove,
  signAndClose,
  takeLast,
} from "../support/browser-acts.ts";
import { signInAs } from "../support/browser-person.ts";
import { type BrowserStack, FIRST_BLOCK, startBrowserStack } from "../support/browser-stack.ts";
import {
  expectCancelled,
  expectLocked,
  itStandsEverywhereAs1b,
} from "../support/scenario-1b-figures.ts";

describe("scenario 1b by clicks: Green Group A cancels 250 of 1,000 with XXA's approval", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;

  before(async () => {
    browsers = await startBrowserStack();
  });
  after(() => browsers?.stop());

  it("issues 1,000 of 2024 under the CORSIA authorization in the console", async () => {
    const { page } = await browsers.open("/console");
    await signInAs(page, "XXA registry administrator");
    await issueByClicks(page, {
      activity: /XXA-COOK/,
      recipient: /^Green Group A/,
      quantity: "1000",
      vintage: "2024",
      authorization: /^XXA-2026-CORSIA/,
    });
    await expectNoFirstTransferField(page);
  });

  it("offers no signature for more than the block has, or for a use that was not authorized", async () => {
    const { page } = await browsers.open("/wallet");
    await signInAs(page, "Green Group A (XXA)");
    await openMove(page, "Cancel");
    await page.getByLabel("International mitigation purposes").check();
    await takeLast(page, "1001");
    await page.getByText("The block has fewer serials than that.").waitFor();
    expect(await page.getByTestId("move-review").isDisabled()).to.equal(true);
    await page.getByRole("radiogroup", { name: "What to do" }).getByText("Use").click();
    await page.getByLabel("The whole block, 1,000 t").check();
    await page.getByText("Authorization XXA-2026-CORSIA is not for NDC.").waitFor();
    expect(await page.getByTestId("move-review").isDisabled()).to.equal(true);
  });

  it("asks for the cancellation of 250 in the wallet, which locks them", async () => {
    const { page } = await browsers.open("/wallet");
    await signInAs(page, "Green Group A (XXA)");
    await openMove(page, "Cancel");
    await page.getByLabel("International mitigation purposes").check();
    await takeLast(page, "250");
    expect(await consequences(page)).to.deep.equal([
      "It is the first transfer: XXA will have to apply a corresponding adjustment.",
      "It is final. These serials never move again.",
      "XXA decides. Until then the serials stay locked in your account.",
    ]);
    await expectNoFirstTransferField(page);
    await page.getByRole("button", { name: "Review the request" }).click();
    await signAndClose(page);
    await page
      .getByRole("row", { name: /Request 1\b/ })
      .getByText("Pending")
      .waitFor();
    await expectLocked(browsers.stack, FIRST_BLOCK);
  });

  it("cannot be approved by the registry administrator, and the console says why", async () => {
    const { page } = await browsers.open("/console");
    await signInAs(page, "XXA registry administrator");
    const approve = page.getByRole("button", { name: "Approve" });
    await approve.waitFor();
    await page.getByTestId("barrier").getByText("This needs the role Authority of XXA").waitFor();
    expect(await approve.isDisabled()).to.equal(true);
  });

  it("cancels when the national focal point approves in the console", async () => {
    const { page } = await browsers.open("/console");
    await signInAs(page, "XXA national focal point");
    await page.getByRole("button", { name: "Approve" }).click();
    await expectNoFirstTransferField(page);
    await signAndClose(page);
    await page
      .getByRole("row", { name: /Request 1\b/ })
      .getByText("Carried out")
      .waitFor();
    await expectCancelled(browsers.stack, FIRST_BLOCK);
  });

  itStandsEverywhereAs1b(() => browsers.stack);

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});

function consequences(page: Page): Promise<string[]> {
  return page.getByTestId("consequence").getByRole("listitem").allTextContents();
}
