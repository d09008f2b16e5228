import { expect } from "chai";
import { issue } from "./support/acts.ts";
import { ACTIVITY, KIND, NO_HASH, PARTY, REASON, REGISTRY, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";
import { issuanceTerms } from "./support/terms.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";
const OTHER = `0x${"11".repeat(32)}`;
const XXA01_2024 = (REGISTRY.XXA01 << 144n) | (2024n << 128n);

type InvalidActivity = {
  readonly id?: string;
  readonly code?: bigint;
  readonly title?: string;
  readonly sector?: number;
  readonly activityType?: number;
};

describe("issuing", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const attempt = async (terms: Readonly<Record<string, unknown>>, to?: string) => {
    const { issuances, registrarA, partyA } = registry;
    return await issuances.connect(registrarA).issue(issuanceTerms(to ?? partyA.address, terms));
  };

  it("names a batch's first serial by registry, vintage, batch and serial", async () => {
    const { partyA } = registry;
    expect(await issue(registry, partyA)).to.equal(XXA01_2024 | (1n << 64n) | 1n);
    expect(await issue(registry, partyA)).to.equal(XXA01_2024 | (2n << 64n) | 1001n);
  });

  it("counts the serials of each registry on their own, and never again", async () => {
    const { ledger, partyA } = registry;
    await issue(registry, partyA, { amount: 7 });
    expect(await ledger.serialsIssued(REGISTRY.XXA01)).to.equal(7n);
    expect(await ledger.serialsIssued(REGISTRY.XXC01)).to.equal(0n);
  });

  it("tells the transfer from nobody, then what was issued", async () => {
    const { registrarA, partyA } = registry;
    const tx = await attempt({ amount: 12 });
    expect(await namesOf(registry, tx)).to.deep.equal(["TransferSingle", "Issued"]);
    const moved = await eventOf(registry, tx, "TransferSingle");
    expect([moved.from, moved.to, moved[4]]).to.deep.equal([NOBODY, partyA.address, 12n]);
    const issued = await eventOf(registry, tx, "Issued");
    expect([issued.activity, issued.by]).to.deep.equal([ACTIVITY, registrarA.address]);
    expect([...issued].slice(3)).to.deep.equal([1_704_067_200n, 1_735_603_200n, 1n, NO_HASH]);
  });

  it("is for a registrar of that registry's Party", async () => {
    const { issuances, partyA, registrarC, authorityA } = registry;
    for (const person of [registrarC, authorityA, partyA]) {
      const call = issuances.connect(person).issue(issuanceTerms(partyA.address));
      const args = [person.address, 25345n, 1n];
      await refused(call, { by: issuances, error: "MissingPartyRole", args });
    }
  });

  it("wants an activity of the same registry", async () => {
    const { accounts, issuances, authorityA, stranger } = registry;
    const unknown = { by: issuances, error: "UnknownActivity" };
    await refused(attempt({ activity: OTHER }), { ...unknown, args: [OTHER] });
    await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
    await accounts.connect(authorityA).openAccount(stranger, REGISTRY.XXA02, 0, true);
    const elsewhere = attempt({}, stranger.address);
    await refused(elsewhere, { ...unknown, args: [ACTIVITY] });
  });

  it("wants a mitigation type and an amount", async () => {
    const { ledger, issuances } = registry;
    const typeless = { by: issuances, error: "MitigationTypeMissing", args: [] };
    await refused(attempt({ mitigationType: 0 }), typeless);
    const first = XXA01_2024 | (1n << 64n) | 1n;
    await refused(attempt({ amount: 0 }), { by: ledger, error: "ZeroAmount", args: [first] });
  });

  it("wants the monitoring period inside the vintage year", async () => {
    const { issuances } = registry;
    const start = seconds("2024-01-01");
    const end = seconds("2025-01-01");
    const outside = async (from: number, until: number) =>
      await refused(attempt({ monitoredFrom: from, monitoredUntil: until }), {
        by: issuances,
        error: "VintageOutsideMonitoring",
        args: [2024n, from, until],
      });
    await outside(start - 1, end - 1);
    await outside(start, end);
    await outside(end - 1, start);
    await attempt({ monitoredFrom: start, monitoredUntil: end - 1 });
  });

  it("takes vintages from 2021 on, once their monitoring is over", async () => {
    const { issuances } = registry;
    const until = seconds("2020-12-30");
    const early = { vintage: 2020, monitoredFrom: seconds("2020-01-01"), monitoredUntil: until };
    await refused(attempt(early), { by: issuances, error: "VintageTooEarly", args: [2020n] });
    const future = seconds("2026-12-30");
    const open = {
      vintage: 2026,
      monitoredFrom: seconds("2026-01-01"),
      monitoredUntil: future,
    };
    await refused(attempt(open), { by: issuances, error: "MonitoringNotOver", args: [future] });
  });

  it("reaches an open holding account of the registrar's Party only", async () => {
    const { accounts, issuances, registrarA, partyC, stranger, authorityA, partyA } = registry;
    const args = [registrarA.address, PARTY.XXC, 1n];
    const abroad = attempt({}, partyC.address);
    await refused(abroad, { by: issuances, error: "MissingPartyRole", args });
    const omge = await accounts.terminalAccount(REGISTRY.XXA01, 0, KIND.omge);
    const used = attempt({}, omge);
    await refused(used, { by: issuances, error: "NotAHoldingAccount", args: [omge] });
    const closed = { by: issuances, error: "AccountNotOpen", args: [stranger.address] };
    await refused(attempt({}, stranger.address), closed);
    await accounts.connect(authorityA).freezeAccount(partyA, REASON.courtOrder, "");
    const frozen = { by: issuances, error: "AccountIsFrozen", args: [partyA.address] };
    await refused(attempt({}), frozen);
  });

  it("stops on a paused ledger", async () => {
    const { ledger } = registry;
    await ledger.pause(REASON.security);
    await refused(attempt({}), { by: ledger, error: "LedgerPaused", args: [REASON.security] });
  });
});

describe("registering an activity", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const terms = { title: "Biogas", sector: 8, activityType: 26, documentHash: NO_HASH };

  it("names it once per registry", async () => {
    const { issuances, registrarA } = registry;
    const register = (code: bigint) =>
      issuances.connect(registrarA).registerActivity(OTHER, code, terms);
    await expect(register(REGISTRY.XXA01)).to.emit(issuances, "ActivityRegistered");
    const again = { by: issuances, error: "ActivityAlreadyRegistered", args: [OTHER] };
    await refused(register(REGISTRY.XXA01), again);
    await register(REGISTRY.XXA02);
  });

  it("is for a registrar of that registry's Party", async () => {
    const { issuances, registrarC } = registry;
    const call = issuances.connect(registrarC).registerActivity(OTHER, REGISTRY.XXA01, terms);
    const args = [registrarC.address, 25345n, 1n];
    await refused(call, { by: issuances, error: "MissingPartyRole", args });
  });

  it("wants a valid registry, an id, a title, and codes from the lists", async () => {
    const { issuances, registrarA } = registry;
    const invalid = async (field: string, { id = OTHER, code, ...part }: InvalidActivity) =>
      await refused(
        issuances
          .connect(registrarA)
          .registerActivity(id, code ?? REGISTRY.XXA01, { ...terms, ...part }),
        { by: issuances, error: "ActivityInvalid", args: [field] },
      );
    // The same Party's bits with one more on top: no registry's code.
    await invalid("registry", { code: REGISTRY.XXA01 | (1n << 23n) });
    await invalid("id", { id: NO_HASH });
    await invalid("title", { title: "" });
    await invalid("sector", { sector: 9 });
    await invalid("activityType", { activityType: 27 });
  });
});
