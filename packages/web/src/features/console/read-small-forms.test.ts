import { expect } from "chai";
import { readEntity } from "./accounts/read-entity.ts";
import { readOpenAccount } from "./accounts/read-open-account.ts";
import { NEW_ACTIVITY, readActivity } from "./activities/read-activity.ts";

const hash = `0x${"cd".repeat(32)}`;

describe("the form of an activity", () => {
  it("gives the activity", () => {
    const typed = { ...NEW_ACTIVITY, id: " XXA-ACT-9 ", title: "Wind", documentHash: hash };
    expect(readActivity("XXA01", typed)).to.deep.equal({
      ok: true,
      terms: {
        activity: "XXA-ACT-9",
        registry: "XXA01",
        terms: {
          title: "Wind",
          sector: "Agriculture",
          activityType: "Afforestation",
          documentHash: hash,
        },
      },
    });
  });

  it("counts an id in bytes, as the contract does", () => {
    const typed = { ...NEW_ACTIVITY, id: "é".repeat(17), title: "Wind", documentHash: hash };
    expect(readActivity("XXA01", typed)).to.deep.equal({
      ok: false,
      faults: { id: "activityId" },
    });
  });

  it("names every field at fault at once", () => {
    expect(readActivity("XXA01", NEW_ACTIVITY)).to.deep.equal({
      ok: false,
      faults: { id: "activityId", title: "missing", documentHash: "hash" },
    });
  });
});

describe("the form of an entity", () => {
  it("gives the entity with its country in capitals", () => {
    const typed = { name: "Green Group A", country: "xxa", identification: "A-1" };
    expect(readEntity("XXA01", typed)).to.deep.equal({
      ok: true,
      terms: {
        registry: "XXA01",
        terms: { name: "Green Group A", country: "XXA", identification: "A-1" },
      },
    });
  });

  it("names every field at fault at once", () => {
    expect(readEntity("XXA01", { name: " ", country: "XX", identification: "" })).to.deep.equal({
      ok: false,
      faults: { name: "missing", country: "country", identification: "missing" },
    });
  });
});

describe("the form of an account", () => {
  it("gives an account of the Party itself", () => {
    const typed = { account: `0x${"A1".repeat(20)}`, entity: "", free: true };
    expect(readOpenAccount("XXA01", typed)).to.deep.equal({
      ok: true,
      terms: { account: `0x${"a1".repeat(20)}`, registry: "XXA01", entity: null, free: true },
    });
  });

  it("gives an account of an entity", () => {
    const typed = { account: `0x${"a1".repeat(20)}`, entity: "2", free: false };
    const reading = readOpenAccount("XXA01", typed);
    expect(reading.ok && reading.terms.entity).to.equal(2);
  });

  it("refuses what is no address", () => {
    expect(readOpenAccount("XXA01", { account: "0x12", entity: "", free: false })).to.deep.equal({
      ok: false,
      faults: { account: "address" },
    });
  });
});
