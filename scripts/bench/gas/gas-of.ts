import { ethers } from "../../../test/contracts/support/network.ts";

/**
 * @param act makes exactly one transaction.
 * @returns the gas its receipt names: calldata, execution and refunds of the whole transaction.
 */
export async function gasOf(act: () => Promise<unknown>): Promise<number> {
  const before = await ethers.provider.getBlockNumber();
  await act();
  const made = (await ethers.provider.getBlockNumber()) - before;
  const block = await ethers.provider.getBlock("latest");
  const [hash, ...more] = block?.transactions ?? [];
  if (made !== 1 || hash === undefined || more.length > 0) {
    throw new Error(`An act of the gas benchmark made ${made} chain blocks, not one transaction.`);
  }
  const receipt = await ethers.provider.getTransactionReceipt(hash);
  if (receipt === null) throw new Error(`The chain has no receipt of ${hash}.`);
  return Number(receipt.gasUsed);
}
