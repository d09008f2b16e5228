import type { Request, Response } from "express";
import { MEDIA_TYPES } from "./formats.ts";
import type { Signer } from "./signer.ts";

type Signed = {
  readonly signer: Signer | null;
  readonly format: "json" | "jose";
};

/**
 * Sends an answer with a detached JWS (RFC 7515, appendix F) over its exact bytes in the header
 * x-jws-signature, or inside a JWS when that is the form asked for.
 */
export async function sendSigned(
  response: Response,
  body: object,
  { signer, format }: Signed,
): Promise<void> {
  const text = JSON.stringify(body);
  response.type(MEDIA_TYPES[format]);
  if (signer === null) return void response.send(text);
  const jws = await signer.sign(text, askedUrl(response.req));
  if (format === "jose") return void response.send(JSON.stringify(jws));
  response.set("x-jws-signature", `${jws.protected}..${jws.signature}`).send(text);
}

function askedUrl(request: Request): string {
  return request.originalUrl;
}
