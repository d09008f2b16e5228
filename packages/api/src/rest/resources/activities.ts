import { REST_ACTIVITIES } from "@sixtwo/db/rest";
import { z } from "zod";
import * as parameters from "../parameters.ts";
import { resourceOf } from "./resource.ts";
import { hash, partyCode, registryCode, time } from "./words.ts";

const ACTIVITY = z.strictObject({
  activity: z.string().describe("The registry's own id."),
  registry: registryCode,
  party: partyCode,
  title: z.string(),
  sector: z.string().describe("AEF code list 15(b)."),
  activityType: z.string().describe("AEF code list 51(b)."),
  documentHash: hash.describe("SHA-256 of the document that describes it."),
  registeredAt: time,
  transaction: hash,
});

export const ACTIVITIES = resourceOf({
  path: "/activities",
  summary: "Mitigation activities",
  description: "The activities that outcomes come from, by registry and id.",
  parameters: {
    party: parameters.party("The host Party."),
    registry: parameters.registry("Its registry."),
    activity: parameters.activity,
    sector: parameters.sector,
    activityType: parameters.activityType,
  },
  item: ACTIVITY,
  itemName: "Activity",
  cursor: "after",
  list: REST_ACTIVITIES,
  filterOf: (asked) => asked,
});
