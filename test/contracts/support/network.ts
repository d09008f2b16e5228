import type { Signer } from "ethers";
import hre from "hardhat";

/** One chain for all contract tests; `loadFixture` takes it back to where a test starts. */
export const { ethers, networkHelpers } = await hre.network.create({
  override: { initialDate: "2026-07-01T00:00:00Z" },
});

/** Signs for any address, one without a key and one of a contract included. */
export async function signerOf(address: string): Promise<Signer & { readonly address: string }> {
  await networkHelpers.impersonateAccount(address);
  await networkHelpers.setBalance(address, 10n ** 18n);
  return await ethers.getSigner(address);
}
