import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { cancellation } from "@sixtwo/db";
import { type ExecutionResult, GraphQLError } from "graphql";
import type { RequestFacts } from "../graphql/context.ts";
import type { GraphqlServer } from "../graphql/create-yoga-server.ts";
import { withRequestId } from "../graphql/request-id.ts";
import { statusOf, textOf } from "../graphql/server-answer.ts";
import { answerFormat, type DataFormat } from "./answer-format.ts";
import type { ClientBudget } from "./client-budget.ts";
import { sendEvents } from "./event-stream.ts";
import { graphiqlPage } from "./graphiql-page.ts";
import { type GraphqlParams, paramsOf, paramsOfAddress } from "./graphql-params.ts";
import { sendProblem } from "./problem.ts";
import { readJson } from "./read-json.ts";
import type { Reply, ResponseCache } from "./response-cache.ts";
import type { Step } from "./step.ts";
import type { StreamPlaces } from "./stream-places.ts";

type Deps = {
  readonly server: GraphqlServer;
  readonly budget: ClientBudget;
  readonly cache: ResponseCache;
  readonly places: StreamPlaces;
  readonly clientOf: (request: IncomingMessage) => string;
};

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };
type Results = AsyncIterable<ExecutionResult>;

const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 30_000;

/**
 * /graphql: reads the request straight from the connection and answers JSON the same way, past the
 * GraphQL server's fetch layer, which costs more than a small query itself. All of its plugins hold.
 * Only clients that accept something unusual are left to that layer.
 */
export function graphqlHandler(deps: Deps): Step {
  const page = graphiqlPage();
  return (request, response, next) => {
    const format = answerFormat(request);
    if (format === "page") return page(response);
    const id = randomUUID();
    response.setHeader("x-request-id", id);
    const { run, cancel } = cancellation();
    response.once("close", () => (response.writableFinished ? undefined : cancel()));
    withRequestId(id, () => run(() => answer(deps, { request, response }, format))).catch(next);
  };
}

async function answer(deps: Deps, exchange: Exchange, format: DataFormat): Promise<void> {
  const { request, response } = exchange;
  const isPost = request.method === "POST";
  const body = isPost
    ? await readJson(request, response)
    : { text: request.url ?? "", value: null };
  if ("problem" in body) return sendProblem(response, body.problem);
  const asked = isPost ? paramsOf(body.value) : paramsOfAddress(request);
  if ("wrong" in asked) return sendWrong(exchange, asked.wrong);
  if (format === "other") {
    await deps.server(Object.assign(request, { body: body.value }), response);
    return;
  }
  const ask = () => resultFor(deps, request, asked.params);
  if (format === "events") return sendStream(deps, exchange, streamOf(await ask()));
  sendReply(response, await deps.cache.answer(body.text, async () => replyOf(await ask())), format);
}

function replyOf(result: ExecutionResult | Results): Reply {
  // Nothing has begun for a stream that nobody reads.
  const told = isStream(result) ? { errors: [NO_STREAM] } : result;
  const isLasting = told.errors === undefined;
  return { status: statusOf(told), bytes: Buffer.from(textOf(told)), isLasting };
}

async function resultFor(
  { server, budget }: Deps,
  request: IncomingMessage,
  params: GraphqlParams,
): Promise<ExecutionResult | Results> {
  let rows = 0;
  const facts: RequestFacts = {
    lastEventId: oneOf(request.headers["last-event-id"]),
    onRows: (more) => {
      rows += more;
    },
  };
  const asYoga = request as unknown as Request; // its plugins read the method, which both have
  try {
    return (await server.getResultForParams({ params, request: asYoga }, facts)) ?? {};
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }; // refused before it was parsed
    throw error;
  } finally {
    budget.chargeRows(request, rows);
  }
}

function sendReply(
  response: ServerResponse,
  { status, bytes }: Reply,
  type: `${string}json; charset=utf-8`,
): void {
  response.writeHead(status, { "content-type": type, "content-length": bytes.length });
  response.end(bytes);
}

async function sendStream(
  { places, clientOf }: Deps,
  { request, response }: Exchange,
  results: Results,
): Promise<void> {
  const giveBack = places.take(clientOf(request));
  if (giveBack === null) {
    response.setHeader("retry-after", "10");
    return sendProblem(response, TOO_MANY_STREAMS);
  }
  try {
    await sendEvents(response, results, { heartbeatMs: HEARTBEAT_MS, patienceMs: PATIENCE_MS });
  } finally {
    giveBack();
  }
}

/** In GraphQL's own form, which its clients understand. */
function sendWrong({ request, response }: Exchange, part: string): void {
  const example =
    request.method === "POST"
      ? '{"query":"{ status { chainBlock } }","variables":{}}'
      : "/graphql?query={status{chainBlock}}&variables={}";
  const extensions = { code: "BAD_INPUT", remedy: `Write it like ${example}.`, status: 400 };
  const message = `The request is no GraphQL request: its ${part} is missing or wrong.`;
  response.writeHead(400, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ errors: [{ message, extensions }] }));
}

const NO_STREAM = new GraphQLError("A subscription has no JSON answer.", {
  extensions: {
    ...{ code: "BAD_INPUT", remedy: "Accept text/event-stream.", status: 406 },
    http: { status: 406 },
  },
});

const TOO_MANY_STREAMS = {
  status: 429,
  code: "TOO_MANY_REQUESTS",
  detail: "This address has as many subscriptions open as it may have.",
  remedy: "Close one, or gather what you need in one of them.",
} as const;

function isStream(result: ExecutionResult | Results): result is Results {
  return Symbol.asyncIterator in result;
}

function streamOf(result: ExecutionResult | Results): Results {
  if (isStream(result)) return result;
  return (async function* once() {
    yield result;
  })();
}

function oneOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" && header !== "" ? header : undefined;
}
