import { requestCadTrustRun } from "@sixtwo/db/cad-trust";
import { partyCode, RegistryError, runRequestText } from "@sixtwo/domain";
import express, { Router } from "express";
import { z } from "zod";
import { allowMethods } from "../../http/allow-methods.ts";
import { BODY_LIMIT } from "../../http/body-limit.ts";
import { requireJson } from "../../http/require-json.ts";
import { requireRegistrar, requireSigned, SIGNED, type SignedDeps } from "./signed-request.ts";

const Body = z.object({ party: z.string().regex(/^[A-Z]{3}$/), ...SIGNED });

/**
 * POST /api/v1/cad-trust/run: publishes what waits now, whatever the schedule says. Whoever asks signs
 * the request; the chain says whether they are an administrator, or a registrar of the Party.
 */
export function runRoute(deps: SignedDeps): Router {
  const router = Router();
  const path = "/api/v1/cad-trust/run";
  router.use(path, allowMethods("POST"), requireJson, express.json({ limit: BODY_LIMIT }));
  router.post(path, async (request, response) => {
    const asked = readBody(request.body);
    const { party } = asked;
    const account = await requireSigned(deps, asked, (where) =>
      runRequestText({ party, ...where }),
    );
    await requireRegistrar(deps, account, { party: partyCode(party), what: `Party ${party}` });
    await requestCadTrustRun(deps);
    response.status(202).set("cache-control", "no-store").json({ party, requested: true });
  });
  return router;
}

function readBody(body: unknown): z.output<typeof Body> {
  const parsed = Body.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new RegistryError("BAD_INPUT", {
    message: `The request for a run has no usable ${parsed.error.issues[0]?.path.join(".") || "body"}.`,
    remedy: "Send party, account, issuedAt (ISO, UTC) and signature, as the console does.",
  });
}
