import { expect } from "chai";
import { authorize } from "./support/acts.ts";
import { DEFINITION, PARTY, PURPOSE, REGISTRY, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";
import { authorizationTerms } from "./support/terms.ts";

describe("authorizing", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  it("records the terms under a number of their own and tells who published them", async () => {
    const { authorizations, authorityA } = registry;
    const tx = await authorizations
      .connect(authorityA)
      .authorize(authorizationTerms({ cap: 500, entities: [2] }));
    const told = await eventOf(registry, tx, "Authorized");
    expect([told.authorization, told.party, told.version, told.by]).to.deep.equal([
      1n,
      PARTY.XXA,
      1n,
      authorityA.address,
    ]);
    expect(told.terms.name).to.equal("XXA-1");
    const record = await authorizations.authorizationOf(1);
    expect(record.toObject()).to.deep.equal({
      party: PARTY.XXA,
      approach: 1n,
      purposes: 1n,
      firstTransferDefinition: 0n,
      metric: 0n,
      revoked: false,
      revokedEntirely: false,
      superseded: false,
      partiesListed: true,
      entitiesListed: true,
      changeableAfterFirstTransfer: false,
      date: 1_772_323_200n,
      cap: 500n,
      tagged: 0n,
      occurrenceFrom: 2021n,
      occurrenceUntil: 2030n,
      expires: 0n,
      useFrom: 0n,
      useUntil: 0n,
    });
    expect(await authorizations.isPartyListed(1, PARTY.XXC)).to.equal(true);
    expect(await authorizations.isPartyListed(1, PARTY.XXA)).to.equal(false);
    expect(await authorizations.isEntityListed(1, 2)).to.equal(true);
    expect(await authorizations.isEntityListed(1, 1)).to.equal(false);
  });

  it("is for an authority of that Party, in an open registry", async () => {
    const { authorizations, registrarA, authorityA, authorityC } = registry;
    for (const person of [registrarA, authorityC]) {
      const call = authorizations.connect(person).authorize(authorizationTerms());
      const args = [person.address, PARTY.XXA, 2n];
      await refused(call, { by: authorizations, error: "MissingPartyRole", args });
    }
    // The second code has XXA's bits and one more on top, which is no registry.
    for (const code of [REGISTRY.XXA02, REGISTRY.XXA01 | (1n << 23n)]) {
      const call = authorizations
        .connect(authorityA)
        .authorize(authorizationTerms({ registry: code }));
      await refused(call, { by: authorizations, error: "RegistryNotOpen", args: [code] });
    }
  });

  it("supersedes the last version of the same name, and leaves other names alone", async () => {
    const { authorizations, authorityA } = registry;
    await authorize(registry);
    await authorize(registry, { name: "XXA-2" });
    const tx = await authorizations.connect(authorityA).authorize(authorizationTerms());
    expect((await eventOf(registry, tx, "Authorized")).version).to.equal(2n);
    const superseded = async (number: number) =>
      (await authorizations.authorizationOf(number)).superseded;
    expect(await superseded(1)).to.equal(true);
    expect(await superseded(2)).to.equal(false);
    expect(await superseded(3)).to.equal(false);
  });

  it("wants a name", async () => {
    const { authorizations } = registry;
    const call = authorize(registry, { name: "" });
    await refused(call, { by: authorizations, error: "AuthorizationUnnamed", args: [] });
  });

  it("names the field that cannot be", async () => {
    const { authorizations } = registry;
    const invalid = async (field: string, terms: Readonly<Record<string, unknown>>) =>
      await refused(authorize(registry, terms), {
        by: authorizations,
        error: "AuthorizationInvalid",
        args: [field],
      });
    await invalid("approach", { approach: 0 });
    await invalid("approach", { approach: 10_000 });
    await invalid("purposes", { purposes: 0 });
    await invalid("purposes", { purposes: 8 });
    await invalid("date", { date: 0 });
    await invalid("date", { date: seconds("2126-01-01") });
    await invalid("occurrenceFrom", { occurrenceFrom: 2020 });
    await invalid("occurrenceUntil", { occurrenceFrom: 2025, occurrenceUntil: 2024 });
    await invalid("occurrenceUntil", { occurrenceUntil: 2101 });
    await invalid("expires", { expires: seconds("2026-06-30") });
    await invalid("useUntil", { useFrom: 100, useUntil: 100 });
    await invalid("sectors", { sectors: 0 });
    await invalid("sectors", { sectors: 1 << 9 });
    await invalid("activityTypes", { activityTypes: 1 << 27 });
    await invalid("parties", { parties: [PARTY.XXC, 0] });
  });

  it("wants a first transfer definition with other purposes, and none without", async () => {
    const { authorizations } = registry;
    const invalid = {
      by: authorizations,
      error: "AuthorizationInvalid",
      args: ["firstTransferDefinition"],
    };
    const oimp = authorize(registry, { purposes: PURPOSE.imp });
    await refused(oimp, invalid);
    const ndc = authorize(registry, { firstTransferDefinition: DEFINITION.issuance });
    await refused(ndc, invalid);
  });

  it("lists registered entities only", async () => {
    const { authorizations } = registry;
    const unknown = { by: authorizations, error: "UnknownEntity" };
    await refused(authorize(registry, { entities: [1, 4] }), { ...unknown, args: [4n] });
    await refused(authorize(registry, { entities: [0] }), { ...unknown, args: [0n] });
  });

  it("is revoked once, by an authority of the same Party", async () => {
    const { authorizations, authorityA, authorityC } = registry;
    const number = await authorize(registry);
    const foreign = authorizations.connect(authorityC).revoke(number, false, "not ours");
    const args = [authorityC.address, PARTY.XXA, 2n];
    await refused(foreign, { by: authorizations, error: "MissingPartyRole", args });
    const revoke = () => authorizations.connect(authorityA).revoke(number, false, "terms broken");
    await expect(revoke())
      .to.emit(authorizations, "AuthorizationRevoked")
      .withArgs(1n, authorityA.address, false, "terms broken");
    expect((await authorizations.authorizationOf(number)).revoked).to.equal(true);
    await refused(revoke(), { by: authorizations, error: "AuthorizationClosed", args: [1n] });
    const unknown = authorizations.connect(authorityA).revoke(9, false, "typo");
    await refused(unknown, { by: authorizations, error: "UnknownAuthorization", args: [9n] });
  });
});
