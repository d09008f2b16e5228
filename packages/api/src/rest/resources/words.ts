import { ACCOUNT_KINDS, METRICS } from "@sixtwo/domain";
import { z } from "zod";

// How values are written in answers.

export const whole = z.int().nonnegative();
export const time = z.iso.datetime();
export const hash = z.string().regex(/^0x[0-9a-f]{64}$/);
export const accountAddress = z.string().regex(/^0x[0-9a-f]{40}$/);
export const partyCode = z.string().regex(/^[A-Z]{3}$/);
export const registryCode = z.string().regex(/^[A-Z]{3}\d{2}$/);
export const approachCode = z.string().regex(/^CA\d{4}$/);
export const accountKind = z.enum(ACCOUNT_KINDS);
export const metric = z.enum(METRICS);
export const unit = z.string().describe("What quantities count, such as tCO2e.");
export const purposes = z
  .enum(["NDC", "OIMP", "IMP", "OP", "NDC and OIMP", "NDC and IMP", "NDC and OP"])
  .describe("AEF code list 16(b).");
