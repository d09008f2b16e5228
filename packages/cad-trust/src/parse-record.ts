import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import { INSERT_ORDER } from "./model/insert-order.ts";
import type { CadTrustRecord } from "./record.ts";

const RECORD = z.object({
  table: z.enum(INSERT_ORDER),
  id: z.string().nullable(),
  localId: z.string().min(1),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

/**
 * Reads a record back from storage.
 * @throws RegistryError BAD_INPUT when it is not one of our tables or a value is of no known type.
 */
export function parseRecord(stored: unknown): CadTrustRecord {
  const parsed = RECORD.safeParse(stored);
  if (parsed.success) return parsed.data as CadTrustRecord; // field names are checked by validateRecord
  throw new RegistryError("BAD_INPUT", {
    message: `A stored CAD Trust record cannot be read: ${z.prettifyError(parsed.error)}`,
    remedy: "Fill the CAD Trust model again from the mirror.",
  });
}
