import {
  type ChainClient,
  type Deployment,
  hasPartyRole,
  isAdministrator,
  isSignedBy,
} from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { retryInOwnTransaction } from "@sixtwo/db/cad-trust";
import {
  type Address,
  address,
  partyOf,
  RETRY_REQUEST_LIFE_MS,
  type RegistryCode,
  RegistryError,
  registryCode,
  retryRequestText,
} from "@sixtwo/domain";
import express, { Router } from "express";
import { z } from "zod";
import { allowMethods } from "../../http/allow-methods.ts";
import { BODY_LIMIT } from "../../http/body-limit.ts";
import { requireJson } from "../../http/require-json.ts";

type Deps = {
  readonly db: Db;
  readonly chain: ChainClient;
  readonly deployment: Deployment;
};

const Body = z.object({
  key: z.string().min(1).max(500),
  account: z.string().regex(/^0x[0-9a-fA-F]{40}$/),
  issuedAt: z.iso.datetime(),
  signature: z.custom<`0x${string}`>((value) => /^0x[0-9a-f]{2,4000}$/i.test(String(value))),
});

type Asked = z.output<typeof Body>;

/**
 * POST /api/v1/cad-trust/retry: gives a parked record another try with the next run. Whoever asks
 * signs the request; the chain says whether they are an administrator, or registrar of the record's
 * Party.
 */
export function retryRoute(deps: Deps): Router {
  const router = Router();
  const path = "/api/v1/cad-trust/retry";
  router.use(path, allowMethods("POST"), requireJson, express.json({ limit: BODY_LIMIT }));
  router.post(path, async (request, response) => {
    const asked = readBody(request.body);
    await requireSignature(deps, asked);
    await requireRole(deps, address(asked.account), asked.key);
    if (!(await retryInOwnTransaction(deps, asked.key))) throw notParked(asked);
    response.set("cache-control", "no-store").json({ key: asked.key, retried: true });
  });
  return router;
}

function readBody(body: unknown): Asked {
  const parsed = Body.safeParse(body);
  if (parsed.success && !parsed.data.key.includes("\0")) return parsed.data;
  const field = parsed.success ? "key" : (parsed.error.issues[0]?.path.join(".") ?? "");
  throw new RegistryError("BAD_INPUT", {
    message: `The request to try a record again has no usable ${field || "body"}.`,
    remedy: "Send key, account, issuedAt (ISO, UTC) and signature, as the console does.",
  });
}

async function requireSignature({ chain, deployment }: Deps, asked: Asked): Promise<void> {
  const age = Math.abs(Date.now() - Date.parse(asked.issuedAt));
  if (age > RETRY_REQUEST_LIFE_MS) {
    throw new RegistryError("NOT_ALLOWED", {
      message: `The request was signed at ${asked.issuedAt}, and is valid for five minutes.`,
      remedy: "Check the clock of this machine, and sign it anew.",
    });
  }
  const { chainId, ledger } = deployment;
  const text = retryRequestText({ ...asked, chainId, ledger });
  const signed = { account: address(asked.account), text, signature: asked.signature };
  if (await isSignedBy(chain, signed)) return;
  throw new RegistryError("NOT_ALLOWED", {
    message: `The signature is not ${asked.account}'s for record ${asked.key}.`,
    remedy: "Sign in with that account, and try again.",
  });
}

async function requireRole(deps: Deps, account: Address, key: string): Promise<void> {
  const reading = { client: deps.chain, deployment: deps.deployment };
  if (await isAdministrator(reading, account)) return;
  const registry = registryIn(key);
  const party = registry && partyOf(registry);
  if (party && (await hasPartyRole(reading, { account, party, role: "registrar" }))) return;
  throw new RegistryError("NOT_ALLOWED", {
    message: `${account} is neither an administrator nor a registrar for record ${key}.`,
    remedy: "Ask a registrar of the record's Party, or an administrator.",
  });
}

/** The registry that a record's key names; null for one that several registries share. */
function registryIn(key: string): RegistryCode | null {
  const [, code] = /^[a-z0-9_]+:([A-Z]{3}\d{2})(?![A-Za-z0-9])/.exec(key) ?? [];
  return code === undefined ? null : registryCode(code);
}

function notParked({ key }: Asked): RegistryError {
  return new RegistryError("NOT_FOUND", {
    message: `Record ${key} is not parked.`,
    remedy: "Reload the page: it may have been tried again already.",
  });
}
