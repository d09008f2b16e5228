import { probeDialect } from "@sixtwo/cad-trust";
import {
  noteOrganization,
  noteProbed,
  publishedDataModel,
  publishedOrganization,
} from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import type { NodeDeps, OpenNode } from "./open-node.ts";

const PROBE_AFTER_MS = 30 * 24 * 60 * 60_000;

/**
 * Before anything is staged: that the node writes for the organization that the records belong to,
 * and how it names the fields in conflict.
 * @throws RegistryError CAD_TRUST_REFUSED when it writes for another organization
 */
export async function prepareNode(deps: NodeDeps, node: OpenNode): Promise<void> {
  await requireOrganization(deps, node);
  await requireDataModel(deps, node);
  if (node.dataModel === "1.7") return; // its nodes agree on names
  const { probedAt } = node.known;
  const now = deps.clock();
  if (probedAt !== null && now.getTime() - probedAt.getTime() < PROBE_AFTER_MS) return;
  const { client, dialects } = node;
  const picklists = await node.picklists.lists();
  await dialects.take(await probeDialect({ client, dialect: dialects.dialect(), picklists }));
  await noteProbed(deps, node.name, now);
}

/** A node that has changed its data model has changed the keys of what it holds, too. */
async function requireDataModel(deps: NodeDeps, { dataModel, name }: OpenNode): Promise<void> {
  const published = await publishedDataModel(deps);
  if (published === null || published === dataModel) return;
  throw new RegistryError("CAD_TRUST_REFUSED", {
    message: `The CAD Trust node ${name} speaks data model ${dataModel}; the records were published in ${published}.`,
    remedy:
      "Have the node's records brought to its new data model, then match their keys with ours.",
  });
}

async function requireOrganization(deps: NodeDeps, { client, name }: OpenNode): Promise<void> {
  const home = await client.homeOrganization();
  if (home === null) return;
  const published = await publishedOrganization(deps);
  if (published !== null && published !== home) {
    throw new RegistryError("CAD_TRUST_REFUSED", {
      message: `The CAD Trust node ${name} writes for organization ${home}; the records were published for ${published}.`,
      remedy: `Set CAD_TRUST_URL to a node of organization ${published}.`,
    });
  }
  await noteOrganization(deps, name, home);
}
