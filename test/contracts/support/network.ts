import hre from "hardhat";

/** One chain for all contract tests; `loadFixture` takes it back to where a test starts. */
export const { ethers, networkHelpers } = await hre.network.create({
  override: { initialDate: "2026-07-01T00:00:00Z" },
});
