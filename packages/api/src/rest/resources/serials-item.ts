import { MITIGATION_TYPES } from "@sixtwo/domain";
import { z } from "zod";
import { approachCode, metric, partyCode, purposes, registryCode, unit, whole } from "./words.ts";

const itmoId = z.string().regex(/^CA\d{4}-[A-Z]{3}\d{2}-[A-Z]{3}-[1-9]\d*-\d{4}$/);
const nationalId = z.string().regex(/^[A-Z]{3}\d{2}-[1-9]\d*-\d{4}$/);

/** The columns that AEF tables 3 and 4 share (4/CMA.6 annex II), and what a registry needs beside them. */
export const SERIALS_ITEM = {
  firstId: itmoId
    .nullable()
    .describe("First ID; null before an authorization names the cooperative approach."),
  lastId: itmoId.nullable().describe("Last ID."),
  firstNationalId: nationalId,
  lastNationalId: nationalId,
  quantity: whole.min(1).describe("In the metric; one for each serial."),
  metric: metric.describe("AEF code list 12(b)."),
  unit,
  vintage: whole,
  mitigationType: z.enum(MITIGATION_TYPES).nullable(),
  registry: registryCode.describe("The Party registry that issued the serials."),
  firstTransferringParty: partyCode.describe("The host Party, which first transfers them."),
  approach: approachCode.nullable(),
  authorization: z.string().nullable().describe("The Party's own name of the authorization."),
  authorizationVersion: whole.nullable(),
  purposes: purposes.nullable(),
  oimp: z.string().nullable().describe("The OIMP that the Party authorized, such as CORSIA."),
  activity: z.string().nullable(),
  sector: z.string().nullable(),
  activityType: z.string().nullable(),
  underlyingRegistry: z.string().nullable().describe("The programme that first issued them."),
  firstUnderlyingId: z.string().nullable(),
  lastUnderlyingId: z.string().nullable(),
  block: z.string().regex(/^\d+$/).describe("The ERC-1155 id of the block, in decimal."),
};
