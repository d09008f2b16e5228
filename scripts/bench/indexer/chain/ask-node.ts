/**
 * One JSON-RPC request.
 * @throws Error with the method and the node's own message
 */
export async function askNode(
  rpcUrl: string,
  method: string,
  params: readonly unknown[],
): Promise<unknown> {
  const response = await fetch(rpcUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer: unknown = await response.json();
  const { result, error } = answer as { result?: unknown; error?: { message: string } }; // JSON-RPC
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}
