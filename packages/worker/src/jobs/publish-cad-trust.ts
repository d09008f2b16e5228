import { type CycleReport, runCycle } from "@sixtwo/cad-trust";
import { hasUnlisted, markWaiting, type RequireLock, retryUnlisted } from "@sixtwo/db";
import { type NodeDeps, type OpenNode, openNode } from "../node/open-node.ts";
import { prepareNode } from "../node/prepare-node.ts";
import { outboxFor, showUnplaced } from "../outbox-for-node.ts";

export type PublishDeps = NodeDeps & {
  /** How long a committed record may stay unseen before it is sent again. */
  readonly forgetAfterMs: number;
  readonly requireLock: RequireLock;
};

const AUTHOR = "Sixtwo";

/** One cycle of publishing what is new or changed. What waits for another record says so. */
export async function publishCadTrust(deps: PublishDeps): Promise<CycleReport> {
  const { db, clock, forgetAfterMs } = deps;
  const node = await openNode(deps);
  await retryWhatIsListedNow(deps, node);
  const report = await runCycle({
    ...{ client: node.client, dialects: node.dialects, picklists: node.picklists },
    ...{ outbox: outboxFor({ db }, node.dataModel), author: AUTHOR, clock, forgetAfterMs },
    prepare: () => prepareNode(deps, node),
    requireSoleWriter: deps.requireLock,
  });
  await markWaiting(
    { db },
    report.blocked.map(({ localId, waitsFor }) => ({
      localId,
      reason: `Waits for ${waitsFor}, which the node does not have.`,
    })),
  );
  if (node.dataModel === "1.7") await showUnplaced({ db });
  return report;
}

/** Lists grow: what is parked for a value is looked at again as soon as the node's lists change. */
async function retryWhatIsListedNow({ db }: PublishDeps, { picklists }: OpenNode): Promise<void> {
  if (!(await hasUnlisted({ db }))) return;
  if (await picklists.renew()) await retryUnlisted({ db });
}
