import { REST_ACTIONS } from "@sixtwo/db/rest";
import { ACTION_KINDS, AEF_ACTION_SUBTYPES } from "@sixtwo/domain";
import { z } from "zod";
import type { Asked } from "../parameter.ts";
import * as parameters from "../parameters.ts";
import { resourceOf } from "./resource.ts";
import { SERIALS_ITEM } from "./serials-item.ts";
import {
  accountAddress,
  accountKind,
  hash,
  partyCode,
  registryCode,
  time,
  whole,
} from "./words.ts";

const ACTION_TYPES = [
  "Authorization",
  "First transfer",
  "Transfer",
  "Acquisition",
  "Use",
  "Cancellation",
  "Voluntary Cancellation",
] as const;

const ACTION = z.strictObject({
  id: z.string().regex(/^\d+-\d+-\d+$/),
  kind: z.enum(ACTION_KINDS),
  actionType: z
    .enum(ACTION_TYPES)
    .nullable()
    .describe("AEF code list 25(b); null for what the AEF does not report."),
  actionSubtype: z.enum(AEF_ACTION_SUBTYPES).nullable().describe("AEF code list 26(b)."),
  actionDate: time.describe("The date that counts for a first transfer."),
  recordedAt: time,
  partyRegistry: registryCode.describe("Party ITMO registry ID: the registry that tracked it."),
  ...SERIALS_ITEM,
  transferringParty: partyCode
    .nullable()
    .describe("Of an international transfer; for the receiving Party it is an acquisition."),
  acquiringParty: partyCode.nullable().describe("Of an international transfer."),
  purposeForOimp: z.string().nullable(),
  usingParty: partyCode.nullable(),
  usingEntity: z.string().nullable(),
  usingEntityName: z.string().nullable(),
  ndcYear: whole.nullable().describe("The year whose NDC they are used towards."),
  fromAccount: accountAddress.nullable(),
  fromAccountKind: accountKind.nullable(),
  fromRegistry: registryCode.nullable(),
  toAccount: accountAddress.nullable(),
  toAccountKind: accountKind.nullable(),
  toRegistry: registryCode.nullable(),
  beneficiary: z.string().nullable().describe("Where the holder made the name public."),
  chainBlock: whole,
  logIndex: whole,
  transaction: hash,
});

const PARAMETERS = {
  party: parameters.party("As host, transferring or acquiring Party."),
  registry: parameters.registry("That issued the serials, that they left or that they came to."),
  hostParty: parameters.party("The host Party."),
  approach: parameters.approach,
  authorization: parameters.authorization,
  kind: parameters.actionKind,
  account: parameters.account,
  accountKind: parameters.accountKind("The kinds of account of sender or receiver"),
  vintage: parameters.vintage,
  metric: parameters.metric,
  itmo: parameters.itmo,
  transaction: parameters.transaction,
  from: parameters.from,
  until: parameters.until,
};

export const ACTIONS = resourceOf({
  path: "/actions",
  summary: "What happened",
  description:
    "Everything that happened to serials, oldest first: AEF table 3, with issuance and domestic transfers beside it. The cursor that since takes stays good for ever: poll with the since of the last answer. A reorg may undo actions of chain blocks that are not final; a cursor of such an action is answered with 410.",
  parameters: PARAMETERS,
  item: ACTION,
  itemName: "Action",
  cursor: "since",
  list: REST_ACTIONS,
  filterOf: ({ itmo, ...asked }: Asked<typeof PARAMETERS>) => ({
    ...{ party: asked.party, registry: asked.registry, hostParty: asked.hostParty },
    approach: asked.approach,
    authorization: asked.authorization,
    kinds: asked.kind,
    account: asked.account,
    accountKinds: asked.accountKind,
    vintage: itmo?.vintage ?? asked.vintage,
    metric: asked.metric,
    // Not its approach: what was issued had none yet.
    serials: itmo && { registry: itmo.registry, first: itmo.serial, last: itmo.serial },
    transaction: asked.transaction,
    since: asked.from,
    until: asked.until,
  }),
});
