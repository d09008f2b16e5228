import { expect } from "chai";
import type { Locator, Page } from "playwright-core";

type Issuance = {
  readonly activity: RegExp;
  readonly recipient: RegExp;
  readonly quantity: string;
  readonly vintage: string;
  readonly authorization: RegExp;
};

/** Fills the console's form of an issuance, with the hash of some verification report, and signs. */
export async function issueByClicks(page: Page, issuance: Issuance): Promise<void> {
  await page.getByRole("link", { name: "Issue", exact: true }).click();
  await choose(page.getByLabel("Activity", { exact: true }), issuance.activity);
  await choose(page.getByLabel("Recipient account"), issuance.recipient);
  await page.getByLabel("Quantity, t").fill(issuance.quantity);
  await page.getByLabel("Vintage").fill(issuance.vintage);
  await choose(page.getByLabel("Authorization", { exact: true }), issuance.authorization);
  await page.getByTestId("issue-documentHash").fill(`0x${"ab".repeat(32)}`);
  await page.getByRole("button", { name: "Review the issuance" }).click();
  await signAndClose(page);
}

/** Signs what the review shows, waits until the registry shows it too, and closes the review. */
export async function signAndClose(page: Page): Promise<void> {
  const review = page.getByRole("dialog");
  await review.getByText("The contracts would take this now.").waitFor();
  await review.getByRole("button", { name: "Sign and send" }).click();
  await review.getByTestId("result-success").waitFor();
  await review.getByText("Close", { exact: true }).click();
  await review.waitFor({ state: "hidden" });
}

/** Opens the form that moves serials of the only block in the wallet that can be moved. */
export async function openMove(page: Page, purpose: "Send" | "Use" | "Cancel"): Promise<void> {
  await page.getByRole("link", { name: "Send, use or cancel the block from" }).click();
  await page.getByRole("radiogroup", { name: "What to do" }).getByText(purpose).click();
}

/** Takes that many serials from the block's end. */
export async function takeLast(page: Page, quantity: string): Promise<void> {
  await page.getByLabel("The last ones").check();
  await page.getByLabel("How many of the last serials").fill(quantity);
}

/** No input anywhere asks about the first transfer: the contracts derive it. */
export async function expectNoFirstTransferField(page: Page): Promise<void> {
  expect(await page.getByLabel(/first transfer/i).count()).to.equal(0);
}

/** Chooses the one option that fits, once the list has come. */
async function choose(select: Locator, wanted: RegExp): Promise<void> {
  const option = select.locator("option", { hasText: wanted });
  await option.waitFor({ state: "attached" });
  await select.selectOption(await option.getAttribute("value"));
}
