import type { Db } from "@sixtwo/db";
import { recordColumns } from "@sixtwo/db/cad-trust";
import { statementFailure } from "@sixtwo/db/explorer";
import { RegistryError } from "@sixtwo/domain";
import { type Response, Router } from "express";
import { allowMethods } from "../../http/allow-methods.ts";
import { activityRows, type TableRows } from "./activity-rows.ts";
import { activityWorkbook } from "./activity-workbook.ts";

type Deps = { readonly db: Db };
type File = { readonly activity: string; readonly form: "xlsx" | "json" };

const MODEL = "2.0.2";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** /activities/<registry>-<activity>.xlsx and .json: all records of an activity in one file. */
export function activityFileRoute(deps: Deps): Router {
  const router = Router();
  router.use("/activities", allowMethods("GET", "HEAD"));
  router.get("/activities/:file", async ({ params }, response) => {
    const file = fileNamed(params.file);
    const tables = await activityRows(deps, `project:${file.activity}`).catch((error: unknown) => {
      throw statementFailure(error) ?? error;
    });
    if (tables === null) throw notFound(file.activity);
    response.set("cache-control", "no-cache").attachment(`cad-trust-${params.file}`);
    if (file.form === "json") response.json(jsonOf(file, tables));
    else await sendWorkbook(deps, response, tables);
  });
  return router;
}

function fileNamed(name: string): File {
  const [, activity, form] = /^([A-Z]{3}\d{2}-[^\0]{1,200})\.(xlsx|json)$/.exec(name) ?? [];
  if (activity !== undefined) return { activity, form: form === "json" ? "json" : "xlsx" };
  throw new RegistryError("BAD_INPUT", {
    message: `"${name.slice(0, 100)}" names no activity and form of a file.`,
    remedy: "Write it like GHA01-STOVES.xlsx or GHA01-STOVES.json.",
  });
}

function jsonOf({ activity }: File, tables: readonly TableRows[]) {
  const rows = Object.fromEntries(tables.map((one) => [one.table, one.rows]));
  return { dataModel: MODEL, activity, tables: rows };
}

async function sendWorkbook(deps: Deps, response: Response, tables: readonly TableRows[]) {
  const workbook = await activityWorkbook(tables, await recordColumns(deps));
  response.type(XLSX).send(Buffer.from(workbook));
}

function notFound(activity: string): RegistryError {
  return new RegistryError("NOT_FOUND", {
    message: `Nothing is published of activity ${activity}.`,
    remedy: "Check its id; it is published once its paperwork is recorded.",
  });
}
