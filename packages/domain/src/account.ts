import type { AccountKind } from "./account-kind.ts";
import type { Address } from "./address.ts";
import type { ApproachCode } from "./approach-code.ts";
import type { RegistryCode } from "./registry-code.ts";

/** An account: one address in one Party's registry, as the chain records it. */
export type Account = {
  readonly address: Address;
  readonly registry: RegistryCode;
  readonly kind: AccountKind;
  /** The number of the entity behind it; null for the Party's own and for terminal accounts. */
  readonly entity: number | null;
  /** Terminal accounts only: the approach they belong to; null for outcomes without one. */
  readonly approach: ApproachCode | null;
  readonly open: boolean;
  readonly frozen: boolean;
  /** True when it may send abroad, use and cancel without the Party's approval. */
  readonly free: boolean;
  /** True when its sends to others than its trusted counterparties wait for the Party's delay. */
  readonly delayed: boolean;
};
