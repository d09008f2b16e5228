import { isUtf8 } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import express from "express";
import { BODY_LIMIT } from "./body-limit.ts";
import type { Problem } from "./problem.ts";

/** A body as text and as what it says, or why there is none. */
export type ReadJson =
  | { readonly text: string; readonly value: unknown }
  | { readonly problem: Problem };

const TOO_LARGE = problem(413, "The body is larger than 100 kB.", "Send less at once.");
const NOT_UTF8 = problem(400, "The body is not valid UTF-8.", "Send it in UTF-8.");
const NOT_JSON = problem(
  400,
  "The body is not valid JSON.",
  'Send JSON such as {"query":"{ status { chainBlock } }"}.',
);
const CHARSET = problem(415, "The body's character set is not supported.", "Send it in UTF-8.");
const OTHER_CHARSET = /charset\s*=\s*"?(?!utf-?8\b)/i;

// Compressed bodies are rare: Express's own parser reads them.
const inflated = promisify(express.json({ limit: BODY_LIMIT, strict: false }));

/**
 * Reads a JSON body of at most `BODY_LIMIT` bytes, straight from the connection.
 * @throws whatever Express's parser says of a compressed body, or that the client went away
 */
export async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<ReadJson> {
  const { "content-type": type = "", "content-encoding": encoding = "identity" } = request.headers;
  if (OTHER_CHARSET.test(type)) return { problem: CHARSET };
  if (encoding.toLowerCase() !== "identity") {
    await inflated(request as express.Request, response as express.Response); // it reads the stream only
    return parsed(JSON.stringify("body" in request ? request.body : undefined) ?? "");
  }
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) return refuse(response);
  const bytes = await readBytes(request);
  if (bytes === null) return refuse(response);
  return isUtf8(bytes) ? parsed(bytes.toString()) : { problem: NOT_UTF8 };
}

function parsed(text: string): ReadJson {
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return { problem: NOT_JSON };
  }
}

/** What is still on its way is not waited for. */
function refuse(response: ServerResponse): ReadJson {
  response.setHeader("connection", "close");
  return { problem: TOO_LARGE };
}

/** All bytes of the body; null for more than the limit. */
function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_LIMIT) return void chunks.push(chunk);
      request.pause();
      resolve(null);
    });
    request.once("end", () =>
      resolve(chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks)),
    );
    request.once("error", reject);
  });
}

function problem(status: number, detail: string, remedy: string): Problem {
  return { status, code: "BAD_INPUT", detail, remedy };
}
