import { gzipSync } from "node:zlib";

/** A request as it goes over the wire, which is not how a client should send one. */
export type HostileRequest = {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
};

const JSON_TYPE = { "content-type": "application/json" };
const STATUS = '{"query":"{ status { chainBlock } }"}';
const post = (name: string, body: Buffer | string, headers: Record<string, string> = {}) => ({
  ...{ name, method: "POST", body },
  headers: { ...JSON_TYPE, ...headers },
});

export const HOSTILE_REQUESTS: readonly HostileRequest[] = [
  post("truncated JSON", '{"query":"{ status'),
  post("JSON with a comma too many", '{"query":"{ status { chainBlock } }",}'),
  post("nothing", ""),
  post("a number", "7"),
  post("null", "null"),
  post("a text", '"{ status { chainBlock } }"'),
  post("an empty batch", "[]"),
  post("a batch", `[${Array(500).fill(STATUS).join()}]`),
  post("a query that is an object", '{"query":{"a":1}}'),
  post("a query that is a list", '{"query":["{ status { chainBlock } }"]}'),
  post("variables that are a list", '{"query":"{ status { chainBlock } }","variables":[1]}'),
  post("variables that are a text", '{"query":"{ status { chainBlock } }","variables":"{}"}'),
  post("extensions that are a number", '{"query":"{ status { chainBlock } }","extensions":7}'),
  post("an operation's name that is a list", '{"query":"{ status { x } }","operationName":[]}'),
  post(
    "an operation that is not there",
    '{"query":"query A { status { chainBlock } }","operationName":"B"}',
  ),
  post("a parameter that nobody knows", '{"query":"{ status { chainBlock } }","sql":"drop"}'),
  post("the prototype as a parameter", '{"__proto__":{"query":"{ status { chainBlock } }"}}'),
  post("the constructor as a parameter", '{"constructor":{"prototype":{"x":1}},"query":"{ x }"}'),
  post(
    "JSON 50,000 deep",
    `{"query":"{ x }","variables":${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}}`,
  ),
  post(
    "lists 45,000 deep",
    `{"query":"{ x }","variables":{"a":${"[".repeat(45_000)}${"]".repeat(45_000)}}}`,
  ),
  post(
    "broken UTF-8",
    Buffer.concat([
      Buffer.from('{"query":"{ status { '),
      Buffer.from([0xc3, 0x28, 0xff, 0xfe]),
      Buffer.from(' } }"}'),
    ]),
  ),
  post("UTF-16", Buffer.from(STATUS, "utf16le"), {
    "content-type": "application/json; charset=utf-16",
  }),
  post("UTF-16 that is called UTF-8", Buffer.from(STATUS, "utf16le")),
  post("NUL bytes", Buffer.alloc(1_000)),
  post("a body over the limit", JSON.stringify({ query: "x".repeat(150_000) })),
  post("huge variables", JSON.stringify({ query: "{ x }", variables: { a: "x".repeat(200_000) } })),
  post(
    "a compressed body over the limit",
    gzipSync(JSON.stringify({ query: "x".repeat(30_000_000) })),
    { "content-encoding": "gzip" },
  ),
  post("a body that is not compressed as it says", STATUS, { "content-encoding": "gzip" }),
  post("an encoding that nobody knows", STATUS, { "content-encoding": "zip" }),
  post(
    "an unknown persisted operation",
    `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${"0".repeat(64)}"}}}`,
  ),
  post(
    "a persisted operation that is the prototype",
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"__proto__"}}}',
  ),
  post("a persisted operation without an id", '{"extensions":{"persistedQuery":{}}}'),
  post("no type", STATUS, { "content-type": "" }),
  post("a form", "query=%7B+status+%7B+chainBlock+%7D+%7D", {
    "content-type": "application/x-www-form-urlencoded",
  }),
  post("a query as text", "{ status { chainBlock } }", { "content-type": "application/graphql" }),
  post(
    "a file upload",
    '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    { "content-type": "multipart/form-data; boundary=x" },
  ),
  post("XML", '<!DOCTYPE x [<!ENTITY a "&a;&a;">]><x>&a;</x>', {
    "content-type": "application/xml",
  }),
  post("giant headers", STATUS, { "x-giant": "x".repeat(60_000) }),
  post("a subscription that takes JSON", '{"query":"subscription { chainBlockIndexed }"}'),
  post("an answer that nobody can give", STATUS, { accept: "image/png" }),
  post("a foreign event id", '{"query":"subscription { actionRecorded { id } }"}', {
    "last-event-id": "x".repeat(5_000),
  }),
  { name: "a GET without a query", method: "GET" },
  { name: "a GET with broken escapes", method: "GET", path: "/graphql?query=%E0%A4%A&variables=%" },
  {
    name: "a GET with variables that are no JSON",
    method: "GET",
    path: "/graphql?query={status{chainBlock}}&variables={",
  },
  { name: "a GET with a mutation", method: "GET", path: "/graphql?query=mutation{a}" },
  { name: "a GET of 60,000 letters", method: "GET", path: `/graphql?query=${"a".repeat(60_000)}` },
  { name: "a DELETE", method: "DELETE" },
  { name: "a PUT", method: "PUT", headers: JSON_TYPE, body: STATUS },
  { name: "a TRACE", method: "TRACE" },
  { name: "a path that climbs", method: "GET", path: "/graphql/../../etc/passwd" },
  { name: "a path below", method: "GET", path: "/graphql/health/../../x" },
];
