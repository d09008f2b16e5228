import { createRequire } from "node:module";
import ethers from "@nomicfoundation/hardhat-ethers";
import matchers from "@nomicfoundation/hardhat-ethers-chai-matchers";
import mocha from "@nomicfoundation/hardhat-mocha";
import helpers from "@nomicfoundation/hardhat-network-helpers";
import { defineConfig } from "hardhat/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  plugins: [mocha, ethers, matchers, helpers],
  solidity: {
    npmFilesToBuild: ["@openzeppelin/contracts/access/manager/AccessManager.sol"],
    profiles: {
      default: {
        version: require("solc/package.json").version,
        // An absolute path keeps Hardhat from downloading a compiler.
        path: require.resolve("solc/soljson.js"),
        settings: {
          optimizer: { enabled: true, runs: 800 },
          evmVersion: "cancun",
          // No source hash at the end of the bytecode: the same source gives the same bytes anywhere.
          metadata: { bytecodeHash: "none" },
        },
      },
    },
  },
  paths: { tests: { mocha: "./test/contracts", solidity: "./contracts/test" } },
  test: {
    solidity: {
      fuzz: { runs: 256, seed: "0x1" },
      invariant: { runs: 16, depth: 64, failOnRevert: true },
    },
  },
});
