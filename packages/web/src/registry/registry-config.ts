import type { ContractName } from "@sixtwo/chain";
import { type Address, address, RegistryError } from "@sixtwo/domain";

/** What the API tells every browser about the registry and its chain. */
export type RegistryConfig = {
  /** The registry's own name, as its country chose it. */
  readonly name: string;
  readonly chainId: number;
  /** True for the training country on the embedded chain. */
  readonly training: boolean;
  /** Where the node answers, for wallets too. */
  readonly rpcUrl: string;
  readonly contracts: Readonly<Record<ContractName, Address>>;
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the answer of /api/v1/config.
 * @param origin of this page, which a relative path to the node is joined to
 * @throws RegistryError CONFIG_INVALID that names the field at fault
 */
export function parseRegistryConfig(json: unknown, origin: string): RegistryConfig {
  const fields = fieldsOf(json, "The answer");
  const deployment = fieldsOf(fields.deployment, "deployment");
  return {
    name: text(fields, "name"),
    chainId: chainId(fields),
    training: fields.training === true,
    rpcUrl: new URL(text(fields, "rpcPath"), origin).href,
    contracts: {
      accessManager: contract(deployment, "accessManager"),
      metadata: contract(deployment, "metadata"),
      ledger: contract(deployment, "ledger"),
      accounts: contract(deployment, "accounts"),
      approaches: contract(deployment, "approaches"),
      authorizations: contract(deployment, "authorizations"),
      issuances: contract(deployment, "issuances"),
      requests: contract(deployment, "requests"),
      holds: contract(deployment, "holds"),
      rulebook: contract(deployment, "rulebook"),
    },
  };
}

function chainId({ chainId: value }: Fields): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw invalid(`chainId is ${JSON.stringify(value)} and not a whole number.`);
}

function contract(fields: Fields, name: ContractName): Address {
  return address(text(fields, name));
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string" && value !== "") return value;
  throw invalid(`${name} is ${JSON.stringify(value)} and not a text.`);
}

function fieldsOf(json: unknown, what: string): Fields {
  if (typeof json === "object" && json !== null) return json as Fields; // any object has fields
  throw invalid(`${what} is not a JSON object.`);
}

function invalid(message: string): RegistryError {
  return new RegistryError("CONFIG_INVALID", {
    message: `The registry's configuration cannot be read: ${message}`,
    remedy: "Reload the page. If it stays, tell the registry's operator.",
  });
}
