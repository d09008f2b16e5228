import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { askGraphql } from "../support/graphql.ts";
import {
  type LaunchedSixtwo,
  launchSixtwo,
  removeDataDir,
  temporaryDataDir,
} from "../support/launched-sixtwo.ts";

const README = new URL("../../README.md", import.meta.url);

describe("a first start", function () {
  this.timeout(240_000);
  let dataDir: string;
  let sixtwo: LaunchedSixtwo;

  before(async () => {
    dataDir = await temporaryDataDir();
    sixtwo = await launchSixtwo({ DATA_DIR: dataDir });
  });
  after(async () => {
    await sixtwo?.stop();
    await removeDataDir(dataDir);
  });

  it("answers the query that the README shows", async () => {
    const [, query = ""] = /```graphql\n([\s\S]+?)```/.exec(await readFile(README, "utf8")) ?? [];
    const { data, errors } = await askGraphql(sixtwo.url, query);
    expect(errors).to.equal(undefined);
    expect(data.itmo).to.deep.equal({
      block: { state: "FIRST_TRANSFERRED", holder: { name: "CHE Holding" } },
      history: [
        { kind: "ISSUANCE", at: "2025-06-23T10:00:00.000Z", quantity: 11733 },
        { kind: "AUTHORIZATION", at: "2025-06-23T10:00:00.000Z", quantity: 11733 },
        { kind: "FIRST_TRANSFER", at: "2025-07-07T10:00:00.000Z", quantity: 11733 },
      ],
    });
  });

  it("begins with every published transfer, at its date and in its quantity", async () => {
    const query = `{ actions(first: 50, filter: { kind: [FIRST_TRANSFER], until: "2026-08-01T00:00:00Z" }) {
      nodes { transferringParty acquiringParty quantity vintage at } } }`;
    const { data } = await askGraphql(sixtwo.url, query);
    const rows = data.actions.nodes.map(
      (row: Record<string, string>) =>
        `${row.at?.slice(0, 10)} ${row.transferringParty}-${row.acquiringParty} ${row.quantity} of ${row.vintage}`,
    );
    expect(rows.reverse()).to.deep.equal([
      "2023-12-15 THA-CHE 1916 of 2022",
      "2025-07-07 GHA-CHE 11733 of 2023",
      "2025-11-11 THA-JPN 1009 of 2021",
      "2025-12-17 MDV-JPN 433 of 2023",
      "2026-04-02 THA-CHE 21304 of 2023",
      "2026-04-02 THA-CHE 28413 of 2024",
      "2026-06-02 PLW-JPN 194 of 2024",
      "2026-07-06 MNG-JPN 86564 of 2024",
    ]);
  });

  it("is alive, ready and measured", async () => {
    for (const path of ["/health", "/ready", "/metrics"]) {
      expect((await fetch(new URL(path, sixtwo.url))).status, path).to.equal(200);
    }
  });
});
