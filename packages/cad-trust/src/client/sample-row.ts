import { z } from "zod";
import type { TableName } from "../model/insert-order.ts";
import { tableModel } from "../model/tables.ts";
import { isSuccess } from "./expect-answer.ts";
import type { Send } from "./send.ts";

const LIST = z.object({ data: z.array(z.record(z.string(), z.unknown())) });

/** Any row of a table as the node shows it, under its own names; null when there is none, or no such table. */
export async function sampleRow(
  send: Send,
  table: TableName,
): Promise<Readonly<Record<string, unknown>> | null> {
  const query = { page: "1", limit: "1" };
  const answer = await send({ method: "GET", path: tableModel(table).endpoint, query });
  const parsed = LIST.safeParse(answer.body);
  return isSuccess(answer) && parsed.success ? (parsed.data.data[0] ?? null) : null;
}
