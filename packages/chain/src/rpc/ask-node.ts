import { askHttp } from "./ask-http.ts";
import { inParallel } from "./in-parallel.ts";
import {
  type NodeAnswer,
  type NodeCall,
  type NodeRefusal,
  readAnswers,
  writeMessage,
} from "./node-answer.ts";
import type { NodeSocket } from "./node-socket.ts";
import { nodeUnreachable, retryAfterOf } from "./node-unreachable.ts";

export type AskOptions = {
  /** Over the socket that tells of heads where it is open: that is quicker, and asks the same node. */
  readonly bySocket?: boolean;
};

/**
 * Asks a node several questions, in as few messages as it takes.
 * @returns the answers in the order of the questions, whatever order they came in
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export type AskNode = (
  calls: readonly NodeCall[],
  options?: AskOptions,
) => Promise<readonly NodeAnswer[]>;

export type AskedNode = {
  readonly rpcUrl: string;
  readonly timeoutMs: number;
  /** How often a failed message is sent again. */
  readonly retries: number;
  readonly socket: NodeSocket;
};

const LARGEST_BATCH = 100;
const MESSAGES_AT_A_TIME = 4;
const FIRST_PAUSE_MS = 100;
/** A node that wants to be left alone for longer is for the caller to wait for. */
const LONGEST_PAUSE_MS = 2_000;

export function createAskNode(node: AskedNode): AskNode {
  let largest = LARGEST_BATCH;
  return ask;

  async function ask(calls: readonly NodeCall[], options?: AskOptions) {
    const answers = await inParallel(inPortions(calls, largest), MESSAGES_AT_A_TIME, (portion) =>
      askBatch(portion, options),
    );
    return answers.flat();
  }

  async function askBatch(
    calls: readonly NodeCall[],
    options?: AskOptions,
  ): Promise<readonly NodeAnswer[]> {
    const answers = await askPatiently(node, calls, options);
    if (!("code" in answers)) return answers;
    // Nodes have limits of their own for a batch, or know none at all.
    largest = Math.max(1, Math.floor(calls.length / 2));
    return ask(calls, options);
  }
}

async function askPatiently(
  node: AskedNode,
  calls: readonly NodeCall[],
  options?: AskOptions,
): Promise<readonly NodeAnswer[] | NodeRefusal> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await askOnce(node, calls, options);
    } catch (error) {
      const pauseMs = retryAfterOf(error) ?? FIRST_PAUSE_MS * 2 ** failures;
      if (failures === node.retries || pauseMs > LONGEST_PAUSE_MS) throw unreachable(node, error);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

async function askOnce(
  node: AskedNode,
  calls: readonly NodeCall[],
  { bySocket = false }: AskOptions = {},
): Promise<readonly NodeAnswer[] | NodeRefusal> {
  const { socket, rpcUrl } = node;
  const message = writeMessage(calls);
  if (rpcUrl.startsWith("ws"))
    return requireCalm(readAnswers(await socket.ask(message), message.ids));
  if (bySocket && socket.isOpen()) {
    const answer = await socket.ask(message).catch(() => undefined);
    if (answer !== undefined) return requireCalm(readAnswers(answer, message.ids));
  }
  const answer = await askHttp(node, message.text);
  if ("message" in answer) return requireCalm(readAnswers(answer.message, message.ids));
  const refusal = { code: 413, message: `the answer has ${answer.tooLong} characters` };
  return calls.map(() => ({ refusal }));
}

const BUSY = /rate.?limit|too many requests|requests per|compute units|capacity/i;

/** Told in an answer or by HTTP status 429, too many questions are the same. */
function requireCalm(answers: readonly NodeAnswer[] | NodeRefusal) {
  const refusals =
    "code" in answers
      ? [answers]
      : answers.flatMap((answer) => {
          return "refusal" in answer ? [answer.refusal] : [];
        });
  const busy = refusals.find(({ code, message }) => code === 429 || BUSY.test(message));
  if (busy !== undefined) throw new Error(`it is asked too often: ${busy.message}`);
  return answers;
}

function unreachable({ rpcUrl }: AskedNode, cause: unknown) {
  return nodeUnreachable(rpcUrl, { how: howFailed(cause), cause });
}

function howFailed(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if (error.name === "TimeoutError") return " in time";
  // fetch and WebSocket say no more than that they failed.
  if (error instanceof TypeError || error.message.startsWith("The WebSocket")) return "";
  return ` as a node would (${error.message})`;
}

function inPortions<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, place) => items.slice(place * size, (place + 1) * size));
}
