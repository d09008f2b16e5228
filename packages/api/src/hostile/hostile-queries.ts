/** A query that nobody should send, with what it is meant to do. */
export type HostileQuery = {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};

const HUGE = "9".repeat(4_000);
const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(" ");
const nested = (levels: number, open: string, inner: string) =>
  `${open} {`.repeat(levels) + inner + "}".repeat(levels);

/** Too much of the language: deep, wide, aliased, fragments, directives. */
const LANGUAGE: readonly HostileQuery[] = [
  {
    name: "deep",
    query: `{ blocks { nodes { ${nested(40, "actions { nodes { block", "id")} ${"} }".repeat(40)} } } }`,
  },
  { name: "deeper than the stack", query: "{".repeat(50_000) },
  {
    name: "deep lists in a value",
    query: `{ blocks(filter: { state: ${"[".repeat(20_000)} }) { totalCount } }`,
  },
  {
    name: "deep objects in a value",
    query: `{ blocks(filter: ${"{ and: [".repeat(300)} ${"] }".repeat(300)}) { totalCount } }`,
  },
  { name: "wide", query: `{ status { ${"chainBlock ".repeat(5_000)} } }` },
  {
    name: "wide within the tokens, compared pair by pair",
    query: `{ status { ${"chainBlock ".repeat(1_900)} } }`,
  },
  {
    name: "overlapping fields that differ",
    query: `{ ${times(300, (at) => `block(id: ${at}) { id }`)} }`,
  },
  {
    name: "aliased fields",
    query: `{ ${times(200, (at) => `a${at}: blocks(first: 100) { totalCount }`)} }`,
  },
  {
    name: "lists in a value as deep as the tokens allow",
    query: `{ blocks(filter: { state: ${"[".repeat(900)}${"]".repeat(900)} }) { totalCount } }`,
  },
  {
    name: "aliased prototype names",
    query: "{ __proto__: status { chainBlock } constructor: blocks { x } }",
  },
  { name: "a fragment that spreads itself", query: "{ ...A } fragment A on Query { ...A }" },
  {
    name: "fragments in a circle",
    query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
  },
  {
    name: "fragments that double at each step",
    query: `{ ...F0 } ${times(40, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
      fragment F40 on Query { a: status { chainBlock } }`,
  },
  {
    name: "fragments that double without an alias",
    query: `{ ...F0 } ${times(60, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
      fragment F60 on Query { blocks(first: 1000) { totalCount } }`,
  },
  {
    name: "a hundred fragments that nobody spreads",
    query: `{ status { x } } ${times(100, (at) => `fragment F${at} on Query { status { chainBlock } }`)}`,
  },
  { name: "an unknown fragment", query: "{ ...Nowhere }" },
  { name: "a fragment on what there is not", query: "{ ...A } fragment A on Nothing { id }" },
  {
    name: "directives, hundreds",
    query: `{ status { chainBlock ${"@include(if: true) ".repeat(300)} } }`,
  },
  { name: "an unknown directive", query: '{ status @sql(text: "drop") { chainBlock } }' },
  {
    name: "operations of one name",
    query: "query A { status { chainBlock } } query A { status { chainBlock } }",
  },
  {
    name: "many operations and no name",
    query: times(50, (at) => `query Q${at} { status { chainBlock } }`),
  },
  {
    name: "many variables",
    query: `query (${times(600, (at) => `$v${at}: Int`)}) { status { chainBlock } }`,
  },
  { name: "a mutation", query: 'mutation { transfer(to: "0x0") { id } }' },
  {
    name: "two fields of a subscription",
    query: "subscription { actionRecorded { id } chainBlockIndexed }",
  },
  { name: "a schema definition", query: "type Query { a: Int }" },
  {
    name: "introspection in circles",
    query: `{ __schema { types { ${nested(8, "fields { type", "name")} ${"}".repeat(8)} } } }`,
  },
  {
    name: "introspection, aliased",
    query: `{ ${times(60, (at) => `s${at}: __schema { types { name fields { name } } }`)} }`,
  },
  { name: "comments alone", query: "# nothing\n".repeat(5_000) },
  { name: "an empty query", query: "" },
  { name: "an unclosed string", query: '{ search(text: "x' },
  { name: "a block string that does not end", query: `{ search(text: """${"x".repeat(50_000)}` },
  { name: "a lone surrogate", query: '{ search(text: "\\uD800", first: 101) { totalCount } }' },
  { name: "a NUL byte in the query", query: "{ status\u0000 { chainBlock } }" },
  { name: "controls in the query", query: "{ status \u0001\u0002\u001b[31m { chainBlock } }" },
  { name: "a byte order mark and nothing", query: "\ufeff" },
  { name: "arguments twice", query: "{ blocks(first: 1, first: 2) { totalCount } }" },
  {
    name: "unknown arguments, hundreds",
    query: `{ blocks(${times(400, (at) => `x${at}: 1`)}) { totalCount } }`,
  },
  { name: "a name of 50,000 letters", query: `{ ${"a".repeat(50_000)} }` },
];

/** Values that do not fit. */
const VALUES: readonly HostileQuery[] = [
  { name: "a huge integer for a page", query: `{ blocks(first: ${HUGE}) { totalCount } }` },
  {
    name: "a huge integer for a chain block",
    query: `{ blocks(asOf: { chainBlock: ${HUGE} }) { totalCount } }`,
  },
  { name: "a huge ID", query: `{ block(id: "${HUGE}") { id } }` },
  { name: "a negative ID", query: '{ block(id: "-1") { id } }' },
  { name: "an ID beyond 256 bits", query: `{ block(id: "${(2n ** 300n).toString()}") { id } }` },
  { name: "an ID with letters", query: '{ block(id: "1e400") { id } }' },
  { name: "a float for a page", query: "{ blocks(first: 1.5) { totalCount } }" },
  { name: "a float beyond all floats", query: "{ blocks(first: 1e999) { totalCount } }" },
  { name: "a page of minus one", query: "{ blocks(first: -1) { totalCount } }" },
  { name: "a list without bounds", query: "{ blocks(first: 2147483647) { totalCount } }" },
  {
    name: "a search without bounds",
    query: '{ search(text: "a", first: 1000000) { totalCount } }',
  },
  {
    name: "no page in a variable",
    query: "query ($n: Int!) { blocks(first: $n) { totalCount } }",
    variables: { n: null },
  },
  {
    name: "a page of text",
    query: "query ($n: Int!) { blocks(first: $n) { totalCount } }",
    variables: { n: "20" },
  },
  {
    name: "a page that is not a number",
    query: "query ($n: Int!) { blocks(first: $n) { totalCount } }",
    variables: { n: {} },
  },
  { name: "an address of SQL", query: `{ account(address: "0x' or 1=1 --") { kind } }` },
  {
    name: "a cursor of another list",
    query: '{ blocks(after: "WyJhY3Rpb25zIiwiMSIsIjEiLCIwIl0") { totalCount } }',
  },
  {
    name: "a cursor of 50,000 letters",
    query: "query ($c: String) { blocks(after: $c) { totalCount } }",
    variables: { c: "W".repeat(50_000) },
  },
  {
    name: "a cursor of objects",
    query: "query ($c: String) { blocks(after: $c) { totalCount } }",
    variables: { c: Buffer.from('[{"__proto__":1}]').toString("base64url") },
  },
  {
    name: "a NUL in a filter",
    query: "query ($t: String!) { accounts(filter: { text: $t }) { totalCount } }",
    variables: { t: "a\u0000b" },
  },
  {
    name: "a lone surrogate in an ITMO",
    query: "query ($t: ItmoId!) { itmo(id: $t) { id } }",
    variables: { t: "\ud800" },
  },
  {
    name: "an ITMO of 50,000 letters",
    query: "query ($t: ItmoId!) { itmo(id: $t) { id } }",
    variables: { t: "CA".repeat(25_000) },
  },
  {
    name: "an ITMO of SQL",
    query: `{ itmo(id: "CA0001-GHA01-GHA-1; drop table ledger.blocks-2023") { id } }`,
  },
  {
    name: "an ITMO with a huge serial",
    query: `{ itmo(id: "CA0001-GHA01-GHA-${HUGE}-2023") { id } }`,
  },
  {
    name: "a date that is none",
    query: '{ blocks(asOf: { date: "2026-13-45T99:99:99Z" }) { totalCount } }',
  },
  {
    name: "a date before all dates",
    query: '{ blocks(asOf: { date: "-999999-01-01T00:00:00Z" }) { totalCount } }',
  },
  {
    name: "a chain block that is to come",
    query: "{ blocks(asOf: { chainBlock: 9007199254740991 }) { totalCount } }",
  },
  {
    name: "a chain block and a date at once",
    query: '{ blocks(asOf: { chainBlock: 1, date: "2026-01-01T00:00:00Z" }) { totalCount } }',
  },
  { name: "an unknown state", query: "{ blocks(filter: { state: [GONE] }) { totalCount } }" },
  {
    name: "ten thousand states",
    query: "query ($s: [BlockState!]) { blocks(filter: { state: $s }) { totalCount } }",
    variables: { s: Array(10_000).fill("GONE") },
  },
  {
    name: "an unknown Party",
    query: `{ blocks(filter: { party: "'||pg_sleep(9)||'" }) { totalCount } }`,
  },
  {
    name: "a filter that nests forever",
    query: "query ($f: BlockFilter) { blocks(filter: $f) { totalCount } }",
    variables: { f: nestedFilter(500) },
  },
  {
    name: "a filter as wide as it can be",
    query: "query ($f: BlockFilter) { blocks(filter: $f) { totalCount } }",
    variables: { f: { or: Array.from({ length: 3_000 }, () => ({ vintage: 2023 })) } },
  },
  {
    name: "a filter that is the prototype",
    query: "query ($f: BlockFilter) { blocks(filter: $f) { totalCount } }",
    variables: { f: JSON.parse('{"__proto__":{"vintage":1},"constructor":{}}') },
  },
  {
    name: "a variable that nobody declared, of type Nothing",
    query: "query ($x: Nothing) { status { chainBlock } }",
    variables: { x: 1 },
  },
  {
    name: "a variable that is used and not declared",
    query: "{ blocks(first: $n) { totalCount } }",
    variables: { n: 1 },
  },
];

function nestedFilter(levels: number): unknown {
  return levels === 0 ? { vintage: 2023 } : { and: [nestedFilter(levels - 1)] };
}

export const HOSTILE_QUERIES: readonly HostileQuery[] = [...LANGUAGE, ...VALUES];
