import {
  type ChainClient,
  type Deployment,
  getHead,
  type Signer,
  signerOfAccount,
  waitForReceipt,
} from "@sixtwo/chain";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import type { EmbeddedChain } from "../embedded-chain/start-embedded-chain.ts";
import type { RoleId, TimedAct } from "./act.ts";
import type { Books } from "./bookkeeping.ts";
import { demoAuthorizations, demoPlan } from "./demo-plan.ts";
import { type Fixtures, readFixtures } from "./fixtures.ts";
import { leviesPlan } from "./levies-plan.ts";
import { partiesPlan } from "./parties-plan.ts";
import { playPlan } from "./play-plan.ts";
import { publishedPlan } from "./published-plan.ts";
import { safeguardsPlan } from "./safeguards-plan.ts";
import { toCall } from "./to-call.ts";
import type { TrainingRole } from "./training-role.ts";

/** `all`: published transfers, demonstration scenarios and what safeguards do; `parties`: only what they stand on. */
export type TrainingExtent = "all" | "parties";

export type TrainingDeps = {
  readonly dataDir: string;
  readonly chain: Pick<EmbeddedChain, "chainId" | "setNextChainBlockTime">;
  readonly client: ChainClient;
  readonly deployment: Deployment;
  readonly administrator: PrivateKeyAccount;
  readonly roles: readonly TrainingRole[];
  readonly extent: TrainingExtent;
  /** Ends the play after the act under way; a later one goes on from there. */
  readonly stopping: AbortSignal | undefined;
};

/** More than any act of the plan takes; the embedded chain charges nothing for it. */
const GAS = 3_000_000n;
const FREE = { type: "eip1559", maxFeePerGas: 0n, maxPriorityFeePerGas: 0n } as const;

/**
 * Plays the training country on the embedded chain, or what is left of it. Each act is a transaction of the role
 * whose act it is, at the act's date.
 * @returns the number of acts performed now
 */
export async function playTraining(deps: TrainingDeps): Promise<number> {
  const plan = trainingPlan(await readFixtures(), deps.extent);
  const signers = signersOf(deps);
  return playPlan(
    {
      dataDir: deps.dataDir,
      chainHeight: async () => Number((await getHead(deps.client)).number),
      perform: (timed, books) => perform({ ...deps, signers }, timed, books),
    },
    plan,
  );
}

/** Every act of the training country, by date only once it is played. */
export function trainingPlan(fixtures: Fixtures, extent: TrainingExtent): readonly TimedAct[] {
  const base = [...partiesPlan(fixtures), ...demoAuthorizations(fixtures)];
  if (extent === "parties") return base;
  return [
    ...base,
    ...publishedPlan(fixtures),
    ...demoPlan(fixtures),
    ...leviesPlan(fixtures),
    ...safeguardsPlan(),
  ];
}

type Signers = ReadonlyMap<RoleId, Signer>;

async function perform(
  { chain, client, deployment, signers, stopping }: TrainingDeps & { readonly signers: Signers },
  { at, by, act }: TimedAct,
  books: Books,
): Promise<void> {
  stopping?.throwIfAborted();
  const addressOf = (role: RoleId) => signerOf(signers, role).address;
  const { to, data } = toCall({ deployment, books, addressOf }, by, act);
  chain.setNextChainBlockTime(at);
  // Not simulated first: a simulation is dated like the newest chain block, an act as the plan says.
  const transaction = { chainId: chain.chainId, to, data, gas: GAS, fees: FREE };
  const hash = await signerOf(signers, by).sendTransaction(transaction);
  const receipt = await waitForReceipt(client, hash);
  if (receipt.status !== "0x1") {
    throw new Error(
      `The training act ${act.kind} by ${by} on ${at.toISOString()} was refused (${hash}).`,
    );
  }
}

function signersOf({ client, administrator, roles }: TrainingDeps): Signers {
  return new Map([
    ["administrator", signerOfAccount(client, administrator)],
    ...roles.map(({ id, privateKey }): [RoleId, Signer] => [
      id,
      signerOfAccount(client, privateKeyToAccount(privateKey)),
    ]),
  ]);
}

function signerOf(signers: Signers, role: RoleId): Signer {
  const signer = signers.get(role);
  if (!signer) throw new Error(`The training plan names the role "${role}", which has no key.`);
  return signer;
}
