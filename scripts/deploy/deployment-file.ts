import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type ChainClient, getChainId } from "@sixtwo/chain";
import { deploymentPath } from "@sixtwo/chain/deploy";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Where the deployment on the client's chain is kept.
 * @param out what the command line names, which goes before every setting
 * @throws RegistryError CHAIN_UNREACHABLE when the chain has to be asked for its id
 */
export async function deploymentFile(
  client: ChainClient,
  out: string | undefined,
): Promise<string> {
  if (out !== undefined) return resolve(out);
  const { DEPLOYMENT_FILE, DATA_DIR } = process.env;
  const place = { deploymentFile: DEPLOYMENT_FILE || undefined, dataDir: DATA_DIR || PROJECT };
  return resolve(deploymentPath(place, await getChainId(client)));
}
