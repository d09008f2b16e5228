import { randomInt } from "node:crypto";

/**
 * The loopback address on which the engine opens its own port, which it cannot be told to leave
 * shut and where it obeys everybody. Web pages may open WebSockets to 127.0.0.1 and try its ports;
 * among the sixteen million addresses that Linux has for the loopback they do not find this one.
 * Other systems have 127.0.0.1 alone.
 */
export function engineHost(platform: NodeJS.Platform): string {
  if (platform !== "linux") return "127.0.0.1";
  return `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
}
