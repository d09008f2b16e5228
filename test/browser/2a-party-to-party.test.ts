import { expect } from "chai";
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
  expectSentAbroad,
  expectUsed,
  itStandsEverywhereAs2a,
} from "../support/scenario-2a-figures.ts";

describe("scenario 2a by clicks: Party XXA sends 600 of 2,000 to Party XXC, which uses 200", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;

  before(async () => {
    browsers = await startBrowserStack();
  });
  after(() => browsers?.stop());

  it("issues 2,000 of 2024 under the NDC authorization in the console", async () => {
    const { page } = await browsers.open("/console");
    await signInAs(page, "XXA registry administrator");
    await issueByClicks(page, {
      activity: /XXA-COOK/,
      recipient: /^XXA Holding/,
      quantity: "2000",
      vintage: "2024",
      authorization: /^XXA-2026-NDC/,
    });
  });

  it("says before the signature that sending 600 abroad is the first transfer", async () => {
    const { page } = await browsers.open("/wallet");
    await signInAs(page, "XXA Party account");
    await openMove(page, "Send");
    // What is typed narrows the list at once, and again when the registry has searched for it.
    const searched = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('"text":"XXC Holding"')),
    );
    await page.getByRole("combobox", { name: "Recipient" }).fill("XXC Holding");
    await searched;
    await page.getByRole("option", { name: /^XXC Holding/ }).click();
    await takeLast(page, "600");
    const consequence = page.getByTestId("consequence");
    await consequence.getByText("First transfer to another Party").waitFor();
    expect(await consequence.getByRole("listitem").allTextContents()).to.deep.equal([
      "It is the first transfer: XXA will have to apply a corresponding adjustment.",
    ]);
    await expectNoFirstTransferField(page);
    await page.getByRole("button", { name: "Review and send" }).click();
    await signAndClose(page);
    await page.getByTestId("block-row").getByText("1,400").waitFor();
    await expectSentAbroad(browsers.stack, FIRST_BLOCK);
  });

  it("uses 200 without a second first transfer", async () => {
    const { page } = await browsers.open("/wallet");
    await signInAs(page, "XXC Party account");
    await openMove(page, "Use");
    await page.getByLabel("NDC year").fill("2026");
    await takeLast(page, "200");
    const consequence = page.getByTestId("consequence");
    await consequence.getByText("Use towards the NDC").waitFor();
    expect(await consequence.getByRole("listitem").allTextContents()).to.deep.equal([
      "It is final. These serials never move again.",
    ]);
    await page.getByRole("button", { name: "Review and use" }).click();
    await signAndClose(page);
    await expectUsed(browsers.stack, FIRST_BLOCK);
  });

  itStandsEverywhereAs2a(() => browsers.stack);

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});
