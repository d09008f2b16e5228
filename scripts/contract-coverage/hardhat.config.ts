import { defineConfig } from "hardhat/config";
import config from "../../hardhat.config.ts";
import { branchCoverage } from "./branch-coverage.ts";

export default defineConfig({
  ...config,
  plugins: [...(config.plugins ?? []), branchCoverage],
  // Apart from the others, so that nobody deploys or tests a contract with probes in it.
  paths: { ...config.paths, artifacts: "coverage/artifacts", cache: "coverage/cache" },
  coverage: { skipFiles: ["contracts/test/**"] },
});
