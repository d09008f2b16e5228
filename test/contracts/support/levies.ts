import type { ContractTransactionResponse } from "ethers";
import { KIND, REGISTRY } from "./codes.ts";
import type { TestRegistry } from "./deploy-registry.ts";

/** Keyless addresses, which stand for what the Party's own people would hold. */
const RESERVES = {
  proceeds: "0x50fE000000000000000000000000000000000000",
  retention: "0xAe7E000000000000000000000000000000000000",
  buffer: "0xBFfe000000000000000000000000000000000000",
} as const;

/** Opens XXA's accounts for share of proceeds, retention and buffer. @returns their addresses. */
export async function openReserves({ accounts, registrarA }: TestRegistry) {
  const forA = accounts.connect(registrarA);
  await forA.openReserve(RESERVES.proceeds, REGISTRY.XXA01, KIND.shareOfProceeds);
  await forA.openReserve(RESERVES.retention, REGISTRY.XXA01, KIND.retention);
  await forA.openReserve(RESERVES.buffer, REGISTRY.XXA01, KIND.buffer);
  return RESERVES;
}

/** What the approach levies from now on, in hundredths of a percent: nothing but what `levies` says. */
export async function setLevies(
  { approaches, authorityA }: TestRegistry,
  levies: Readonly<Record<string, unknown>>,
  approach = 1,
): Promise<ContractTransactionResponse> {
  return await approaches.connect(authorityA).setLevies(REGISTRY.XXA01, approach, {
    shareOfProceeds: 0,
    omge: 0,
    retention: 0,
    buffer: 0,
    shareOfProceedsAccount: RESERVES.proceeds,
    retentionAccount: RESERVES.retention,
    bufferAccount: RESERVES.buffer,
    ...levies,
  });
}
