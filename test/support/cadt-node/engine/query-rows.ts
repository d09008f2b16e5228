import { type Answer, ok } from "./answer.ts";
import type { Row } from "./node-state.ts";

const LARGEST_PAGE = 1000;

/** The rows that a list's `filter`, `search`, `order` and `columns` leave. */
export function queryRows(rows: readonly Row[], query: URLSearchParams): readonly Row[] {
  const [filter, search] = [query.get("filter"), query.get("search")];
  const matching = rows.filter(
    (row) =>
      (filter === null || passes(row, filter)) &&
      (search === null || Object.values(row).some((value) => String(value).includes(search))),
  );
  return ordered(matching, query.get("order")).map((row) => columnsOf(row, query.get("columns")));
}

/** One page of a list; null when `page` and `limit` are not given as they must be. */
export function pageOf<T>(rows: readonly T[], query: URLSearchParams): Answer | null {
  const [page, limit] = [Number(query.get("page")), Number(query.get("limit"))];
  if (!(page >= 1 && limit >= 1 && limit <= LARGEST_PAGE)) return null;
  const data = rows.slice((page - 1) * limit, page * limit);
  return ok({ page, pageCount: Math.ceil(rows.length / limit), data });
}

/** `column:value:operator`; the value may hold colons. */
function passes(row: Row, filter: string): boolean {
  const [column = "", ...rest] = filter.split(":");
  const operator = rest.pop();
  const wanted = rest.join(":");
  const value = String(row[column] ?? "");
  switch (operator) {
    case "eq":
      return value === wanted;
    case "not":
      return value !== wanted;
    case "in":
      return wanted.split(",").includes(value);
    case "like":
      return value.includes(wanted);
    default:
      return compares(Number(value) - Number(wanted), operator);
  }
}

function compares(difference: number, operator: string | undefined): boolean {
  if (operator === "lt") return difference < 0;
  if (operator === "lte") return difference <= 0;
  if (operator === "gt") return difference > 0;
  return operator === "gte" && difference >= 0;
}

function ordered(rows: readonly Row[], order: string | null): readonly Row[] {
  const [column = "", direction] = order?.split(":") ?? [];
  if (column === "") return rows;
  const sign = direction === "DESC" ? -1 : 1;
  return rows.toSorted(
    (a, b) => sign * String(a[column]).localeCompare(String(b[column]), "en", { numeric: true }),
  );
}

function columnsOf(row: Row, columns: string | null): Row {
  if (columns === null) return row;
  const wanted = new Set(columns.split(","));
  return Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name)));
}
