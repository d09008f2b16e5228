import {
  type RestMoment,
  readRestPage,
  requireKnownAction,
  restMoment,
  statementFailure,
} from "@sixtwo/db/rest";
import type { Request, RequestHandler, Response } from "express";
import { answerMoment, momentTold } from "./answer-moment.ts";
import { type Format, formatOf, isDownload, MEDIA_TYPES } from "./formats.ts";
import { type ListQuestion, readQuestion } from "./list-parameters.ts";
import { hasNoPages, refuseFormat, signsNothing } from "./refuse-format.ts";
import type { Resource } from "./resources/resource.ts";
import type { RestDeps } from "./rest-deps.ts";
import { sendDownload } from "./send-download.ts";
import { sendSigned } from "./send-signed.ts";

const USUAL_LIMIT = 100;

/** Answers with a page of a list, or with the whole list as a file. */
export function listRoute(resource: Resource, deps: RestDeps): RequestHandler {
  return async (request, response) => {
    const question = readQuestion(resource, request.query);
    const format = formatOf(request, question.format);
    if (format === null || !hasFormat(resource, format)) return refuseFormat(response);
    if (format === "jose" && deps.signer === null) throw signsNothing();
    if (isDownload(format) && question.limit !== null) throw hasNoPages();
    const asked = { resource, question };
    await toldFailure(async () => {
      if (resource.cursor === "since" && question.after !== null) {
        await requireKnownAction(deps, question.after);
      }
      const { finality, edition } = deps;
      const moment = await restMoment(deps, { asOf: question.asOf, finality });
      const isPinned = question.asOf !== null;
      const mediaType = MEDIA_TYPES[format];
      if (answerMoment(request, response, { moment, isPinned, mediaType, edition })) return;
      if (isDownload(format)) {
        return sendDownload(response, { ...asked, moment, format }, deps);
      }
      const body = await pageBody(request, response, { ...asked, moment, deps });
      await sendSigned(response, body, { signer: deps.signer, format });
    });
  };
}

function hasFormat({ isNested = false }: Resource, format: Format): boolean {
  return !isNested || (format !== "csv" && format !== "xlsx");
}

type Wanted = {
  readonly resource: Resource;
  readonly question: ListQuestion;
  readonly moment: RestMoment;
  readonly deps: RestDeps;
};

async function pageBody(request: Request, response: Response, wanted: Wanted): Promise<object> {
  const { resource, question, moment, deps } = wanted;
  const { after, own } = question;
  const limit = question.limit ?? USUAL_LIMIT;
  const page = await resource.open(own, (list, filter) =>
    readRestPage(deps, list, { filter, moment: moment.chainBlock, limit, after }),
  );
  const next = page.hasNext ? nextUrl(request, wanted, page.cursor ?? "") : null;
  const first = urlWith(request, { asOf: String(moment.chainBlock), [resource.cursor]: null });
  response.links({ ...(next === null ? {} : { next }), first });
  const body = { asOf: momentTold(moment), data: page.items, next };
  return resource.cursor === "since" ? { ...body, since: page.cursor ?? after } : body;
}

/** The next page is of the same moment, however far the ledger goes meanwhile. */
function nextUrl(request: Request, { resource, moment }: Wanted, cursor: string): string {
  return urlWith(request, { asOf: String(moment.chainBlock), [resource.cursor]: cursor });
}

function urlWith(request: Request, changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(request.originalUrl, "http://registry.invalid");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return `${url.pathname}${url.search}`;
}

async function toldFailure(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    throw statementFailure(error) ?? error;
  });
}
