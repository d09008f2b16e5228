import { z } from "zod";
import { expectAnswer } from "../client/expect-answer.ts";
import type { Send } from "../client/send.ts";
import type { StagingRow, StagingType } from "../client/staging-list.ts";
import { STAGING_NAMES, type V1Table } from "./tables.ts";
import { fromV1Row } from "./v1-rows.ts";

const PAGE = 1000;

const ROW = z.object({
  uuid: z.string(),
  table: z.string(),
  action: z.enum(["INSERT", "UPDATE", "DELETE"]),
  diff: z.object({ change: z.array(z.record(z.string(), z.unknown())).nullish() }).nullish(),
});
const LIST = z.object({ pageCount: z.number(), data: z.array(ROW) });

/** All rows of one kind in the staging of a node of data model 1.7. */
export async function listV1Staging(send: Send, type: StagingType): Promise<readonly StagingRow[]> {
  const rows: StagingRow[] = [];
  for (let page = 1, pageCount = 1; page <= pageCount; page++) {
    const query = { type, page: `${page}`, limit: `${PAGE}` };
    const answer = await send({ method: "GET", path: "/v1/staging", query });
    const list = expectAnswer(answer, { what: `list its ${type} records`, schema: LIST });
    rows.push(...list.data.flatMap(stagingRow));
    pageCount = list.pageCount;
  }
  return rows;
}

function stagingRow({ uuid, table: name, action, diff }: z.infer<typeof ROW>) {
  const table = (Object.keys(STAGING_NAMES) as V1Table[]) // Object.keys forgets the literal types
    .find((one) => STAGING_NAMES[one] === name);
  if (table === undefined) return [];
  const { id, fields } = fromV1Row(table, diff?.change?.[0] ?? {});
  // A staged row has the key of its record.
  return [{ uuid, table, action, id: id ?? uuid, fields }];
}
