import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { type BrowserStack, startBrowserStack } from "../support/browser-stack.ts";

const PASSPHRASE = "four quiet rivers meet";

describe("the wallet that is built into the browser", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;
  let page: Page;
  let address: string;

  before(async () => {
    browsers = await startBrowserStack();
    ({ page } = await browsers.open("/console"));
  });
  after(() => browsers?.stop());

  it("refuses a short passphrase and two that differ", async () => {
    const form = await openNewKey(page);
    await form.getByLabel("Name of the key").fill("Stranger");
    await form.getByLabel("Passphrase", { exact: true }).fill("short");
    await form.getByLabel("Passphrase again").fill("other");
    await form.getByRole("button", { name: "Encrypt and keep" }).click();
    await form.getByText("Use at least 12 characters.").waitFor();
    await form.getByText("The two passphrases differ.").waitFor();
    expect(await stored(page)).to.deep.equal({});
  });

  it("keeps a new key only under the passphrase", async () => {
    const form = page.getByTestId("new-key-form");
    await form.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await form.getByLabel("Passphrase again").fill(PASSPHRASE);
    await form.getByRole("button", { name: "Encrypt and keep" }).click();
    await page.getByTestId("stored-key").waitFor();
    const [[name, text] = ["", ""], ...others] = Object.entries(await stored(page));
    expect(others).to.deep.equal([]);
    const keystore = JSON.parse(text);
    address = keystore.address;
    expect(name).to.equal(`sixtwo-key:${address}`);
    expect(keystore).to.have.all.keys(
      ...["format", "version", "name", "address", "createdAt", "kdf", "cipher", "ciphertext"],
    );
    expect(keystore.cipher.name).to.equal("AES-256-GCM");
    expect(keystore.kdf).to.deep.include({ name: "PBKDF2-SHA-256", iterations: 600_000 });
    // 0x and 64 hexadecimal digits in clear, and the tag of 16 bytes.
    expect(Buffer.from(keystore.ciphertext, "base64")).to.have.length(66 + 16);
    expect(text).not.to.match(/[0-9a-f]{64}/i);
    expect(text).not.to.contain(PASSPHRASE);
  });

  it("refuses a wrong passphrase and says so", async () => {
    await unlock(page, "four quiet rivers part");
    const error = page.getByTestId("stored-key").getByTestId("error");
    await error.getByText('The passphrase does not open the key "Stranger".').waitFor();
    expect(await error.getByTestId("remedy").innerText()).to.equal(
      "Check it for capitals and spaces. Nobody can reset it; a backup needs the same one.",
    );
  });

  it("opens with the right one, and is locked again after a reload", async () => {
    await unlock(page, PASSPHRASE);
    await expectSignedIn(page, address);
    await page.reload();
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    expect(JSON.stringify(await page.evaluate(() => ({ ...sessionStorage })))).not.to.match(
      /[0-9a-f]{64}/i,
    );
    await openKeys(page);
    await unlock(page, PASSPHRASE);
    await expectSignedIn(page, address);
  });

  it("locks when its owner signs out", async () => {
    await page.getByTestId("signed-in").click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    await openKeys(page);
    await unlock(page, PASSPHRASE);
    await expectSignedIn(page, address);
  });

  it("shows a stranger the console with every act barred, and why", async () => {
    await page.getByLabel("Registry", { exact: true }).selectOption("XXA01");
    await page.getByText("Stranger has no role for XXA. You may look around.").waitFor();
    await page.getByRole("link", { name: "Issue", exact: true }).click();
    await expectBarred(page, {
      button: "Review the issuance",
      why: "This needs the role Registrar of XXA, which Stranger does not have.",
    });
    await page.getByRole("link", { name: "Authorizations", exact: true }).click();
    await page.getByRole("link", { name: "New authorization" }).click();
    await expectBarred(page, {
      button: "Review the authorization",
      why: "This needs the role Authority of XXA, which Stranger does not have.",
    });
  });

  it("tells a stranger in the wallet that the address has no account yet", async () => {
    await page.getByRole("link", { name: "Wallet", exact: true }).click();
    await page.getByText("This address has no account yet").waitFor();
  });

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});

async function openKeys(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("tab", { name: "Browser key" }).click();
}

async function openNewKey(page: Page): Promise<Locator> {
  await openKeys(page);
  await page.getByRole("button", { name: "Create a key" }).click();
  return page.getByTestId("new-key-form");
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  const key = page.getByTestId("stored-key");
  await key.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await key.getByRole("button", { name: "Unlock and sign in" }).click();
}

async function expectSignedIn(page: Page, address: string): Promise<void> {
  const control = page.getByTestId("signed-in");
  await control.waitFor();
  expect(await control.getAttribute("data-address")).to.equal(address);
}

async function expectBarred(
  page: Page,
  { button, why }: { readonly button: string; readonly why: string },
): Promise<void> {
  const barred = page.getByRole("button", { name: button });
  await page.getByText(why).first().waitFor();
  expect(await barred.isDisabled()).to.equal(true);
  const reason = await barred.getAttribute("aria-describedby");
  expect(await page.locator(`[id="${reason}"]`).innerText()).to.equal(why);
}

/** The keys that the browser keeps, by their names in its storage. */
function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries({ ...localStorage }).filter(([name]) => name.startsWith("sixtwo-key")),
    ),
  );
}
