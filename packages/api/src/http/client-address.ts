import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import proxyAddress from "proxy-addr";

const GROUPS = 8;

/**
 * Who asks, as far as an address tells: behind so many proxies the address that the outermost of
 * them saw. Of IPv6 the first 56 bits, as providers give them to one customer.
 */
export function clientAddress(trustedProxies: number): (request: IncomingMessage) => string {
  return (request) => {
    const address =
      trustedProxies === 0
        ? request.socket.remoteAddress
        : proxyAddress(request, (_address, hop) => hop < trustedProxies);
    return networkOf(address ?? "unknown");
  };
}

/** The address itself of IPv4, also when it is written as IPv6; of IPv6 its network. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const bare = address.replace(/%.*$/, "");
  if (!isIPv6(bare)) return address;
  const [head = "", tail] = bare.split("::");
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const zeros = Array.from({ length: GROUPS - before.length - after.length }, () => 0);
  const [first, second, third, fourth = 0] = [
    ...before,
    ...(tail === undefined ? [] : zeros),
    ...after,
  ];
  const groups = [first ?? 0, second ?? 0, third ?? 0, fourth & 0xff00];
  return `${groups.map((group) => group.toString(16)).join(":")}::/56`;
}

function groupsOf(text: string): readonly number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
