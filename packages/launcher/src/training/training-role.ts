import type { Address, PartyCode } from "@sixtwo/domain";

/** What a training key is for. */
type TrainingFunction = "registrar" | "authority" | "verifier" | "party" | "entity";

/** A role of the training country that anyone at this machine may sign in as. */
export type TrainingRole = {
  /** Stable name, such as "XXA-registrar". */
  readonly id: string;
  readonly label: string;
  readonly party: PartyCode;
  readonly role: TrainingFunction;
  readonly address: Address;
  readonly privateKey: `0x${string}`;
};

/** A role before its key is made. */
export type TrainingRoleName = Omit<TrainingRole, "address" | "privateKey">;
