import { expect } from "chai";
import type { Locator } from "playwright-core";
import { signInAs } from "../support/browser-person.ts";
import { type BrowserStack, startBrowserStack } from "../support/browser-stack.ts";
import { eventually } from "../support/eventually.ts";
import { issueAs, NDC_AUTHORIZATION } from "../support/scenario-acts.ts";

const PHONE = { width: 390, height: 844 };
const ACTIVITY = "XXA01-XXA-COOK";
const UNIT = "unit:XXA01-2024-1-1";
const REASON = 'unitMetric is "furlong", which is not in CAD Trust\'s picklist unitMetric.';

describe("CAD Trust in a browser", function () {
  this.timeout(240_000);
  let browsers: BrowserStack;

  before(async () => {
    browsers = await startBrowserStack();
    const { stack } = browsers;
    await issueAs(stack, { to: "XXA-party", quantity: 2_000n, authorization: NDC_AUTHORIZATION });
    await stack.projectCadTrust();
  });
  after(() => browsers?.stop());

  const tree = async (viewport?: typeof PHONE) => {
    const { page } = await browsers.open(`/activities/${ACTIVITY}`, viewport);
    await page.getByTestId("activity-tree").waitFor();
    return page;
  };
  const branch = (root: Locator, table: string) => root.locator(`li[data-table=${table}]`);

  it("leads from the list of activities to all records of one, each with its state", async () => {
    const { page } = await browsers.open("/activities");
    await page.getByRole("link", { name: "Efficient cooking in the training country" }).click();
    await page.waitForURL(`**/activities/${ACTIVITY}`);
    const root = page.getByTestId("activity-tree");
    await root.waitFor();
    const tables = await root
      .locator("li[data-table]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-table")));
    expect(tables).to.have.lengthOf(16);
    for (const table of ["stakeholder", "estimation", "rating", "co_benefit", "unit"]) {
      await branch(root, table).locator("summary").first().click();
      const record = branch(root, table).getByTestId("tree-record").first();
      await record.waitFor();
      expect(await record.innerText(), table).to.contain("Not sent yet");
    }
    const unit = root.locator(`[data-key="${UNIT}"]`);
    await unit.locator("summary").click();
    await unit.getByText("unitSerialId", { exact: true }).waitFor();
    expect(await unit.innerText())
      .to.contain("XXA01-1-2024")
      .and.contain("2000");
  });

  it("hands the records out as files", async () => {
    const page = await tree();
    for (const [link, type] of [
      ["tree-xlsx", "spreadsheetml"],
      ["tree-json", "application/json"],
    ] as const) {
      const file = (await page.getByTestId(link).getAttribute("href")) ?? "";
      const answer = await page.request.get(new URL(file, browsers.stack.url).href);
      expect(answer.status()).to.equal(200);
      expect(answer.headers()["content-type"]).to.contain(type);
    }
  });

  it("fits a phone with every branch and record open", async () => {
    const page = await tree(PHONE);
    for (const summary of await page.locator(".tree > li > details > summary").all()) {
      await summary.click();
    }
    await page.getByTestId("tree-record").nth(15).waitFor();
    for (const summary of await page.locator(".tree ul summary").all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(390);
  });

  it("says of an activity without records what it waits for", async () => {
    for (const unknown of ["XXA01-NO-SUCH", "nonsense"]) {
      const { page } = await browsers.open(`/activities/${unknown}`);
      await page.getByText(`Nothing is published of activity ${unknown}`).waitFor();
    }
  });

  it("tells each unit that differs, why and since when", async () => {
    await browsers.stack.sql(
      `update cad_trust.publications
       set state = 'failed', reason = $2, parked_for = 'value', differs_since = now() - interval '3 days'
       where local_id = $1`,
      [UNIT, REASON],
    );
    const { page } = await browsers.open("/console/cad-trust");
    await page.getByTestId("console-registry").selectOption("XXA01");
    const row = page.locator(`[data-key="${UNIT}"]`);
    await row.waitFor();
    expect(await row.innerText())
      .to.contain("Parked")
      .and.contain(REASON)
      .and.contain("3 days")
      .and.contain("2,000");
    const failed = page.getByTestId("cad-trust-counts").locator("[data-standing=FAILED] >> dd");
    expect(await failed.innerText()).to.equal("1");
    const retry = row.getByTestId("retry-record");
    expect(await retry.isDisabled()).to.equal(true);
    expect(await retry.getAttribute("title")).to.equal("Sign in to do this.");
  });

  it("gives a parked unit another try when a registrar signs for it", async () => {
    const { page } = await browsers.open("/console/cad-trust", PHONE);
    await page.getByTestId("console-registry").selectOption("XXA01");
    await page.locator(`[data-key="${UNIT}"]`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(390);
    const { page: desk } = await browsers.open("/console/cad-trust");
    await signInAs(desk, "XXA registry administrator");
    await desk.locator(`[data-key="${UNIT}"]`).getByTestId("retry-record").click();
    await desk.locator(`[data-key="${UNIT}"]`).getByText("Not sent yet").waitFor();
    const [publication] = await browsers.stack.sql(
      "select state, reason from cad_trust.publications where local_id = $1",
      [UNIT],
    );
    expect(publication).to.deep.equal({ state: "new", reason: null });
  });

  it("publishes at once when a registrar asks for it", async () => {
    const { page } = await browsers.open("/console/cad-trust");
    await signInAs(page, "XXA registry administrator");
    await page.getByTestId("console-registry").selectOption("XXA01");
    const runs = async () => {
      const text = "select count(*)::int as n from cad_trust.cycles where cause = 'manual'";
      const [row] = await browsers.stack.sql(text);
      return Number(row?.n);
    };
    const before = await runs();
    await page.getByTestId("run-cad-trust").click();
    await eventually(async () => (await runs()) > before);
  });

  it("leaves no error in any browser's console", () => {
    browsers.expectNoComplaints();
  });
});
