import type { CadTrustTable, Db } from "@sixtwo/db";
import { findRecord, listRecords } from "@sixtwo/db/cad-trust";
import { statementFailure } from "@sixtwo/db/explorer";
import { type RequestHandler, type Response, Router } from "express";
import { allowMethods } from "../../http/allow-methods.ts";
import { nodeRows } from "./node-rows.ts";
import { orgUidOf } from "./org-uid.ts";
import { readPage } from "./read-page.ts";
import { segmentOf, tableAt } from "./table-names.ts";

type Deps = { readonly db: Db };
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Params = { readonly table: string; readonly id: string };

/**
 * /v2/<table>: what the registry publishes, in the shapes of a CAD Trust node of data model 2, so that
 * its clients can read from here. Read only, and without an API key.
 */
export function tableRoute(deps: Deps): Router {
  const router = Router();
  router.use("/v2", allowMethods("GET", "HEAD"));
  router.get("/v2/:table", answered(listTable(deps)));
  router.get("/v2/:table/:id", answered(showRecord(deps)));
  return router;
}

type Handler = RequestHandler<Params>;

/** What the database refuses becomes a failure with a remedy. */
function answered(handler: (...call: Parameters<Handler>) => Promise<unknown>): Handler {
  return async (request, response, next) => {
    response.set("cache-control", "no-cache");
    await handler(request, response, next).catch((error: unknown) => {
      throw statementFailure(error) ?? error;
    });
  };
}

function listTable(deps: Deps) {
  return async (
    { params, query }: Parameters<Handler>[0],
    response: Response,
    next: () => void,
  ) => {
    const table = tableAt(params.table);
    if (table === null) return next();
    const read = readPage(query);
    if (!read.ok) {
      const message = "Data Validation error";
      return response.status(400).json({ message, errors: read.errors, success: false });
    }
    const { page, limit, orgUid: wanted, ...filter } = read.asked;
    const orgUid = await orgUidOf(deps);
    if (wanted !== null && wanted !== "me" && wanted !== "all" && wanted !== orgUid) {
      return response.json({ page, pageCount: 0, data: [] });
    }
    const offset = (page - 1) * limit;
    const { records, total } = await listRecords(deps, { table, filter, limit, offset });
    const data = await nodeRows({ ...deps, orgUid }, records);
    return response.json({ page, pageCount: Math.ceil(total / limit), data });
  };
}

function showRecord(deps: Deps) {
  return async ({ params }: Parameters<Handler>[0], response: Response, next: () => void) => {
    const table = tableAt(params.table);
    if (table === null) return next();
    const { id } = params;
    const record = GUID.test(id) ? await findRecord(deps, table, id.toLowerCase()) : null;
    if (record === null) return response.status(404).json(notFound(table));
    const [row] = await nodeRows({ ...deps, orgUid: await orgUidOf(deps) }, [record]);
    return response.json(row);
  };
}

function notFound(table: CadTrustTable) {
  return { message: `${segmentOf(table)} not found`, success: false };
}
