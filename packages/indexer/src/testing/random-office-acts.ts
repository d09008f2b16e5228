import {
  prepareAnnounceRecall,
  prepareApproveRequest,
  prepareCancelRecall,
  prepareExecuteRequest,
  prepareExpireRequest,
  prepareFreezeRun,
  preparePauseApproach,
  prepareRecall,
  prepareRecordVerification,
  prepareRejectRequest,
  prepareReleaseRun,
  prepareResumeApproach,
  prepareSetAccountPowers,
  prepareSetApproachStatus,
  prepareSetLevies,
  prepareSetPolicy,
  prepareTrust,
} from "@sixtwo/chain";
import { TEST_ISSUANCE } from "@sixtwo/chain/testing";
import { type Db, STILL_VALID } from "@sixtwo/db";
import { DEFAULT_POLICY, NO_LEVIES, tonnes } from "@sixtwo/domain";
import { CA, XXA01 } from "./life-cycle.ts";
import { reserveHolders } from "./office-acts.ts";
import { type Chosen, chosenQuantity, type Stage } from "./random-acts.ts";

/** What Parties may decide. */
export const OFFICE_ACTS = [
  "freeze",
  "release",
  "announce a recall",
  "end a recall",
  "decide a request",
  "pause",
  "suspend",
  "set levies",
  "set a policy",
  "countersign",
  "change powers",
  "trust",
  "verify",
] as const;

export type OfficeAct = (typeof OFFICE_ACTS)[number];

/** A stage with the mirror, which knows what waits. */
export type Governing = Stage & { readonly db: Db };

type Act = (stage: Governing, chosen: Chosen) => Promise<unknown>;

const PART = { registry: XXA01, approach: CA } as const;
const CASE = { reason: "inconsistency", note: "Case 3" } as const;

const ACTS: Readonly<Record<OfficeAct, Act>> = {
  freeze: ({ system }, chosen) =>
    system.send(
      system.countries.a.authority,
      prepareFreezeRun(system.deployment, { ...pieceOf(chosen), ...CASE }),
    ),
  release: async ({ system, db }, { part }) => {
    const block = await oneOf(frozenBlocks(db), part);
    if (block === undefined) return;
    await system.send(
      system.countries.a.authority,
      prepareReleaseRun(system.deployment, { block }),
    );
  },
  "announce a recall": ({ system }, chosen) => {
    const to = system.countries.a.entity.address;
    const recall = { ...pieceOf(chosen), ...CASE, to };
    return system.send(
      system.countries.a.authority,
      prepareAnnounceRecall(system.deployment, recall),
    );
  },
  "end a recall": async ({ system, db }, { part }) => {
    const block = await oneOf(recalledBlocks(db), part);
    if (block === undefined) return;
    const prepare = part % 2 === 0 ? prepareRecall : prepareCancelRecall;
    await system.send(system.countries.a.deputy, prepare(system.deployment, { block }));
  },
  "decide a request": decideRequest,
  pause: ({ system }, { part }) =>
    system.send(
      system.countries.a.authority,
      part % 6 === 0
        ? preparePauseApproach(system.deployment, { ...PART, ...CASE })
        : prepareResumeApproach(system.deployment, PART),
    ),
  suspend: ({ system }, { part }) => {
    const change = { status: part % 6 === 0 ? "suspended" : "active", reason: "" } as const;
    return system.send(
      system.countries.a.authority,
      prepareSetApproachStatus(system.deployment, { ...PART, ...change }),
    );
  },
  "set levies": ({ system, chain }, { part }) => {
    const { adaptation, buffer } = reserveHolders(chain);
    const levies = {
      ...NO_LEVIES,
      shareOfProceeds: part % 2 === 0 ? { rate: part * 10, account: adaptation.address } : null,
      omge: part,
      buffer: part % 3 === 0 ? { rate: part, account: buffer.address } : null,
    };
    return system.send(
      system.countries.a.authority,
      prepareSetLevies(system.deployment, { ...PART, levies }),
    );
  },
  "set a policy": ({ system }, { part }) => {
    const delays = { requestLifetimeSeconds: 3, sendDelaySeconds: 1, recallDelaySeconds: 1 };
    const policy = { ...DEFAULT_POLICY, ...delays, issueByTwo: part % 3 === 0 };
    return system.send(
      system.countries.a.authority,
      prepareSetPolicy(system.deployment, { registry: XXA01, policy }),
    );
  },
  countersign,
  "change powers": ({ system }, { part }) => {
    const powers = { free: part % 4 !== 0, delayed: part % 3 === 0 };
    const account = system.countries.a.treasury.address;
    return system.send(
      system.countries.a.authority,
      prepareSetAccountPowers(system.deployment, { account, ...powers }),
    );
  },
  trust: ({ system }, { part }) => {
    const counterparty = system.countries.c.treasury.address;
    return system.send(
      system.countries.a.treasury,
      prepareTrust(system.deployment, { counterparty, trusted: part % 3 !== 0 }),
    );
  },
  verify: ({ system }, { part }) => {
    const { activity, vintage, metric, documentHash } = TEST_ISSUANCE;
    const about = { activity, registry: XXA01, vintage, metric, documentHash };
    return system.send(
      system.countries.a.verifier,
      prepareRecordVerification(system.deployment, { ...about, quantity: tonnes(part) }),
    );
  },
};

/** Does it; the rules may refuse. */
export async function doOfficeAct(stage: Governing, act: OfficeAct, chosen: Chosen): Promise<void> {
  await ACTS[act](stage, chosen);
}

function pieceOf(chosen: Chosen) {
  const { block_id: block, first_serial: first } = chosen.block;
  return { block, first, quantity: chosenQuantity(chosen) };
}

async function decideRequest({ system, db }: Governing, { part }: Chosen): Promise<void> {
  const { a } = system.countries;
  const rows = db
    .selectFrom("ledger.requests")
    .select("request_id")
    .where("status", "in", ["pending", "scheduled"])
    .where("valid_to", "=", STILL_VALID)
    .orderBy("request_id")
    .execute();
  const request = await oneOf(
    rows.then((found) => found.map(({ request_id }) => request_id)),
    part,
  );
  if (request === undefined) return;
  const { deployment } = system;
  const calls = [
    prepareApproveRequest(deployment, { request }),
    prepareExecuteRequest(deployment, { request }),
    prepareRejectRequest(deployment, { request, reason: "Not this year" }),
    prepareExpireRequest(deployment, { request }),
  ];
  const call = calls[part % calls.length];
  if (call !== undefined) await system.send(a.authority, call);
}

async function countersign({ system, db }: Governing, { part }: Chosen): Promise<void> {
  const rows = await db
    .selectFrom("ledger.proposals")
    .select(["office", "data"])
    .where("status", "=", "pending")
    .where("valid_to", "=", STILL_VALID)
    .orderBy("proposal")
    .execute();
  const proposal = rows[part % Math.max(1, rows.length)];
  if (proposal === undefined) return;
  const { office, data } = proposal;
  const isPolicy = office === system.deployment.accounts;
  const { deputy, registrar } = system.countries.a;
  await system.send(isPolicy ? deputy : registrar, { to: office, data: data as `0x${string}` }); // the mirror has call data in hexadecimal
}

async function frozenBlocks(db: Db) {
  const rows = await db
    .selectFrom("ledger.holds")
    .select("block_id")
    .where("valid_to", "=", STILL_VALID)
    .orderBy("block_id")
    .execute();
  return rows.map(({ block_id }) => block_id);
}

async function recalledBlocks(db: Db) {
  const rows = await db
    .selectFrom("ledger.recalls")
    .select("block_id")
    .where("status", "=", "announced")
    .where("valid_to", "=", STILL_VALID)
    .orderBy("block_id")
    .execute();
  return rows.map(({ block_id }) => block_id);
}

async function oneOf<Value>(found: Promise<readonly Value[]>, part: number) {
  const values = await found;
  return values[part % Math.max(1, values.length)];
}
