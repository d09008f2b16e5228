/** One JSON-RPC question. */
export type NodeCall = { readonly method: string; readonly params: readonly unknown[] };

/** Why a node does not want to answer a question that it understood. */
export type NodeRefusal = { readonly code: number; readonly message: string };

export type NodeAnswer = { readonly result: unknown } | { readonly refusal: NodeRefusal };

/** One message to a node, and the ids under which its answers come back. */
export type NodeMessage = { readonly text: string; readonly ids: readonly number[] };

let lastId = 0;

/** Writes one question as itself and several as a batch, under ids that no other message has. */
export function writeMessage(calls: readonly NodeCall[]): NodeMessage {
  const requests = calls.map(({ method, params }) => {
    lastId += 1;
    return { jsonrpc: "2.0", id: lastId, method, params };
  });
  const message = requests.length === 1 ? requests[0] : requests;
  return { text: JSON.stringify(message), ids: requests.map(({ id }) => id) };
}

/**
 * The answers to a message in the order of its questions, in whatever order they came.
 * @param message what the node sent, parsed
 * @returns the node's refusal of a batch as a whole
 * @throws Error when an answer is missing or is no answer: then none of them can be trusted
 */
export function readAnswers(
  message: unknown,
  ids: readonly number[],
): readonly NodeAnswer[] | NodeRefusal {
  if (ids.length === 1) return [readAnswer(message, ids[0])];
  if (!Array.isArray(message)) return refusalOf(message);
  const byId = new Map<unknown, unknown>(message.map((answer) => [idOf(answer), answer]));
  return ids.map((id) => readAnswer(byId.get(id), id));
}

export function idOf(answer: unknown): unknown {
  return isObject(answer) ? answer.id : undefined;
}

function readAnswer(answer: unknown, id: number | undefined): NodeAnswer {
  if (!isObject(answer)) throw new Error("an answer is missing");
  // Some nodes do not repeat the id of a question that they refuse.
  if (answer.error !== undefined && (answer.id === id || answer.id === null)) {
    return { refusal: refusalOf(answer) };
  }
  if (answer.id !== id) throw new Error("the answer is to another question");
  if (!("result" in answer)) throw new Error("the answer has no result");
  return { result: answer.result };
}

function refusalOf(answer: unknown): NodeRefusal {
  const error = isObject(answer) ? answer.error : undefined;
  if (!isObject(error)) throw new Error("the answer to a batch is no batch");
  return { code: Number(error.code ?? 0), message: String(error.message ?? "no reason given") };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
