import { REST_ACCOUNTS } from "@sixtwo/db/rest";
import { REASONS } from "@sixtwo/domain";
import { z } from "zod";
import * as parameters from "../parameters.ts";
import { resourceOf } from "./resource.ts";
import {
  accountAddress,
  accountKind,
  approachCode,
  hash,
  partyCode,
  registryCode,
  time,
} from "./words.ts";

const ACCOUNT = z.strictObject({
  account: accountAddress,
  accountKind,
  party: partyCode,
  registry: registryCode,
  approach: approachCode.nullable().describe("Of a use or cancellation account."),
  entity: z.string().nullable().describe("Identification of the authorized entity."),
  entityName: z.string().nullable(),
  entityCountry: partyCode.nullable().describe("Country of incorporation."),
  free: z.boolean().describe("Acts without its Party's approval."),
  delayed: z.boolean().describe("What it sends to strangers waits."),
  frozen: z.boolean(),
  frozenReason: z.enum(REASONS).nullable(),
  openedAt: time,
  transaction: hash,
});

export const ACCOUNTS = resourceOf({
  path: "/accounts",
  summary: "Accounts",
  description: "The accounts of Parties and of their authorized entities, by address.",
  parameters: {
    party: parameters.party("The Party."),
    registry: parameters.registry("The Party registry."),
    approach: parameters.approach,
    accountKind: parameters.accountKind("The kinds of account"),
    account: parameters.account,
    entity: parameters.entity,
  },
  item: ACCOUNT,
  itemName: "Account",
  cursor: "after",
  list: REST_ACCOUNTS,
  filterOf: ({ accountKind: kinds, ...asked }) => ({ ...asked, kinds }),
});
