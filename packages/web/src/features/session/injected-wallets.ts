import { address } from "@sixtwo/domain";
import { defineChain } from "viem";
import { type Config, type Connector, createConfig, http } from "wagmi";
import {
  connect,
  disconnect,
  getConnection,
  getConnectors,
  getWalletClient,
  reconnect,
  switchChain,
  watchConnection,
  watchConnectors,
} from "wagmi/actions";
import type { RegistryConfig } from "../../registry/registry-config.ts";
import type { Signer } from "../../signing/signer.ts";

/** A wallet that a browser extension announced (EIP-6963). */
export type InjectedWallet = {
  readonly id: string;
  readonly name: string;
  /** A data: URL that the extension brought, or none. */
  readonly icon: string | undefined;
};

export type InjectedWallets = {
  readonly list: () => readonly InjectedWallet[];
  /** Tells when an extension appears. @returns ends the watch */
  readonly watch: (onChange: () => void) => () => void;
  /** Asks the wallet for an account on the registry's chain, which it adds when it does not know it. */
  readonly connect: (id: string) => Promise<Signer>;
  /** The signer of the last visit, when the wallet still agrees. */
  readonly restore: () => Promise<Signer | null>;
  readonly disconnect: () => Promise<void>;
  /** Tells when the wallet changes its account, with null when it leaves. @returns ends the watch */
  readonly follow: (onChange: (signer: Signer | null) => void) => () => void;
};

let opened: { readonly chainId: number; readonly wallets: InjectedWallets } | undefined;

/** The browser's wallets for this registry's chain; one watch for the whole page. */
export function openInjectedWallets(registry: RegistryConfig): InjectedWallets {
  if (opened?.chainId !== registry.chainId) {
    opened = { chainId: registry.chainId, wallets: createWallets(registry) };
  }
  return opened.wallets;
}

function createWallets(registry: RegistryConfig): InjectedWallets {
  const config = createConfig({
    chains: [chainOf(registry)],
    transports: { [registry.chainId]: http(registry.rpcUrl) },
    multiInjectedProviderDiscovery: true,
    connectors: [],
  });
  const current = () => signerOf(config, registry.chainId);
  return {
    list: () => getConnectors(config).map(({ uid, name, icon }) => ({ id: uid, name, icon })),
    watch: (onChange) => watchConnectors(config, { onChange }),
    connect: async (id) => {
      const connector = connectorOf(config, id);
      await connect(config, { connector, chainId: registry.chainId });
      return current() ?? missing();
    },
    restore: async () => {
      await reconnect(config);
      return current();
    },
    disconnect: () => disconnect(config),
    follow: (onChange) =>
      watchConnection(config, {
        onChange: (now, before) => {
          if (now.address !== before.address) onChange(current());
        },
      }),
  };
}

function chainOf({ name, chainId, rpcUrl }: RegistryConfig) {
  return defineChain({
    id: chainId,
    name,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  });
}

function connectorOf(config: Config, id: string): Connector {
  return getConnectors(config).find(({ uid }) => uid === id) ?? missing();
}

function signerOf(config: Config, chainId: number): Signer | null {
  const { address: account, connector } = getConnection(config);
  if (account === undefined || connector === undefined) return null;
  return {
    kind: "injected",
    name: connector.name,
    address: address(account),
    open: async () => {
      const { signerOfWallet } = await import("@sixtwo/chain");
      await switchChain(config, { chainId, connector });
      const wallet = await getWalletClient(config, { account, connector, chainId });
      return signerOfWallet(wallet, address(account));
    },
  };
}

function missing(): never {
  throw new Error("The wallet is no longer there. Reload the page and choose it again.");
}
