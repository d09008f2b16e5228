import type { BaseContract, BaseContractMethod, Signer } from "ethers";
import { ethers, networkHelpers } from "../../../test/contracts/support/network.ts";
import { gasOf } from "./gas-of.ts";

type Token = Omit<BaseContract, "connect"> & {
  readonly [Name in
    | "mint"
    | "burn"
    | "safeTransferFrom"
    | "safeBatchTransferFrom"]: BaseContractMethod;
} & { connect(signer: Signer): Token };

/** A keyless address that keeps what was used, as our terminal accounts do. */
const SINK = "0x00000000000000000000000000000000000051CC";
const BATCH = Array.from({ length: 10 }, (_, index) => BigInt(index) + 100n);

/**
 * OpenZeppelin's ERC-1155 as someone would use it without serials: one id per block, anyone mints,
 * no rule asks. Holder, receiver and sink have each held another id before; the id itself is new to
 * whoever receives it, as a block is.
 */
export const referenceToken = {
  mint: () => measured(({ token, holder }) => token.mint(holder, 2, 1000)),
  sendWhole: (tonnes = 1000) =>
    measured(
      ({ token, holder, receiver }) => token.safeTransferFrom(holder, receiver, 2, tonnes, "0x"),
      tonnes,
    ),
  sendPart: () =>
    measured(
      ({ token, holder, receiver }) => token.safeTransferFrom(holder, receiver, 2, 400, "0x"),
      1000,
    ),
  retireWhole: () =>
    measured(({ token, holder }) => token.safeTransferFrom(holder, SINK, 2, 1000, "0x"), 1000),
  retirePart: () =>
    measured(({ token, holder }) => token.safeTransferFrom(holder, SINK, 2, 400, "0x"), 1000),
  burnWhole: () => measured(({ token, holder }) => token.burn(holder, 2, 1000), 1000),
  burnPart: () => measured(({ token, holder }) => token.burn(holder, 2, 400), 1000),
  sendBatch: () => measured(sendBatch),
};

type Scene = Awaited<ReturnType<typeof deployToken>>;

async function measured(act: (scene: Scene) => Promise<unknown>, tonnes = 0): Promise<number> {
  const scene = await networkHelpers.loadFixture(deployToken);
  if (tonnes > 0) await scene.token.mint(scene.holder, 2, tonnes);
  return await gasOf(() => act(scene));
}

async function sendBatch({ token, holder, receiver }: Scene): Promise<unknown> {
  const amounts = BATCH.map(() => 1000);
  return await token.safeBatchTransferFrom(holder, receiver, BATCH, amounts, "0x");
}

async function deployToken() {
  const [, holder, receiver] = await ethers.getSigners();
  if (holder === undefined || receiver === undefined) throw new Error("The chain has no signers.");
  const deployed = await ethers.deployContract("ReferenceErc1155");
  const token = (deployed as unknown as Token).connect(holder); // the build gives ethers no types
  await token.mint(holder, 1, 3);
  await token.safeTransferFrom(holder, receiver, 1, 1, "0x");
  await token.safeTransferFrom(holder, SINK, 1, 1, "0x");
  for (const id of BATCH) await token.mint(holder, id, 1000);
  return { token, holder, receiver };
}
