import { type Address, address, RegistryError } from "@sixtwo/domain";

/** A role of the training country, with the key that anyone may use there. */
export type TrainingKey = {
  readonly id: string;
  readonly label: string;
  /** The Party it acts for; null for the administrator of the whole system. */
  readonly party: string | null;
  readonly role: string;
  readonly address: Address;
  readonly privateKey: `0x${string}`;
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * The training country's keys.
 * @throws RegistryError NOT_FOUND on any other chain, where they do not exist
 */
export async function fetchTrainingKeys(): Promise<readonly TrainingKey[]> {
  const response = await fetch("/api/v1/training/keys", {
    headers: { accept: "application/json" },
  });
  if (!response.ok) {
    throw new RegistryError("NOT_FOUND", {
      message: "This registry has no training keys.",
      remedy: "Sign in with a key of this browser or with a wallet.",
    });
  }
  return parseTrainingKeys(await response.json());
}

/** Reads the API's answer, a list or an object that holds it as `keys`; rows that do not read are left out. */
export function parseTrainingKeys(json: unknown): readonly TrainingKey[] {
  const list = Array.isArray(json) ? json : (json as { readonly keys?: unknown } | null)?.keys;
  return Array.isArray(list) ? list.flatMap(parseRow) : [];
}

function parseRow(row: unknown): TrainingKey[] {
  const fields = (row ?? {}) as Fields; // a primitive has no such fields and is left out
  const { id, label, party, role, privateKey } = fields;
  if (typeof id !== "string" || typeof label !== "string" || !isPrivateKey(privateKey)) return [];
  return [
    {
      id,
      label,
      party: typeof party === "string" && party !== "" ? party : null,
      role: typeof role === "string" ? role : "",
      address: address(String(fields.address)),
      privateKey,
    },
  ];
}

/** True for 0x and 64 hexadecimal digits. */
export function isPrivateKey(value: unknown): value is `0x${string}` {
  return typeof value === "string" && /^0x[0-9a-fA-F]{64}$/.test(value);
}
