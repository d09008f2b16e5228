import { CDOP_UNITS } from "@sixtwo/db/rest";
import { CDOP_STATUSES, CDOP_UNIT_TYPES } from "@sixtwo/domain";
import { z } from "zod";
import { BLOCK_PARAMETERS, blockFilter } from "./blocks.ts";
import { resourceOf } from "./resource.ts";
import { accountAddress, approachCode, partyCode, registryCode, whole } from "./words.ts";

const UNIT = z.strictObject({
  descriptor: z
    .array(
      z.strictObject({ metric: z.literal("tCO2e"), type: z.enum(Object.values(CDOP_UNIT_TYPES)) }),
    )
    .optional()
    .describe("Left out where the protocol has no type for the unit, or no metric."),
  owner_account_id: accountAddress,
  retirement: z.array(z.strictObject({ retirement_detail: z.string() })).optional(),
  reference: z.array(
    z.strictObject({ serial_number: z.string(), source_serial_number: z.string() }),
  ),
  status: z.array(z.strictObject({ status: z.enum(CDOP_STATUSES), is_current: z.boolean() })),
  credit_block: z.array(z.strictObject({ quantity: whole, block_start: whole, block_end: whole })),
});

const ARTICLE_6 = z
  .strictObject({
    cooperative_approach_id: approachCode.nullable(),
    authorization_id: z.string().nullable(),
    authorization_version: whole.nullable(),
    purposes: z.string().nullable(),
    first_transferring_party: partyCode,
    first_transferred: z.boolean(),
    party_itmo_registry: registryCode,
    first_id: z.string().nullable(),
    last_id: z.string().nullable(),
    first_national_id: z.string(),
    last_national_id: z.string(),
    metric: z.string(),
  })
  .describe("Beside the protocol, which has no words for Article 6.");

const CDOP_UNIT = z.strictObject({
  project: z.strictObject({ current_registry_project_id: z.string() }),
  unit: UNIT,
  vintage: z.strictObject({ vintage: z.iso.date().describe("1 January of the calendar year.") }),
  article_6: ARTICLE_6,
});

export const CDOP = resourceOf({
  path: "/exports/cdop",
  summary: "Units for the Carbon Data Open Protocol",
  description:
    "Every block as a Unit Description of the Carbon Data Open Protocol, schema 2.0 of September 2026.",
  parameters: BLOCK_PARAMETERS,
  item: CDOP_UNIT,
  itemName: "CdopUnit",
  isNested: true,
  cursor: "after",
  list: CDOP_UNITS,
  filterOf: blockFilter,
});
