import { z } from "zod";
import type { Dialect } from "../dialects.ts";
import { INSERT_ORDER, type TableName } from "../model/insert-order.ts";
import { expectAnswer } from "./expect-answer.ts";
import { type NodeRecord, nodeRecord } from "./node-record.ts";
import type { Send } from "./send.ts";

/** `staged` waits for a commit, `pending` for its confirmation, `failed` could not be committed. */
export type StagingType = "staged" | "pending" | "failed";

export type StagingRow = NodeRecord & {
  readonly uuid: string;
  readonly table: TableName;
  readonly action: "INSERT" | "UPDATE" | "DELETE";
};

/** The node's largest page. */
const PAGE = 1000;

const LIST = z.object({
  pageCount: z.number(),
  data: z.array(
    z.object({
      uuid: z.string(),
      table: z.string(),
      action: z.enum(["INSERT", "UPDATE", "DELETE"]),
      diff: z.object({ change: z.array(z.record(z.string(), z.unknown())).nullish() }).nullish(),
    }),
  ),
});

type NodeRow = z.infer<typeof LIST>["data"][number];
type Deps = { readonly send: Send; readonly dialect: Dialect };

/** All rows of one kind in the node's staging; rows of tables that we do not know are left out. */
export async function listStaging(deps: Deps, type: StagingType): Promise<readonly StagingRow[]> {
  const rows: StagingRow[] = [];
  for (let page = 1, pageCount = 1; page <= pageCount; page++) {
    const query = { type, page: `${page}`, limit: `${PAGE}` };
    const answer = await deps.send({ method: "GET", path: "/v2/staging", query });
    const list = expectAnswer(answer, { what: `list its ${type} records`, schema: LIST });
    rows.push(...list.data.flatMap((row) => stagingRow(row, deps.dialect)));
    pageCount = list.pageCount;
  }
  return rows;
}

/** Sends a row back to staging whose commit the node could not write; false when it has none such. */
export async function retryStaging(send: Send, uuid: string): Promise<boolean> {
  const answer = await send({ method: "POST", path: "/v2/staging/retry", body: { uuid } });
  if (answer.status === 404) return false;
  expectAnswer(answer, { what: `retry staged record ${uuid}`, schema: z.looseObject({}) });
  return true;
}

/** Takes one row out of staging, before it was committed. */
export async function discardStaging(send: Send, uuid: string): Promise<void> {
  const answer = await send({ method: "DELETE", path: "/v2/staging", body: { uuid } });
  expectAnswer(answer, { what: `discard staged record ${uuid}`, schema: z.looseObject({}) });
}

function stagingRow(row: NodeRow, dialect: Dialect): readonly StagingRow[] {
  const table = TABLE_BY_PLAIN_NAME.get(plain(row.table));
  if (table === undefined) return [];
  const { uuid, action, diff } = row;
  return [{ uuid, table, action, ...nodeRecord(diff?.change?.[0] ?? {}, { table, dialect }) }];
}

/** Versions of the node write table names in different ways. */
function plain(name: string): string {
  return name.replaceAll(/[_-]/g, "").toLowerCase();
}

const TABLE_BY_PLAIN_NAME = new Map(INSERT_ORDER.map((table) => [plain(table), table]));
