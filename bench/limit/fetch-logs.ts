import { Agent, request } from "node:http";
import { TRANSFER_BATCH, TRANSFER_SINGLE, type TransferLog } from "./decode-transfers.ts";

export type LogSource = {
  readonly rpcUrl: string;
  readonly ledger: string;
  /** The last chain block. */
  readonly head: number;
};

const AHEAD = 4;
const WANTED_LOGS = 8_000;
const FIRST_SPAN = 20;
const LARGEST_SPAN = 2_000;

const agent = new Agent({ keepAlive: true });

/** All transfers of the ledger in chain order, a range at a time; a few ranges are asked for ahead. */
export async function* fetchLogs(source: LogSource): AsyncGenerator<readonly TransferLog[]> {
  const asked: { readonly span: number; readonly answer: Promise<readonly TransferLog[]> }[] = [];
  let next = 0;
  let span = FIRST_SPAN;
  const ask = () => {
    const to = Math.min(next + span - 1, source.head);
    const answer = getLogs(source, next, to);
    answer.catch(() => undefined); // told when its turn comes
    asked.push({ span: to - next + 1, answer });
    next = to + 1;
  };
  ask();
  for (let first = asked.shift(); first !== undefined; first = asked.shift()) {
    const logs = await first.answer;
    span = nextSpan(first.span, logs.length);
    while (asked.length < AHEAD && next <= source.head) ask();
    yield logs;
  }
}

/** @param span of the range that held so many logs, which is not the one asked for last. */
export function nextSpan(span: number, logs: number): number {
  const fitting = Math.round((span * WANTED_LOGS) / Math.max(1, logs));
  return Math.max(1, Math.min(fitting, span * 4, LARGEST_SPAN));
}

async function getLogs(
  { rpcUrl, ledger }: LogSource,
  from: number,
  to: number,
): Promise<readonly TransferLog[]> {
  const range = { fromBlock: `0x${from.toString(16)}`, toBlock: `0x${to.toString(16)}` };
  const filter = { address: ledger, topics: [[TRANSFER_SINGLE, TRANSFER_BATCH]], ...range };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_getLogs", params: [filter] });
  const answer: unknown = JSON.parse(await post(rpcUrl, body));
  const { result, error } = answer as { result?: readonly TransferLog[]; error?: unknown }; // JSON-RPC
  if (result === undefined) throw new Error(`eth_getLogs: ${JSON.stringify(error)}`);
  return result;
}

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": body.length };
    const asking = request(url, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => resolve(Buffer.concat(chunks).toString("latin1")));
      response.once("error", reject);
    });
    asking.once("error", reject);
    asking.end(body);
  });
}
