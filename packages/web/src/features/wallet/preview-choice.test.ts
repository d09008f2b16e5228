import { expect } from "chai";
import type { MoveChoice } from "./move-choice.ts";
import { previewChoice } from "./preview-choice.ts";
import { sampleAbroad, sampleEnd, sampleHolder, sampleMoveBlock } from "./sample-move-block.ts";

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
const base = { choice, block: sampleMoveBlock, to: sampleAbroad, date };

describe("the preview of a choice", () => {
  it("tells a first transfer, and that the Party approves it", () => {
    const preview = previewChoice(base);
    expect(preview.step).to.equal("allowed");
    if (preview.step !== "allowed") return;
    expect(preview.consequences).to.deep.equal({
      firstTransfer: "international",
      action: "first-transfer",
      needsApproval: true,
    });
    expect(preview.final).to.equal(false);
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

  it("refuses a request for the middle of a block, which no contract takes", () => {
    const middle = { ...choice, serials: "range", first: "1100", last: "1199" } as const;
    const preview = previewChoice({ ...base, choice: middle });
    expect(preview.step === "refused" && preview.refusal.remedy).to.equal(
      "Choose the whole block, or how many of its last serials.",
    );
  });

  it("lets a free account send the middle of a block", () => {
    const block = { ...sampleMoveBlock, holder: { ...sampleHolder, free: true } };
    const middle = { ...choice, serials: "range", first: "1100", last: "1199" } as const;
    const preview = previewChoice({ ...base, block, choice: middle });
    expect(preview.step === "allowed" && preview.serials.tail).to.equal(false);
  });

  it("waits for a recipient and for serials", () => {
    expect(previewChoice({ ...base, to: undefined })).to.deep.equal({
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
