const SUBSCRIBE = { jsonrpc: "2.0", id: 1, method: "eth_subscribe", params: ["newHeads"] };

/**
 * Passes on what a node tells of its heads.
 * @returns ends it
 */
export async function forwardHeads(
  wsUrl: string,
  onHead: (head: unknown) => void,
): Promise<() => void> {
  const socket = new WebSocket(wsUrl);
  const subscribed = Promise.withResolvers<void>();
  socket.onopen = () => socket.send(JSON.stringify(SUBSCRIBE));
  socket.onerror = () => subscribed.reject(new Error(`${wsUrl} takes no WebSocket`));
  socket.onmessage = ({ data }) => {
    const { method, params } = JSON.parse(String(data));
    if (method === "eth_subscription") onHead(params.result);
    else subscribed.resolve();
  };
  await subscribed.promise;
  return () => socket.close();
}
