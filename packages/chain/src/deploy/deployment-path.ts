import { join } from "node:path";

export type DeploymentPlace = {
  /** The setting DEPLOYMENT_FILE; undefined when it is not set. */
  readonly deploymentFile: string | undefined;
  /** The setting DATA_DIR. */
  readonly dataDir: string;
};

/** Where the deployment of a chain is kept: the file that is set, else one for each chain under the data directory. */
export function deploymentPath(
  { deploymentFile, dataDir }: DeploymentPlace,
  chainId: number,
): string {
  return deploymentFile ?? join(dataDir, "deployments", `${chainId}.json`);
}
