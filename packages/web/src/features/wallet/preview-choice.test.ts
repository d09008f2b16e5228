import { expect } from "chai";
import type { MoveChoice } from "./move-choice.ts";
import { previewChoice } from "./preview-choice.ts";
import {
  sampleAbroad,
  sampleEnd,
  sampleHolder,
  sampleMoveBlock,
  sampleSurroundings,
} from "./sample-move-block.ts";

const date = new Date("2026-06-01T12:00:00Z");
const choice: MoveChoice = {
  purpose: "send",
  to: sampleAbroad.address,
  cancellation: "voluntary-cancellation",
  ndcYear: "2026",
  serials: "last",
  quantity: "400",
  first: "",
  last: "",
};
const base = {
  choice,
  block: sampleMoveBlock,
  to: sampleAbroad,
  surroundings: sampleSurroundings,
  date,
};

describe("the preview of a choice", () => {
  it("tells a first transfer, and that the Party approves it", () => {
    const preview = previewChoice(base);
    expect(preview.step).to.equal("allowed");
    if (preview.step !== "allowed") return;
    expect(preview.consequences).to.deep.equal({
      firstTransfer: "international",
      action: "first-transfer",
      needsApproval: true,
      delaySeconds: 0,
    });
    expect(preview).to.include({ final: false, asked: true });
    expect(preview.serials).to.deep.include({ first: 1601n, last: 2000n, quantity: 400n });
  });

  it("tells that a cancellation for OIMP is final and a first transfer", () => {
    const preview = previewChoice({
      ...base,
      choice: { ...choice, purpose: "cancel", cancellation: "imp-cancellation" },
      to: sampleEnd("IMP_CANCELLATION"),
    });
    expect(preview).to.deep.include({ step: "allowed", final: true });
    if (preview.step !== "allowed") return;
    expect(preview.consequences.firstTransfer).to.equal("use-or-cancellation");
    expect(preview.consequences.action).to.equal("cancellation");
  });

  it("asks for no approval of an account that is free to act", () => {
    const block = { ...sampleMoveBlock, holder: { ...sampleHolder, free: true } };
    const preview = previewChoice({ ...base, block });
    expect(preview.step === "allowed" && preview.consequences.needsApproval).to.equal(false);
  });

  it("refuses a Party that the authorization does not name, with its remedy", () => {
    const to = { ...sampleAbroad, party: "CHE", registry: { code: "CHE01" } };
    expect(previewChoice({ ...base, to })).to.deep.equal({
      step: "refused",
      refusal: {
        code: "PARTY_NOT_AUTHORIZED",
        message: "Authorization XXA-2026-NDC does not name CHE.",
        remedy: "Send to one of XXC.",
      },
    });
  });

  it("asks for the middle of a block as well", () => {
    const middle = { ...choice, serials: "range", first: "1100", last: "1199" } as const;
    const preview = previewChoice({ ...base, choice: middle });
    expect(preview).to.include({ step: "allowed", asked: true });
    expect(preview.step === "allowed" && preview.serials.tail).to.equal(false);
  });

  it("makes a delayed account's send wait, unless it trusts the recipient", () => {
    const holder = { ...sampleHolder, free: true, delayed: true };
    const block = { ...sampleMoveBlock, holder };
    const surroundings = { ...sampleSurroundings, sendDelaySeconds: 86_400 };
    const waiting = previewChoice({ ...base, block, surroundings });
    expect(waiting).to.include({ step: "allowed", asked: true });
    expect(waiting.step === "allowed" && waiting.consequences.delaySeconds).to.equal(86_400);
    const trusting = { ...base, block, surroundings: { ...surroundings, trusted: true } };
    expect(previewChoice(trusting)).to.include({ step: "allowed", asked: false });
  });

  it("refuses a first transfer under an approach that is not active", () => {
    const approach = { status: "draft", paused: null, reported: false } as const;
    const preview = previewChoice({ ...base, surroundings: { ...sampleSurroundings, approach } });
    expect(preview.step === "refused" && preview.refusal.message).to.equal(
      "CA0001 is draft for XXA, so nothing is first transferred under it.",
    );
  });

  it("waits for a recipient and for serials", () => {
    expect(previewChoice({ ...base, to: undefined })).to.deep.equal({
      step: "incomplete",
      fault: "destinationMissing",
    });
    expect(previewChoice({ ...base, surroundings: undefined })).to.deep.equal({
      step: "incomplete",
      fault: "destinationMissing",
    });
    expect(previewChoice({ ...base, choice: { ...choice, quantity: "" } })).to.deep.equal({
      step: "incomplete",
      fault: "quantityMissing",
    });
  });

  it("refuses a block that waits for a decision", () => {
    const preview = previewChoice({ ...base, block: { ...sampleMoveBlock, locked: true } });
    expect(preview.step === "refused" && preview.refusal.remedy).to.equal(
      "Wait for the Party's decision, or withdraw the request.",
    );
  });
});
