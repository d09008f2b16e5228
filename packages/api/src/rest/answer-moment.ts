import { createHash } from "node:crypto";
import type { RestMoment } from "@sixtwo/db/rest";
import type { Request, Response } from "express";

type Answer = {
  readonly moment: RestMoment;
  /** True when the question names its moment, so that its answer may stay for ever. */
  readonly isPinned: boolean;
  readonly mediaType: string;
  /** Changes when what is told of the same ledger changes. */
  readonly edition: string;
};

/**
 * Says of which moment an answer is, how long it holds, and answers 304 to who has it.
 * What is told follows from the chain alone: so the moment and the question are the tag, and nobody
 * has to be asked for the rows to know that they are the same.
 * @returns true when the request is answered
 */
export function answerMoment(request: Request, response: Response, answer: Answer): boolean {
  const { moment, isPinned } = answer;
  const isSettled = isPinned && moment.final;
  response.vary("Accept").set("etag", `"${tagOf(request, answer)}"`);
  response.set("cache-control", isSettled ? "public, max-age=31536000, immutable" : "no-cache");
  if (isSettled && moment.minedAt !== null) {
    response.set("last-modified", moment.minedAt.toUTCString());
  }
  if (!request.fresh) return false;
  response.status(304).end();
  return true;
}

function tagOf(request: Request, { moment, mediaType, edition }: Answer): string {
  const place = moment.final
    ? [String(moment.chainBlock)]
    : [String(moment.chainBlock), moment.headHash];
  const asked = [edition, moment.chainId, moment.ledger, ...place, mediaType, request.originalUrl];
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64url").slice(0, 32);
}

/** How an answer's body names its moment. */
export function momentTold({ chainId, ledger, chainBlock, hash, minedAt, final }: RestMoment) {
  return {
    chainId,
    ledger,
    chainBlock: chainBlock < 0n ? null : Number(chainBlock),
    hash,
    minedAt: minedAt?.toISOString() ?? null,
    final,
  };
}
