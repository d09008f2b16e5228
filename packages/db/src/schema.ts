import type {
  CadTrustCycleRow,
  CadTrustRecordRow,
  PublicationRow,
  SlotRow,
} from "./schema/cad-trust.ts";
import type {
  AccountRow,
  ActionRow,
  ActivityRow,
  AuthorizationRow,
  BatchRow,
  BlockRow,
  ChainBlockRow,
  CursorRow,
  EntityRow,
  RegistryRow,
  RequestRow,
  SystemRow,
} from "./schema/ledger.ts";
import type { ActivityPaperRow, VerificationRow } from "./schema/paperwork.ts";

/** Every table by its qualified name. `numeric` and `bigint` are read as bigint, `date` as text. */
export type Database = {
  "ledger.chain_blocks": ChainBlockRow;
  "ledger.cursor": CursorRow;
  "ledger.system": SystemRow;
  "ledger.registries": RegistryRow;
  "ledger.entities": EntityRow;
  "ledger.accounts": AccountRow;
  "ledger.activities": ActivityRow;
  "ledger.authorizations": AuthorizationRow;
  "ledger.batches": BatchRow;
  "ledger.blocks": BlockRow;
  "ledger.actions": ActionRow;
  "ledger.requests": RequestRow;
  "registry.activities": ActivityPaperRow;
  "registry.verifications": VerificationRow;
  "cad_trust.records": CadTrustRecordRow;
  "cad_trust.publications": PublicationRow;
  "cad_trust.slots": SlotRow;
  "cad_trust.cycles": CadTrustCycleRow;
};
