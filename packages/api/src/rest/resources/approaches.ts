import { REST_APPROACHES } from "@sixtwo/db/rest";
import { APPROACH_STATUSES, REASONS } from "@sixtwo/domain";
import { z } from "zod";
import * as parameters from "../parameters.ts";
import { resourceOf } from "./resource.ts";
import { approachCode, hash, partyCode, registryCode, time } from "./words.ts";

const APPROACH = z.strictObject({
  approach: approachCode,
  party: partyCode,
  registry: registryCode,
  title: z.string(),
  status: z.enum(APPROACH_STATUSES),
  pausedReason: z.enum(REASONS).nullable().describe("Why nothing moves; null when it does."),
  documentHash: hash.describe("SHA-256 of the arrangement between the Parties."),
  initialReportHash: hash
    .nullable()
    .describe("SHA-256 of the last initial report (2/CMA.3 annex, para 18)."),
  initialReportAt: time.nullable(),
  recordedAt: time,
  transaction: hash,
});

export const APPROACHES = resourceOf({
  path: "/approaches",
  summary: "Cooperative approaches",
  description: "Each Party's part in a cooperative approach, by code and Party.",
  parameters: {
    party: parameters.party("The Party."),
    registry: parameters.registry("Its registry."),
    approach: parameters.approach,
    status: parameters.approachStatus,
  },
  item: APPROACH,
  itemName: "Approach",
  cursor: "after",
  list: REST_APPROACHES,
  filterOf: ({ status: statuses, ...asked }) => ({ ...asked, statuses }),
});
