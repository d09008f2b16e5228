import { type Address, address, RegistryError } from "@sixtwo/domain";
import { type Hex, isHex } from "viem";

/** In the order in which they are deployed: each one's constructor takes only earlier ones. */
export const CONTRACT_NAMES = [
  "accessManager",
  "metadata",
  "ledger",
  "accounts",
  "approaches",
  "authorizations",
  "issuances",
  "requests",
  "holds",
  "rulebook",
] as const;

export type ContractName = (typeof CONTRACT_NAMES)[number];

/** Which chain, and where on it, the registry's contracts are. Not secret. */
export type Deployment = Readonly<Record<ContractName, Address>> & {
  readonly chainId: number;
  /** The chain block from which an indexer starts: no event of the contracts is earlier. */
  readonly deployedAtChainBlock: bigint;
  /** The hash of chain block 0, which tells two chains with one chain id apart. */
  readonly genesisHash: Hex;
  /** Keccak-256 of each contract's code as it stands on chain. */
  readonly runtimeHashes: Readonly<Record<ContractName, Hex>>;
} & RulebookHistory;

/** A rulebook can be replaced; what the replaced ones recorded stays part of the registry. */
type RulebookHistory = {
  /** Oldest first. */
  readonly formerRulebooks: readonly Address[];
  /** Deployed, and not yet in force; null when none is. */
  readonly nextRulebook: Address | null;
};

/** A deployment that was interrupted: a contract without code hash is not yet there. */
export type PartialDeployment = Pick<
  Deployment,
  "chainId" | "deployedAtChainBlock" | "genesisHash"
> &
  RulebookHistory &
  Partial<Readonly<Record<ContractName, Address>>> & {
    readonly runtimeHashes: Partial<Deployment["runtimeHashes"]>;
    /** Set once the ledger asks the rulebook and every office has its powers. */
    readonly complete: boolean;
  };

type Fields = Readonly<Record<string, unknown>>;

/** Every address whose events belong to the registry: the contracts, and rulebooks before and after this one. */
export function emittersOf(deployment: Deployment): readonly Address[] {
  const { formerRulebooks, nextRulebook } = deployment;
  const contracts = CONTRACT_NAMES.map((name) => deployment[name]);
  return [...contracts, ...formerRulebooks, ...(nextRulebook === null ? [] : [nextRulebook])];
}

/**
 * Reads a complete deployment from the JSON of its file.
 * @throws RegistryError CONFIG_INVALID that names the field at fault
 */
export function parseDeployment(json: unknown): Deployment {
  const { complete, ...partial } = parsePartialDeployment(json);
  if (!complete) throw invalid("The deployment is not finished.");
  return {
    ...partial,
    ...every((name) => partial[name] ?? missing(name)),
    runtimeHashes: every((name) => partial.runtimeHashes[name] ?? missing(`runtimeHashes.${name}`)),
  };
}

/**
 * Reads what an interrupted deployment left, or a complete one.
 * @throws RegistryError CONFIG_INVALID that names the field at fault
 */
export function parsePartialDeployment(json: unknown): PartialDeployment {
  const fields = fieldsOf(json, "The deployment");
  const hashes = fieldsOf(fields.runtimeHashes ?? {}, "runtimeHashes");
  return {
    chainId: wholeNumber(fields, "chainId"),
    deployedAtChainBlock: BigInt(wholeNumber(fields, "deployedAtChainBlock")),
    genesisHash: hash(fields, "genesisHash"),
    ...each((name) => addressOrNone(fields[name], name)),
    runtimeHashes: each((name) => (hashes[name] === undefined ? undefined : hash(hashes, name))),
    formerRulebooks: addresses(fields, "formerRulebooks"),
    nextRulebook: addressOrNone(fields.nextRulebook ?? undefined, "nextRulebook") ?? null,
    complete: fields.complete !== false,
  };
}

/** The JSON text of a deployment's file. */
export function formatDeployment(deployment: Deployment | PartialDeployment): string {
  const { deployedAtChainBlock, ...rest } = deployment;
  const json = { ...rest, deployedAtChainBlock: Number(deployedAtChainBlock) };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function every<Value>(read: (name: ContractName) => Value): Readonly<Record<ContractName, Value>> {
  const entries = CONTRACT_NAMES.map((name) => [name, read(name)]);
  return Object.fromEntries(entries) as Record<ContractName, Value>; // every name, one line above
}

function each<Value>(
  read: (name: ContractName) => Value | undefined,
): Partial<Record<ContractName, Value>> {
  const found: Partial<Record<ContractName, Value>> = {};
  for (const name of CONTRACT_NAMES) {
    const value = read(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function fieldsOf(json: unknown, what: string): Fields {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Fields; // any object has fields
  throw invalid(`${what} is not a JSON object.`);
}

function wholeNumber(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalid(`${name} is ${JSON.stringify(value)} and not a whole number.`);
}

function hash(fields: Fields, name: string): Hex {
  const value = fields[name];
  if (isHex(value) && value.length === 66) return value;
  throw invalid(`${name} is ${JSON.stringify(value)} and not 0x and 64 hexadecimal digits.`);
}

function addresses(fields: Fields, name: string): readonly Address[] {
  const values = fields[name] ?? [];
  if (!Array.isArray(values)) throw invalid(`${name} is not a list of addresses.`);
  return values.map((value: unknown) => addressOrNone(value, name) ?? missing(name));
}

function addressOrNone(value: unknown, name: string): Address | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw invalid(`${name} is not the text of an address.`);
  try {
    return address(value);
  } catch (cause) {
    throw invalid(`${name} is "${value}" and not an address.`, cause);
  }
}

function missing(name: string): never {
  throw invalid(`${name} is missing.`);
}

function invalid(message: string, cause?: unknown): RegistryError {
  return new RegistryError("CONFIG_INVALID", {
    message,
    remedy: 'Point DEPLOYMENT_FILE at the file that "npm run deploy" wrote, or run it again.',
    cause,
  });
}
