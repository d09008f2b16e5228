import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Names that never lead out of a machine or a network: RFC 6761, RFC 6762, RFC 8375 and common ones. */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|example|invalid|onion)$/;

/** Addresses that are not on the Internet (IANA's special-purpose registries). */
const PRIVATE_IPV4 = blockList("ipv4", [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"],
  ...["172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15"],
  ...["198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"],
]);
/** In a list of its own: the range of mapped addresses would stand for every IPv4 address. */
const PRIVATE_IPV6 = blockList("ipv6", [
  ...["::/127", "::ffff:0:0/96", "64:ff9b::/96", "100::/64", "2001:db8::/32"],
  ...["fc00::/7", "fe80::/10", "ff00::/8"],
]);

/** True for an http(s) link that anyone on the Internet can follow: CAD Trust is public for ever. */
export function isPublicLink(link: string): boolean {
  const url = URL.parse(link);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  const address = host.replace(/^\[(.*)\]$/, "$1");
  if (isIPv4(address)) return !PRIVATE_IPV4.check(address, "ipv4");
  if (isIPv6(address)) return !PRIVATE_IPV6.check(address, "ipv6");
  return host.includes(".") && !PRIVATE_NAME.test(host);
}

/** The first public link among the candidates, or null. */
export function publicLink(...candidates: readonly (string | null | undefined)[]): string | null {
  return candidates.find((link) => typeof link === "string" && isPublicLink(link)) ?? null;
}

function blockList(family: "ipv4" | "ipv6", subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = "", bits] = subnet.split("/");
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
