import { pipeline } from "node:stream/promises";
import { type RestMoment, withRestItems } from "@sixtwo/db/rest";
import type { Response } from "express";
import { downloadOf } from "./download.ts";
import { type DownloadFormat, MEDIA_TYPES } from "./formats.ts";
import type { ListQuestion } from "./list-parameters.ts";
import { fileNameOf, type Resource } from "./resources/resource.ts";
import type { RestDeps } from "./rest-deps.ts";

type Wanted = {
  readonly resource: Resource;
  readonly question: ListQuestion;
  readonly moment: RestMoment;
  readonly format: DownloadFormat;
};

/** Until the first item is there; as long as any other statement of the API may take. */
const FIRST_ITEM_LIMIT_MS = 5_000;
/** A client that takes nothing for so long is gone, or only pretends to read. */
const IDLE_LIMIT_MS = 60_000;
const RETRY_SECONDS = "10";

/**
 * Streams a whole list as a file. When the client goes away the statement is cancelled; when the
 * database fails in the middle the connection is cut, so that half a file is not taken for one.
 */
export async function sendDownload(
  response: Response,
  wanted: Wanted,
  deps: RestDeps,
): Promise<void> {
  const { resource, moment, format } = wanted;
  const name = fileNameOf(resource);
  response.attachment(`${name}-${moment.chainBlock}.${format}`).type(MEDIA_TYPES[format]);
  if (response.req.method === "HEAD") return void response.end();
  const sending = deps.inSlot(async () => {
    const leaving = new AbortController();
    const leave = () => leaving.abort();
    response.on("close", leave).setTimeout(IDLE_LIMIT_MS, () => response.destroy());
    try {
      await stream(response, wanted, { deps, leaving });
    } catch (error) {
      if (!response.headersSent && !response.destroyed) throw error;
      response.destroy();
      if (!isLeaving(error)) deps.logger.warn({ err: error, name }, "a download broke off");
    } finally {
      response.off("close", leave);
    }
  });
  await sending.catch((error: unknown) => {
    forgetFile(response);
    throw error;
  });
}

/** The client went away: the pipe found nobody, or the statement was cancelled for it. */
function isLeaving(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return (
    code === "ERR_STREAM_PREMATURE_CLOSE" || (error instanceof Error && error.name === "AbortError")
  );
}

type Streaming = { readonly deps: RestDeps; readonly leaving: AbortController };

function stream(response: Response, wanted: Wanted, { deps, leaving }: Streaming): Promise<void> {
  const { resource, question, moment, format } = wanted;
  const columns = Object.keys(resource.item.shape);
  const name = fileNameOf(resource);
  return resource.open(question.own, (list, filter) =>
    withRestItems(deps, list, {
      ...{ filter, moment: moment.chainBlock, after: question.after },
      signal: leaving.signal,
      work: async (items) => {
        const limit = setTimeout(() => leaving.abort(), FIRST_ITEM_LIMIT_MS);
        const begun = await beginning(items as AsyncGenerator<object>) // each resource's items are objects
          .finally(() => clearTimeout(limit));
        await pipeline(downloadOf(format, { name, columns, items: begun }), response);
      },
    }),
  );
}

/** The items, once the first is there: what fails before it can still be told as a problem. */
async function beginning<Item>(items: AsyncGenerator<Item>): Promise<AsyncIterable<Item>> {
  const first = await items.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* items;
  })();
}

/** A problem is no file, and may be over soon. */
function forgetFile(response: Response): void {
  for (const name of ["content-disposition", "etag", "last-modified"]) response.removeHeader(name);
  response.set("retry-after", RETRY_SECONDS);
}
