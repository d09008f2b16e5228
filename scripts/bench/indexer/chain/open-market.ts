import {
  type Deployment,
  prepareAuthorize,
  prepareOpenAccount,
  prepareRegisterActivity,
  prepareSetApprovalForAll,
} from "@sixtwo/chain";
import {
  deployTestSystem,
  TEST_ACTIVITY,
  TEST_AUTHORIZATION,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { type Address, address, registryCode } from "@sixtwo/domain";
import { brokerCode } from "./broker.ts";
import { holderAddress } from "./holder-address.ts";
import { sendTransactions } from "./send-transactions.ts";
import type { BenchChain } from "./start-bench-anvil.ts";
import { HOLDERS } from "./workload.ts";

/** The contracts, open for the acts of the workload. */
export type OpenMarket = {
  readonly deployment: Deployment;
  readonly registrar: Address;
  /** Who has the broker act for the holders. */
  readonly trader: Address;
  readonly broker: Address;
};

export const ACTIVITY = "ACT-1";

const TRANSACTIONS_OF_A_CHAIN_BLOCK = 200;

/** Deploys the contracts on an empty chain, opens every holder's account, and lets the broker act for it. */
export async function openMarket(chain: BenchChain): Promise<OpenMarket> {
  const system = await deployTestSystem(chain);
  const { deployment, countries, send } = system;
  const registry = registryCode("XXA01");
  const { registrar, authority } = countries.a;
  const activity = { activity: ACTIVITY, registry, terms: TEST_ACTIVITY };
  await send(registrar, prepareRegisterActivity(deployment, activity));
  const terms = { ...TEST_AUTHORIZATION, cap: null };
  await send(authority, prepareAuthorize(deployment, { registry, terms }));
  const trader = system.administrator.address;
  await chain.request("anvil_autoImpersonateAccount", [true]);
  const broker = await deployBroker(chain, trader);
  await openAccounts(chain, system, broker);
  return { deployment, registrar: registrar.address, trader, broker };
}

async function deployBroker(chain: BenchChain, from: Address): Promise<Address> {
  const deploying = { from, data: await brokerCode(), gasPrice: "0x0" };
  const hash = await chain.request("eth_sendTransaction", [deploying]);
  const receipt = await chain.request("eth_getTransactionReceipt", [hash]);
  const { contractAddress } = receipt as { contractAddress: string }; // of a deployment
  return address(contractAddress);
}

async function openAccounts(
  chain: BenchChain,
  { deployment, countries }: TestSystem,
  broker: Address,
): Promise<void> {
  const approval = prepareSetApprovalForAll(deployment, { operator: broker, approved: true });
  const transactions = Array.from({ length: HOLDERS.home + HOLDERS.abroad }, (_, place) => {
    const isHome = place < HOLDERS.home;
    const account = holderAddress(place);
    const registry = registryCode(isHome ? "XXA01" : "XXC01");
    // Every fourth is the Party's own; the others are of its entity.
    const entity = place % 4 === 0 ? null : isHome ? 1 : 2;
    const opening = prepareOpenAccount(deployment, { account, registry, entity, free: true });
    const { authority } = isHome ? countries.a : countries.c;
    return [
      { from: authority.address, to: opening.to, data: opening.data },
      { from: account, to: approval.to, data: approval.data },
    ];
  }).flat();
  await chain.request("evm_setAutomine", [false]);
  for (let at = 0; at < transactions.length; at += TRANSACTIONS_OF_A_CHAIN_BLOCK) {
    await sendTransactions(chain, transactions.slice(at, at + TRANSACTIONS_OF_A_CHAIN_BLOCK));
    await chain.request("evm_mine");
  }
}
