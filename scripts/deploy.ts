// Usage: npm run deploy -- [--rpc URL] [--account ADDRESS|KEYSTORE] [--out FILE] [--replace-rulebook [--print]]
// Deploys the registry's contracts on any EVM network and writes where they are. Run again, it goes on
// where it was interrupted, or checks that everything still stands. The deployer becomes the administrator.
//   --rpc               the node; RPC_URL when left out
//   --account           an address that the node signs for, or an encrypted keystore file, whose password is
//                       DEPLOYER_PASSWORD or typed. With DEPLOYER_KEY set, that key signs.
//   --out               DEPLOYMENT_FILE when left out, then DATA_DIR/deployments/<chain id>.json when DATA_DIR
//                       is set, else deployments/<chain id>.json
//   --replace-rulebook  puts this version's rulebook in the place of the one in force; where the account has an
//                       execution delay it is scheduled first, and the same command carries it out later
//   --print             only deploys the new rulebook, and prints the transaction (to, data) that puts it in force,
//                       for a Safe or another signer
import { parseArgs } from "node:util";
import { createChainClient } from "@sixtwo/chain";
import { RegistryError } from "@sixtwo/domain";
import { deployOrVerify } from "./deploy/deploy-or-verify.ts";
import { deployer } from "./deploy/deployer.ts";
import { deploymentFile } from "./deploy/deployment-file.ts";
import { printNewRulebook } from "./deploy/print-new-rulebook.ts";
import { putNewRulebook } from "./deploy/put-new-rulebook.ts";
import { settingMissing } from "./deploy/setting-missing.ts";

try {
  await main();
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(`${error.code}: ${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rpc: { type: "string" },
      account: { type: "string" },
      out: { type: "string" },
      "replace-rulebook": { type: "boolean", default: false },
      print: { type: "boolean", default: false },
    },
  });
  const rpcUrl = values.rpc ?? (process.env.RPC_URL || missingRpc());
  const client = createChainClient({ rpcUrl });
  const job = {
    client,
    path: await deploymentFile(client, values.out),
    wallet: () => deployer(client, values.account),
  };
  if (!values["replace-rulebook"]) return deployOrVerify(job);
  await (values.print ? printNewRulebook(job) : putNewRulebook(job));
}

function missingRpc(): never {
  throw settingMissing("--rpc or RPC_URL", "a node's URL, such as http://127.0.0.1:8545");
}
