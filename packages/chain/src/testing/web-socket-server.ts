import { createHash } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

/** One client of a WebSocket server that can also misbehave. */
export type SocketClient = {
  send(text: string): void;
  /** Begins to send, and breaks the connection in the middle of it. */
  sendHalf(text: string): void;
  destroy(): void;
};

type Handlers = {
  readonly onMessage: (client: SocketClient, text: string) => void;
  readonly onClose: (client: SocketClient) => void;
};

/** RFC 6455, section 1.3. */
const KEY = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const TEXT = 1;
const CLOSE = 8;

/** Lets an HTTP server take WebSocket connections with text messages, each in one frame. */
export function acceptWebSockets(server: Server, { onMessage, onClose }: Handlers): void {
  server.on("upgrade", (request: IncomingMessage, stream: Duplex) => {
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}${KEY}`)
      .digest("base64");
    stream.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const client: SocketClient = {
      send: (text) => void stream.write(frameOf(text)),
      sendHalf(text) {
        const frame = frameOf(text);
        stream.write(frame.subarray(0, frame.length / 2), () => stream.destroy());
      },
      destroy: () => void stream.destroy(),
    };
    let received: Buffer = Buffer.alloc(0);
    stream.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      for (let frame = readFrame(received); frame !== null; frame = readFrame(received)) {
        received = received.subarray(frame.length);
        if (frame.kind === TEXT) onMessage(client, frame.text);
        if (frame.kind === CLOSE) stream.end();
      }
    });
    stream.on("error", () => stream.destroy());
    stream.on("close", () => onClose(client));
  });
}

function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  const header = Buffer.alloc(10);
  header[0] = 0x80 | TEXT;
  header[1] = 127; // the length is in the next eight bytes
  header.writeBigUInt64BE(BigInt(payload.length), 2);
  return Buffer.concat([header, payload]);
}

/** @returns null while the frame is not complete */
function readFrame(bytes: Buffer) {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const extra = { 126: 2, 127: 8 }[short] ?? 0;
  const begin = 2 + extra + 4;
  if (bytes.length < begin) return null;
  const long = () => Number(bytes.subarray(2, 2 + extra).readBigUInt64BE());
  const size = extra === 0 ? short : extra === 2 ? bytes.readUInt16BE(2) : long();
  if (bytes.length < begin + size) return null;
  const mask = bytes.subarray(begin - 4, begin);
  const payload = Buffer.from(bytes.subarray(begin, begin + size));
  payload.forEach((byte, place) => {
    payload[place] = byte ^ (mask[place % 4] ?? 0);
  });
  return { kind: bytes.readUInt8(0) & 0x0f, text: payload.toString(), length: begin + size };
}
