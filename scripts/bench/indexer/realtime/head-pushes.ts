/** Hears over a WebSocket when the node has a new head. */
export type HeadPushes = {
  /** When the next push arrives, by the clock of `performance`. */
  next(): Promise<number>;
  close(): void;
};

const SUBSCRIBE = { jsonrpc: "2.0", id: 1, method: "eth_subscribe", params: ["newHeads"] };

export async function subscribeToHeads(rpcUrl: string): Promise<HeadPushes> {
  const socket = new WebSocket(rpcUrl.replace("http", "ws"));
  let waiting: ((time: number) => void)[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.onerror = () => reject(new Error(`${rpcUrl} takes no WebSocket.`));
    socket.onopen = () => socket.send(JSON.stringify(SUBSCRIBE));
    socket.onmessage = ({ data }) => {
      const time = performance.now();
      if (!String(data).includes('"eth_subscription"')) return resolve();
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(time);
    };
  });
  return {
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: () => socket.close(),
  };
}
