export type Answer = { readonly status: number; readonly body: unknown };

export function ok(body: Readonly<Record<string, unknown>>): Answer {
  return { status: 200, body };
}

export function refuse(status: number, body: { message: string; error?: string }): Answer {
  return { status, body: { ...body, success: false } };
}

/** One page of a list, as the node cuts it. */
export function pageOf<T>(rows: readonly T[], query: URLSearchParams): Answer {
  const page = Number(query.get("page"));
  const limit = Number(query.get("limit"));
  if (!(page >= 1) || !(limit >= 1 && limit <= 1000)) {
    return refuse(400, {
      message: "Data Validation error",
      error: '"page" and "limit" are required',
    });
  }
  const pageCount = Math.ceil(rows.length / limit);
  return ok({ page, pageCount, data: rows.slice((page - 1) * limit, page * limit) });
}
