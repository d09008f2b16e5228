import type { Call, Deployment, Sent } from "@sixtwo/chain";
import type { Chain } from "../registry/load-chain.ts";
import type { Fact } from "../ui/facts.tsx";

/** Something that a person is about to sign. */
export type Act = {
  readonly title: string;
  /** What it says, in the reader's words. */
  readonly facts: readonly Fact[];
  /** What cannot be undone about it; left out when it can. */
  readonly warning?: string;
  /** True when the Party's policy lets it take effect only once a second person has made the same call. */
  readonly byTwo?: boolean;
  /** What became of it, such as the number of a request; left out when there is nothing to tell. */
  readonly outcome?: (sent: Sent) => readonly Fact[];
  /** The transaction itself. May throw a RegistryError for input that no contract takes. */
  readonly prepare: (chain: Chain, deployment: Deployment) => Call | Promise<Call>;
};
