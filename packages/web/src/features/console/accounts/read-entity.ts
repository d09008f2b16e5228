import type { RegisterEntity } from "@sixtwo/chain";
import { partyCode, registryCode } from "@sixtwo/domain";
import { faultsOf, type Reading } from "../read-fields.ts";

/** The form of an entity as it is typed. */
export type EntityValues = {
  readonly name: string;
  readonly country: string;
  readonly identification: string;
};

/** The entity, or the fields at fault. */
export function readEntity(
  registry: string,
  values: EntityValues,
): Reading<RegisterEntity, EntityValues> {
  const name = values.name.trim();
  const identification = values.identification.trim();
  const country = values.country.trim().toUpperCase();
  const known = /^[A-Z]{3}$/.test(country);
  if (name !== "" && identification !== "" && known) {
    const terms = { name, country: partyCode(country), identification };
    return { ok: true, terms: { registry: registryCode(registry), terms } };
  }
  return {
    ok: false,
    faults: faultsOf<EntityValues>({
      name: name === "" ? "missing" : null,
      country: known ? null : "country",
      identification: identification === "" ? "missing" : null,
    }),
  };
}
