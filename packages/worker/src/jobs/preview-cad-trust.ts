import { type Outbox, rehearse, runCycle } from "@sixtwo/cad-trust";
import {
  type CadTrustColumns,
  confirmedColumns,
  type Db,
  inTrial,
  withPublisherLock,
} from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import { type NodeDeps, type OpenNode, openNode } from "../node/open-node.ts";
import { outboxFor } from "../outbox-for-node.ts";
import type { ProjectionDeps } from "../projection/cad-trust-records.ts";
import { toColumns } from "../projection/column-names.ts";
import { type ProjectionCounts, projectInto } from "./project-cad-trust.ts";

type Change = {
  readonly column: string;
  /** What the node has; null for nothing. */
  readonly from: CadTrustColumns[string] | null;
  readonly to: CadTrustColumns[string] | null;
};

/** What the next run would do, with nothing done. */
export type Preview = {
  readonly projection: ProjectionCounts;
  /** Why nothing would be published; null when it would. */
  readonly reason: string | null;
  readonly inserts: readonly { readonly localId: string; readonly columns: CadTrustColumns }[];
  readonly replaces: readonly { readonly localId: string; readonly changes: readonly Change[] }[];
  readonly confirms: readonly string[];
  readonly parks: readonly { readonly localId: string; readonly reason: string }[];
  readonly waits: readonly { readonly localId: string; readonly waitsFor: string }[];
};

/**
 * Runs a whole cycle for show: everything that it writes to the database is undone, and the node is
 * looked at only.
 * @throws RegistryError CAD_TRUST_BUSY while a run is under way
 */
export async function previewCadTrust(deps: ProjectionDeps & NodeDeps): Promise<Preview> {
  const preview = await withPublisherLock(deps, deps.node.name, async () => {
    const node = await openNode(deps);
    return inTrial(deps, (db) => previewIn({ ...deps, db }, node));
  });
  if (preview !== null) return preview;
  throw new RegistryError("CAD_TRUST_BUSY", {
    message: "A run that publishes to CAD Trust is under way.",
    remedy: "Ask again when it has finished.",
  });
}

async function previewIn(deps: ProjectionDeps, node: OpenNode): Promise<Preview> {
  const { db, clock } = deps;
  const projection = await projectInto(deps);
  const outbox = outboxFor({ db }, node.dataModel);
  const before = await outbox.pending();
  const { client, staged } = rehearse(node.client);
  const { dialects, picklists } = node;
  const report = await runCycle({ client, outbox, dialects, picklists, author: "preview", clock });
  const published = new Set(report.committed);
  const records = before.filter(({ localId }) => published.has(localId));
  return {
    projection,
    reason: staged.length === 0 ? report.reason : null,
    inserts: records
      .filter(({ state }) => state === "new")
      .map((record) => ({ localId: record.localId, columns: toColumns(record) })),
    replaces: await replacesOf(db, records),
    confirms: report.confirmed,
    parks: report.failed.map(({ localId, reason }) => ({ localId, reason })),
    waits: report.blocked,
  };
}

type Records = Awaited<ReturnType<Outbox["pending"]>>;

async function replacesOf(db: Db, records: Records): Promise<Preview["replaces"]> {
  const replaced = records.filter(({ state }) => state === "changed");
  const known = await confirmedColumns(
    { db },
    replaced.map(({ localId }) => localId),
  );
  return replaced.map((record) => ({
    localId: record.localId,
    changes: changesBetween(known.get(record.localId) ?? {}, toColumns(record)),
  }));
}

function changesBetween(before: CadTrustColumns, after: CadTrustColumns): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((column) => column !== "sent_v1") // what was sent as a whole, of what the others are parts
    .map((column) => ({ column, from: before[column] ?? null, to: after[column] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
