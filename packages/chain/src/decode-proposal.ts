import {
  type Address,
  type AuthorizationTerms,
  address,
  type PartyPolicy,
  type RegistryCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import { decodeFunctionData, type Hex } from "viem";
import { accountsAbi } from "./artifacts/accounts.ts";
import { authorizationsAbi } from "./artifacts/authorizations.ts";
import { issuancesAbi } from "./artifacts/issuances.ts";
import { readableText } from "./readable-text.ts";
import { unpackAuthorizationTerms } from "./terms/authorization-terms.ts";
import { type IssuanceTerms, unpackIssuanceTerms } from "./terms/issuance-terms.ts";
import { unpackPolicy } from "./terms/policy-terms.ts";

/** What a proposal asks for, so that the second person knows what to countersign. */
export type ProposedAct =
  | { readonly act: "issue"; readonly terms: IssuanceTerms }
  | {
      readonly act: "authorize";
      readonly registry: RegistryCode;
      readonly terms: AuthorizationTerms;
    }
  | {
      readonly act: "revoke";
      readonly authorization: number;
      readonly entirely: boolean;
      readonly reason: string;
    }
  | { readonly act: "set-policy"; readonly registry: RegistryCode; readonly policy: PartyPolicy }
  | {
      readonly act: "set-account-powers";
      readonly account: Address;
      readonly free: boolean;
      readonly delayed: boolean;
    };

const ABI = [...accountsAbi, ...authorizationsAbi, ...issuancesAbi] as const;

/** Reads a proposal's call; null for one that no office puts under the two-person rule. */
export function decodeProposal(data: Hex): ProposedAct | null {
  try {
    return actOf(data);
  } catch {
    return null; // a call of nobody's: its selector or its values are not ours
  }
}

function actOf(data: Hex): ProposedAct | null {
  const call = decodeFunctionData({ abi: ABI, data });
  switch (call.functionName) {
    case "issue":
      return { act: "issue", terms: unpackIssuanceTerms(call.args[0], null) };
    case "issueUnderlying": {
      const [terms, underlying] = call.args;
      return { act: "issue", terms: unpackIssuanceTerms(terms, underlying) };
    }
    case "authorize":
      return {
        act: "authorize",
        registry: unpackRegistryCode(call.args[0].registry),
        terms: unpackAuthorizationTerms(call.args[0]),
      };
    case "revoke": {
      const [authorization, entirely, reason] = call.args;
      return { act: "revoke", authorization, entirely, reason: readableText(reason) };
    }
    case "setPolicy": {
      const [registry, policy] = call.args;
      return {
        act: "set-policy",
        registry: unpackRegistryCode(registry),
        policy: unpackPolicy(policy),
      };
    }
    case "setAccountPowers": {
      const [account, free, delayed] = call.args;
      return { act: "set-account-powers", account: address(account), free, delayed };
    }
    default:
      return null;
  }
}
