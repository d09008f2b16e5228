import { expect } from "chai";
import { contractOf } from "../testing/contract.ts";
import { useRest } from "../testing/use-rest.ts";
import { parametersOf } from "./list-parameters.ts";
import { RESOURCES } from "./resources/resources.ts";

/** What no parameter takes: each is no party, number, address, cursor, date, text or list of words. */
const FOREIGN_TO_ALL = ["", "\u0000", "a\u0000b", "é".repeat(201), "\u0000".repeat(4_000)];

/** What a parameter of a form of its own does not take. */
const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  party: ["gha", "GH", "GHAN", "' or 1=1 --", "GHA'", "ＧＨＡ", "GHA\n", "%00", "null"],
  registry: ["GHA", "GHA00", "GHA1", "GHA001", "gha01", "GHA01;drop table ledger.blocks"],
  hostParty: ["GHA,CHE", "$1", "..", "{}"],
  issuingRegistry: ["GHA0١", "GHA01 "],
  approach: ["CA0000", "CA1", "ca0001", "CA00010", "CA0001'"],
  account: ["0x", `0x${"g".repeat(40)}`, `0x${"a".repeat(41)}`, "a1", "0xA1\u0000"],
  accountKind: ["PARTY", "ndc-use,", ",ndc-use", "ndc-use;", "ndc-use,ndc_use", "__proto__"],
  kind: ["acquisition", "first transfer", "use,,use", "constructor"],
  state: ["held", "used used", "true"],
  status: ["open", "Active"],
  vintage: ["20233", "-1", "2023.0", "1e3", "NaN", "٢٠٢٣", "0x7e7"],
  metric: ["256", "-1", "1.5", "999", "0x1", "GHG"],
  itmo: [
    "CA0001-GHA01-GHA-0-2023",
    "CA0001-GHA01-GHA-1-2-2023",
    "GHA01-1-2023",
    "CA0001-GHA01-GHA-9999999999999999-2023",
  ],
  transaction: ["0x0", "0xABC", `0x${"A".repeat(64)}`, `${"0".repeat(66)}`],
  from: ["2026-02-30", "2026-13-01", "yesterday", "2026", "2026-01-01T00:00", "20260101", "-1"],
  until: ["2026-00-10", "2026-01-01T25:00Z", "2026-01-01 00:00Z", "9".repeat(40)],
  asOf: [
    "-1",
    "1.5",
    "9".repeat(16),
    "2026-02-30",
    "head",
    "0x10",
    "2026-12-31T24:01:00Z",
    "999999999",
  ],
  limit: ["0", "1001", "-1", "1e2", "10.0", "9".repeat(30), "all", "010"],
  after: ["!", "W10", "bm90IGpzb24", "WyJhY3Rpb25zIl0", "=", "e30"],
  since: ["!", "W10", "WyJob2xkaW5ncyIsIjEiXQ", "latest", "2026-01-01"],
  format: ["xml", "JSON", "html", "csv,xlsx"],
  open: ["1", "yes", "TRUE"],
};

describe("hostile parameters", () => {
  const rest = useRest();
  const contract = contractOf(rest);

  for (const resource of RESOURCES) {
    it(`are refused by ${resource.path}, each with what and remedy`, async function () {
      this.timeout(60_000);
      const path = `/api/v1${resource.path}`;
      for (const name of Object.keys(parametersOf(resource))) {
        for (const value of [...FOREIGN_TO_ALL, ...(HOSTILE[name] ?? [])]) {
          const asked = `${path}?${name}=${encodeURIComponent(value)}`;
          const { status, json } = await contract.get(asked);
          expect(status, asked.slice(0, 200)).to.equal(400);
          expect(json.code, asked.slice(0, 200)).to.equal("BAD_INPUT");
          expect(json.detail.length, asked.slice(0, 200)).to.be.within(10, 500);
          expect(json.remedy.length, asked.slice(0, 200)).to.be.within(10, 500);
        }
      }
    });

    it(`are refused by the description of ${resource.path} as well, where their form is wrong`, async () => {
      const wrongForms = [...FOREIGN_TO_ALL, "' or 1=1 --\u0000"];
      for (const name of Object.keys(parametersOf(resource))) {
        for (const value of wrongForms) {
          const refusals = await contract.refusals(`/api/v1${resource.path}`, name, value);
          expect(refusals, `${name}=${value.slice(0, 20)}`).to.not.deep.equal([]);
        }
      }
    });
  }

  it("given twice, in brackets, unknown, or with broken UTF-8 are refused", async () => {
    const refused = [
      "party=GHA&party=CHE",
      "party[]=GHA",
      "party[$ne]=GHA",
      "__proto__=1",
      "constructor=1",
      "toString=1",
      "Party=GHA",
      "select=1",
      "after=a&after=b",
      "party=%FF%FE",
      "party=%",
      "party=%E0%A4%A",
      "&&&=1",
      "asOf=1&asOf=2",
    ];
    for (const query of refused) {
      const { json } = await contract.get(`/api/v1/holdings?${query}`);
      expect(json, query).to.include({ status: 400, code: "BAD_INPUT" });
    }
  });

  it("that are cursors with numbers of any size are answered", async () => {
    const crafted = (...key: readonly string[]) =>
      Buffer.from(JSON.stringify(key)).toString("base64url");
    const most = "9".repeat(18);
    const since = crafted("actions of /api/v1", most, most, most, "0x");
    expect((await contract.get(`/api/v1/actions?since=${since}`)).json.code).to.equal(
      "CURSOR_REPLACED",
    );
    const behind = ["holdings", "blocks"].map((name) => [
      name,
      crafted(`${name} of /api/v1`, "9".repeat(60)),
    ]);
    const texts = [["accounts", crafted("accounts of /api/v1", "' or 1=1 --")]];
    for (const [path, after] of [...behind, ...texts]) {
      expect((await contract.get(`/api/v1/${path}?after=${after}`)).status).to.equal(200);
    }
    const last = crafted("authorizations of /api/v1", most);
    expect((await contract.get(`/api/v1/authorizations?after=${last}`)).json.data).to.deep.equal(
      [],
    );
    for (const key of [
      [most],
      [`${most}9`, "1", "1", "0x"],
      ["-1", "1", "1", "0x"],
      ["1", "1", "1", "\u0000"],
    ]) {
      const { json } = await contract.get(
        `/api/v1/actions?since=${crafted("actions of /api/v1", ...key)}`,
      );
      expect(json).to.include({ status: 400, code: "BAD_INPUT" });
    }
  });

  it("name the parameter, its value, and what to write", async () => {
    const { json } = await contract.get("/api/v1/holdings?party=gh");
    expect(json).to.deep.equal({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      code: "BAD_INPUT",
      detail: 'party is "gh": it is not a Party of three capitals.',
      remedy: "Write it like party=GHA, or leave it out.",
    });
    const unknown = await contract.get("/api/v1/activities?colour=red");
    expect(unknown.json.detail).to.equal('There is no parameter "colour" here.');
    expect(unknown.json.remedy).to.match(/^Use party, registry, activity, /);
    const twice = await contract.get("/api/v1/holdings?party=GHA&party=CHE");
    expect(twice.json.detail).to.equal("party is given more than once: it may be given only once.");
  });

  it("take what their description has as an example", async () => {
    for (const resource of RESOURCES) {
      for (const [name, { example }] of Object.entries(parametersOf(resource))) {
        if (["after", "since", "asOf", "format"].includes(name)) continue;
        const { status } = await contract.get(
          `/api/v1${resource.path}?${name}=${encodeURIComponent(example)}`,
        );
        expect(status, `${resource.path} ${name}`).to.equal(200);
      }
    }
  });

  it("with SQL in a text find nothing, and nothing is lost", async () => {
    for (const text of ["'; drop table ledger.activities; --", "%", "\\", "$1", "𝕊", "\ud800x"]) {
      const asked = `/api/v1/activities?activity=${encodeURIComponent(text.toWellFormed())}`;
      expect((await contract.get(asked)).json.data, text).to.deep.equal([]);
    }
    expect((await contract.get("/api/v1/activities")).json.data).to.have.length(1);
  });

  it("leave no line in the log", () => expect(rest.log).to.deep.equal([]));
});
