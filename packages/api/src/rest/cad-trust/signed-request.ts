import {
  type ChainClient,
  type Deployment,
  hasPartyRole,
  isAdministrator,
  isSignedBy,
} from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import {
  type Address,
  address,
  type PartyCode,
  RegistryError,
  SIGNED_REQUEST_LIFE_MS,
} from "@sixtwo/domain";
import { z } from "zod";

export type SignedDeps = {
  readonly db: Db;
  readonly chain: ChainClient;
  readonly deployment: Deployment;
};

/** Who asks, and when: part of every signed request. */
export const SIGNED = {
  account: z.string().regex(/^0x[0-9a-fA-F]{40}$/),
  issuedAt: z.iso.datetime(),
  signature: z.custom<`0x${string}`>((value) => /^0x[0-9a-f]{2,4000}$/i.test(String(value))),
};

type Signed = {
  readonly account: string;
  readonly issuedAt: string;
  readonly signature: `0x${string}`;
};

/** What is signed, given what it is signed for. */
type TextOf = (where: {
  readonly chainId: number;
  readonly ledger: string;
  readonly issuedAt: string;
}) => string;

/**
 * The account that asks, once its signature is proved.
 * @throws RegistryError NOT_ALLOWED when it is older than five minutes, or not the account's
 */
export async function requireSigned(
  { chain, deployment }: SignedDeps,
  { account, issuedAt, signature }: Signed,
  textOf: TextOf,
): Promise<Address> {
  const age = Math.abs(Date.now() - Date.parse(issuedAt));
  if (age > SIGNED_REQUEST_LIFE_MS) {
    throw new RegistryError("NOT_ALLOWED", {
      message: `The request was signed at ${issuedAt}, and is valid for five minutes.`,
      remedy: "Check the clock of this machine, and sign it anew.",
    });
  }
  const { chainId, ledger } = deployment;
  const text = textOf({ chainId, ledger, issuedAt });
  const signer = address(account);
  if (await isSignedBy(chain, { account: signer, text, signature })) return signer;
  throw new RegistryError("NOT_ALLOWED", {
    message: `The signature is not ${account}'s for this request.`,
    remedy: "Sign in with that account, and try again.",
  });
}

/**
 * @param party the Party whose registrar may ask; null when only an administrator may
 * @param what for which it is asked, in words
 * @throws RegistryError NOT_ALLOWED
 */
export async function requireRegistrar(
  { chain, deployment }: SignedDeps,
  account: Address,
  { party, what }: { readonly party: PartyCode | null; readonly what: string },
): Promise<void> {
  const reading = { client: chain, deployment };
  if (await isAdministrator(reading, account)) return;
  if (party && (await hasPartyRole(reading, { account, party, role: "registrar" }))) return;
  throw new RegistryError("NOT_ALLOWED", {
    message: `${account} is neither an administrator nor a registrar for ${what}.`,
    remedy: "Ask a registrar of the Party, or an administrator.",
  });
}
