// Usage: npm run roles -- <what> --to ADDRESS [--rpc URL] [--account ADDRESS|KEYSTORE] [--file FILE] [--print]
//   hand-over   gives the system's roles to an account: a Safe, or a ministry's key. With --delay SECONDS what is
//               dangerous (a new rulebook, an office's powers, other roles) waits that long after it was scheduled.
//               Run again with --renounce, the signer gives the administrator's role up.
//   grant       lets an account act for a Party: --party GHA --role registrar|authority|verifier
//   revoke      takes it back
//   --print     prints each transaction (to, data) instead of sending it, for a Safe or another signer
import { parseArgs } from "node:util";
import { createChainClient } from "@sixtwo/chain";
import { readDeployment, verifyDeployment } from "@sixtwo/chain/deploy";
import { address, RegistryError } from "@sixtwo/domain";
import { deployer } from "./deploy/deployer.ts";
import { deploymentFile } from "./deploy/deployment-file.ts";
import { settingMissing } from "./deploy/setting-missing.ts";
import { carryOut } from "./roles/carry-out.ts";
import { handOver } from "./roles/hand-over.ts";
import { partyRoleStep } from "./roles/party-role-step.ts";

try {
  await main();
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(`${error.code}: ${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rpc: { type: "string" },
      account: { type: "string" },
      file: { type: "string" },
      to: { type: "string" },
      delay: { type: "string", default: "0" },
      party: { type: "string" },
      role: { type: "string" },
      renounce: { type: "boolean", default: false },
      print: { type: "boolean", default: false },
    },
  });
  const rpcUrl = values.rpc ?? (process.env.RPC_URL || missing("--rpc or RPC_URL", "a node's URL"));
  const client = createChainClient({ rpcUrl });
  const to = address(values.to ?? missing("--to", "the address that gets or loses a role"));
  const path = await deploymentFile(client, values.file);
  const deployment = await verifyDeployment(client, await readDeployment(path));
  const signing = { client, wallet: () => deployer(client, values.account), print: values.print };
  const [what] = positionals;
  if (what === "hand-over") return handOver({ ...signing, ...values, deployment, to });
  await carryOut(signing, [partyRoleStep(deployment, { ...values, what, to })]);
}

function missing(name: string, what: string): never {
  throw settingMissing(name, what);
}
