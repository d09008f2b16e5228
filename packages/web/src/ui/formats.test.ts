import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { formatDate } from "./format-date.ts";
import { durationUnit, formatDuration } from "./format-duration.ts";
import { formatRate } from "./format-rate.ts";
import { formatTonnes, quantityOf } from "./format-tonnes.ts";
import { isHash } from "./is-hash.ts";
import { accountPath, authorizationPath, itmoPath, searchPath } from "./paths.ts";
import { problemOf } from "./problem.ts";
import { shortHex } from "./short-hex.ts";
import { approachTyped, partyTyped } from "./typed-codes.ts";

describe("figures on screen", () => {
  it("group digits as the language does", () => {
    expect(formatTonnes(11_733, "en")).to.equal("11,733");
    expect(formatTonnes(11_733, "fr")).to.equal("11\u202f733");
  });

  it("keep quantities beyond 2^53 exact", () => {
    expect(formatTonnes("9007199254740993", "en")).to.equal("9,007,199,254,740,993");
    expect(quantityOf("9007199254740993")).to.equal(9_007_199_254_740_993n);
  });
});

describe("times on screen", () => {
  it("are in UTC, wherever the reader is", () => {
    expect(formatDate("2025-12-31T23:30:00.000Z", "en", "day")).to.equal("Dec 31, 2025");
    expect(formatDate("2025-12-31T23:30:00.000Z", "en", "minute")).to.equal(
      "Dec 31, 2025, 23:30 UTC",
    );
    expect(formatDate("2025-07-07T00:00:00.000Z", "fr", "day")).to.equal("7 juil. 2025");
  });

  it("stay as they are when they are none", () => {
    expect(formatDate("soon", "en", "day")).to.equal("soon");
  });
});

describe("lengths of time on screen", () => {
  it("are in the largest unit that they fill", () => {
    expect(formatDuration(2_592_000, "en")).to.equal("30 days");
    expect(formatDuration(86_400, "fr")).to.equal("1\u00a0jour");
    expect(formatDuration(129_600, "en")).to.equal("36 hours");
    expect(formatDuration(5_400, "en")).to.equal("90 minutes");
    expect(formatDuration(45, "en")).to.equal("45 seconds");
  });

  it("are typed in that unit", () => {
    expect([259_200, 7_200, 300, 45].map(durationUnit)).to.deep.equal([
      "day",
      "hour",
      "minute",
      "minute",
    ]);
  });
});

describe("rates on screen", () => {
  it("are percent, with hundredths where there are any", () => {
    expect(formatRate(500, "en")).to.equal("5%");
    expect(formatRate(225, "en")).to.equal("2.25%");
    expect(formatRate(225, "fr")).to.equal("2,25\u00a0%");
  });
});

describe("addresses and hashes on screen", () => {
  it("are shortened in the middle", () => {
    expect(shortHex(`0x${"12".repeat(19)}cd`)).to.equal("0x1212…12cd");
    expect(shortHex("0x12")).to.equal("0x12");
  });

  it("are hashes of 64 digits in lower case", () => {
    expect(isHash(`0x${"ab".repeat(32)}`)).to.equal(true);
    expect(isHash(`0x${"AB".repeat(32)}`)).to.equal(false);
  });
});

describe("paths", () => {
  it("carry what they name", () => {
    expect(itmoPath("CA0001-GHA01-GHA-1-2023")).to.equal("/itmo/CA0001-GHA01-GHA-1-2023");
    expect(accountPath("0xab")).to.equal("/accounts/0xab");
    expect(searchPath("a & b")).to.equal("/search?q=a%20%26%20b");
    expect(authorizationPath({ id: "7", name: "XXA 2026/1" })).to.equal(
      "/authorizations/XXA%202026%2F1/7",
    );
  });
});

describe("codes in a filter", () => {
  it("count once they are complete", () => {
    expect(["g", "gh", "gha", "GHANA"].map(partyTyped)).to.deep.equal([null, null, "GHA", null]);
    expect(["CA", "ca0001", "CA0000"].map(approachTyped)).to.deep.equal([null, "CA0001", null]);
  });
});

describe("a problem", () => {
  it("has the message and the remedy of the registry's own errors", () => {
    const error = new RegistryError("NOT_FOUND", { message: "It is gone.", remedy: "Look again." });
    expect(problemOf(error)).to.deep.equal({ message: "It is gone.", remedy: "Look again." });
  });

  it("has the message of any other error", () => {
    expect(problemOf(new Error("Broken."))).to.deep.equal({ message: "Broken.", remedy: null });
    expect(problemOf("odd")).to.deep.equal({ message: "odd", remedy: null });
  });
});
