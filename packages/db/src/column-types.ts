import pg from "pg";

const { INT8, NUMERIC, DATE } = pg.types.builtins;

type GetTypeParser = typeof pg.types.getTypeParser;

/**
 * How a pool reads columns: `bigint` and `numeric` as bigint, `date` as "YYYY-MM-DD". Kept per pool,
 * because pg's own setting would reach into every other library of the process.
 * A numeric with a fraction stays text: the registry's own are whole.
 */
export const columnTypes = { getTypeParser: parserFor as GetTypeParser }; // pg declares one overload per format

function parserFor(oid: number, format?: "text" | "binary"): unknown {
  if (format === "binary") return pg.types.getTypeParser(oid, "binary");
  if (oid === INT8 || oid === NUMERIC) return readWhole;
  return oid === DATE ? readText : pg.types.getTypeParser(oid, "text");
}

function readWhole(text: string): bigint | string {
  return /^-?\d+$/.test(text) ? BigInt(text) : text;
}

function readText(text: string): string {
  return text;
}
