import { REST_AUTHORIZATIONS } from "@sixtwo/db/rest";
import { FIRST_TRANSFER_DEFINITION_LABEL } from "@sixtwo/domain";
import { z } from "zod";
import * as parameters from "../parameters.ts";
import { resourceOf } from "./resource.ts";
import {
  approachCode,
  hash,
  metric,
  partyCode,
  purposes,
  registryCode,
  time,
  unit,
  whole,
} from "./words.ts";

const AUTHORIZATION = z.strictObject({
  authorization: z.string().describe("Authorization ID: the Party's own name."),
  authorizationVersion: whole,
  party: partyCode,
  registry: registryCode,
  approach: approachCode,
  date: time.describe("Date of authorization."),
  purposes,
  oimp: z.string().nullable(),
  firstTransferDefinition: z
    .enum(Object.values(FIRST_TRANSFER_DEFINITION_LABEL))
    .nullable()
    .describe("AEF code list 22(b)."),
  metric,
  unit,
  authorizedQuantity: whole.nullable().describe("In the metric; null for no limit."),
  occurrenceFrom: whole.describe("First calendar year of mitigation."),
  occurrenceUntil: whole.describe("Last calendar year of mitigation."),
  useFrom: time.nullable(),
  useUntil: time.nullable(),
  expires: time.nullable(),
  sectors: z.array(z.string()),
  activityTypes: z.array(z.string()),
  authorizedParties: z.array(partyCode).describe("Empty for any Party."),
  authorizedEntities: z.array(z.string()).describe("Identifications of the entities."),
  conditions: z.string(),
  termsHash: hash.describe("SHA-256 of the terms."),
  changeable: z.boolean().describe("The terms allow changes after first transfer."),
  superseded: z.boolean(),
  revoked: z.boolean(),
  revokedEntirely: z.boolean().describe("For what has been first transferred as well."),
  revokedReason: z.string().nullable(),
  recordedAt: time,
  transaction: hash,
});

export const AUTHORIZATIONS = resourceOf({
  path: "/authorizations",
  summary: "Authorizations",
  description: "Versions of authorizations, in the order in which they were recorded: AEF table 2.",
  parameters: {
    party: parameters.party("The Party that authorizes."),
    registry: parameters.registry("Its registry."),
    approach: parameters.approach,
    authorization: parameters.authorization,
    open: parameters.open,
  },
  item: AUTHORIZATION,
  itemName: "Authorization",
  cursor: "after",
  list: REST_AUTHORIZATIONS,
  filterOf: (asked) => asked,
});
