import { defineConfig } from "hardhat/config";
import config from "../../hardhat.config.ts";

const solidity = config.solidity;
if (typeof solidity !== "object" || !("profiles" in solidity)) throw new Error("No profiles.");
const { default: profile } = solidity.profiles;
if (profile === undefined || !("settings" in profile)) throw new Error("No default profile.");

/**
 * The same without the optimizer: a fault is none of its business, and compiling takes a third of the time. The code is
 * larger than a chain takes.
 */
export default defineConfig({
  ...config,
  solidity: {
    ...solidity,
    profiles: {
      default: { ...profile, settings: { ...profile.settings, optimizer: { enabled: false } } },
    },
  },
  networks: { default: { type: "edr-simulated", allowUnlimitedContractSize: true } },
});
