import { expect } from "chai";
import {
  type AbiParameter,
  BaseError,
  concat,
  encodeAbiParameters,
  encodeErrorResult,
  type Hex,
  toFunctionSelector,
} from "viem";
import { systemAbi } from "../abi.ts";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { requestsAbi } from "../artifacts/requests.ts";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import { testBlock } from "../testing/test-terms.ts";
import { decodeRevert } from "./decode-revert.ts";

const HELD = encodeErrorResult({
  abi: ledgerAbi,
  errorName: "RunHeld",
  args: [testBlock(501n), 4],
});

describe("decoding a revert", () => {
  it("says what stands in the way in plain words, with a remedy and the domain's rule", () => {
    expect(decodeRevert(HELD)).to.deep.equal({
      code: "RunHeld",
      message: "The block XXA01-501-2023 is locked by a pending request.",
      remedy: "Wait for the decision on the request, or withdraw it.",
      rule: "BLOCK_LOCKED",
    });
  });

  it("puts dates, Parties and kinds of account into words", () => {
    const window = encodeErrorResult({
      abi: rulebookAbi,
      errorName: "OutsideUseWindow",
      args: [7, 1_767_225_600, 1_798_761_599],
    });
    expect(decodeRevert(window)?.message).to.equal(
      "Authorization 7 allows use and cancellation from 2026-01-01 until 2026-12-31.",
    );
    const role = encodeErrorResult({
      abi: rulebookAbi,
      errorName: "MissingPartyRole",
      args: ["0x00000000000000000000000000000000000000A1", 25_345, 2],
    });
    expect(decodeRevert(role)?.message).to.equal(
      "0x00000000000000000000000000000000000000A1 is not authority of XXA.",
    );
    const purpose = encodeErrorResult({
      abi: rulebookAbi,
      errorName: "PurposeNotAuthorized",
      args: [7, 7],
    });
    expect(decodeRevert(purpose)?.message).to.equal(
      "Authorization 7 does not allow imp cancellation.",
    );
  });

  it("puts reasons, delays, moments and statuses into words", () => {
    const address = "0x00000000000000000000000000000000000000A1";
    const paused = encodeErrorResult({
      abi: rulebookAbi,
      errorName: "ApproachIsPaused",
      args: [25_345, 1, 3],
    });
    expect(decodeRevert(paused)).to.deep.equal({
      code: "ApproachIsPaused",
      message: "XXA has paused CA0001 (double claim).",
      remedy: "Wait until XXA resumes it.",
      rule: "APPROACH_PAUSED",
    });
    const delayed = encodeErrorResult({
      abi: rulebookAbi,
      errorName: "DelayRequired",
      args: [address, address, 172_800],
    });
    expect(decodeRevert(delayed)?.message).to.equal(
      `What ${address} sends to ${address} waits for 2 days, in which it can be aborted.`,
    );
    const early = encodeErrorResult({
      abi: requestsAbi,
      errorName: "RequestNotDue",
      args: [3n, 1_767_225_600],
    });
    expect(decodeRevert(early)?.message).to.equal(
      "Request 3 can be carried out from 2026-01-01 00:00:00 UTC on.",
    );
    const decided = encodeErrorResult({
      abi: requestsAbi,
      errorName: "RequestNotPending",
      args: [3n, 6],
    });
    expect(decodeRevert(decided)?.message).to.equal("Request 3 is not pending: it is expired.");
    const powerless = encodeErrorResult({
      abi: ledgerAbi,
      errorName: "MissingPower",
      args: [address, 128],
    });
    expect(decodeRevert(powerless)?.message).to.equal(
      `${address} is no office of the ledger with the power to write accounts.`,
    );
  });

  it("finds it however nodes, wallets and libraries wrap it", () => {
    const wrapped = [
      { code: 3, message: "execution reverted", data: HELD },
      { code: -32603, data: { code: 3, data: HELD } },
      { code: -32603, data: { originalError: { code: 3, data: HELD } } },
      new Error("failed", { cause: { error: { data: HELD } } }),
      new BaseError("failed", { cause: Object.assign(new Error("reverted"), { data: HELD }) }),
    ];
    expect(wrapped.map((error) => decodeRevert(error)?.code)).to.deep.equal([
      "RunHeld",
      "RunHeld",
      "RunHeld",
      "RunHeld",
      "RunHeld",
    ]);
  });

  it("gives null for what is no refusal of the registry's contracts", () => {
    expect(decodeRevert(new Error("connection refused"))).to.equal(null);
    expect(decodeRevert("0x08c379a0")).to.equal(null);
    expect(decodeRevert({ data: "0xdeadbeef" })).to.equal(null);
    expect(decodeRevert(HELD.slice(0, 20))).to.equal(null);
    expect(decodeRevert(undefined)).to.equal(null);
  });

  for (const item of systemAbi) {
    if (item.type !== "error") continue;
    const inputs: readonly AbiParameter[] = item.inputs;
    const selector = toFunctionSelector(
      `${item.name}(${inputs.map(({ type }) => type).join(",")})`,
    );

    it(`has words for ${item.name}, whatever its values`, () => {
      for (const sample of [zeroOf, largestOf]) {
        const data = concat([selector, encodeAbiParameters(inputs, inputs.map(sample))]);
        const refusal = decodeRevert(data);
        expect(refusal?.code).to.equal(item.name);
        expect(refusal?.message).to.match(/^\S.*\.$/);
        expect(refusal?.remedy).to.match(/^\S.*\.$/);
        expect(`${refusal?.message} ${refusal?.remedy}`).not.to.match(/undefined|NaN|\[object/);
      }
    });
  }
});

function zeroOf({ type }: AbiParameter): unknown {
  if (type === "address") return `0x${"00".repeat(20)}`;
  if (type.startsWith("bytes")) return `0x${"00".repeat(Number(type.slice(5)))}`;
  if (type === "string") return "";
  return bits(type) <= 48 ? 0 : 0n;
}

function largestOf({ type }: AbiParameter): unknown {
  if (type === "address") return `0x${"ff".repeat(20)}` as Hex;
  if (type.startsWith("bytes")) return `0x${"ff".repeat(Number(type.slice(5)))}`;
  if (type === "string") return "approach";
  return bits(type) <= 48 ? 2 ** bits(type) - 1 : 2n ** BigInt(bits(type)) - 1n;
}

function bits(type: string): number {
  return Number(type.replace("uint", ""));
}
