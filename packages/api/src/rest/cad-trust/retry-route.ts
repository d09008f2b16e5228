import { requestCadTrustRun, retryInOwnTransaction } from "@sixtwo/db/cad-trust";
import {
  type PartyCode,
  partyOf,
  RegistryError,
  registryCode,
  retryRequestText,
} from "@sixtwo/domain";
import express, { Router } from "express";
import { z } from "zod";
import { allowMethods } from "../../http/allow-methods.ts";
import { BODY_LIMIT } from "../../http/body-limit.ts";
import { requireJson } from "../../http/require-json.ts";
import { requireRegistrar, requireSigned, SIGNED, type SignedDeps } from "./signed-request.ts";

const Body = z.object({ key: z.string().min(1).max(500), ...SIGNED });

type Asked = z.output<typeof Body>;

/**
 * POST /api/v1/cad-trust/retry: gives a parked record another try, at once. Whoever asks signs the
 * request; the chain says whether they are an administrator, or registrar of the record's Party.
 */
export function retryRoute(deps: SignedDeps): Router {
  const router = Router();
  const path = "/api/v1/cad-trust/retry";
  router.use(path, allowMethods("POST"), requireJson, express.json({ limit: BODY_LIMIT }));
  router.post(path, async (request, response) => {
    const asked = readBody(request.body);
    const { key } = asked;
    const account = await requireSigned(deps, asked, (where) =>
      retryRequestText({ key, ...where }),
    );
    await requireRegistrar(deps, account, { party: partyIn(key), what: `record ${key}` });
    if (!(await retryInOwnTransaction(deps, key))) throw notParked(key);
    await runSoon(deps);
    response.set("cache-control", "no-store").json({ key, retried: true });
  });
  return router;
}

/** Without any worker yet, the first one that starts runs by itself. */
async function runSoon(deps: SignedDeps): Promise<void> {
  await requestCadTrustRun(deps).catch((error: unknown) => {
    if (!(error instanceof RegistryError && error.code === "DATABASE_OUTDATED")) throw error;
  });
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

/** The Party whose registry a record's key names; null for a record that several registries share. */
function partyIn(key: string): PartyCode | null {
  const [, code] = /^[a-z0-9_]+:([A-Z]{3}\d{2})(?![A-Za-z0-9])/.exec(key) ?? [];
  return code === undefined ? null : partyOf(registryCode(code));
}

function notParked(key: string): RegistryError {
  return new RegistryError("NOT_FOUND", {
    message: `Record ${key} is not parked.`,
    remedy: "Reload the page: it may have been tried again already.",
  });
}
