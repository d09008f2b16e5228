import type {
  ApproachRow,
  ApproachStatusRow,
  InitialReportRow,
  LevyRow,
  LevyTakenRow,
} from "./schema/approaches.ts";
import type {
  CadTrustCycleRow,
  CadTrustNodeRow,
  CadTrustRecordRow,
  NodeFieldRow,
  NodePicklistRow,
  NodeValueRow,
  PublicationRow,
  SlotRow,
} from "./schema/cad-trust.ts";
import type { CheckpointRow, CheckpointTableRow } from "./schema/checkpoints.ts";
import type {
  BeneficiaryNameRow,
  MetricRow,
  UnderlyingClaimRow,
  VerificationRecordRow,
} from "./schema/claims.ts";
import type { HoldRow, RecallRow, RequestRow } from "./schema/holds.ts";
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
  SystemRow,
} from "./schema/ledger.ts";
import type { OfficeRow, PolicyRow, ProposalRow, TrustRow } from "./schema/offices.ts";
import type { DriftRow, ReconciliationRow, SerialGapRow } from "./schema/operations.ts";
import type {
  ActivityPaperRow,
  CoBenefitRow,
  EstimationRow,
  RatingRow,
  StakeholderRow,
  VerificationRow,
} from "./schema/paperwork.ts";

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
  "ledger.offices": OfficeRow;
  "ledger.policies": PolicyRow;
  "ledger.proposals": ProposalRow;
  "ledger.trusts": TrustRow;
  "ledger.approaches": ApproachRow;
  "ledger.approach_statuses": ApproachStatusRow;
  "ledger.initial_reports": InitialReportRow;
  "ledger.levies": LevyRow;
  "ledger.levies_taken": LevyTakenRow;
  "ledger.holds": HoldRow;
  "ledger.recalls": RecallRow;
  "ledger.metrics": MetricRow;
  "ledger.underlying_claims": UnderlyingClaimRow;
  "ledger.verifications": VerificationRecordRow;
  "ledger.beneficiary_names": BeneficiaryNameRow;
  "ledger.checkpoints": CheckpointRow;
  "ledger.checkpoint_tables": CheckpointTableRow;
  "registry.activities": ActivityPaperRow;
  "registry.verifications": VerificationRow;
  "registry.stakeholders": StakeholderRow;
  "registry.estimations": EstimationRow;
  "registry.ratings": RatingRow;
  "registry.co_benefits": CoBenefitRow;
  "cad_trust.records": CadTrustRecordRow;
  "cad_trust.publications": PublicationRow;
  "cad_trust.slots": SlotRow;
  "cad_trust.cycles": CadTrustCycleRow;
  "cad_trust.nodes": CadTrustNodeRow;
  "cad_trust.node_fields": NodeFieldRow;
  "cad_trust.node_values": NodeValueRow;
  "cad_trust.node_picklists": NodePicklistRow;
  "operations.reconciliations": ReconciliationRow;
  "operations.drifts": DriftRow;
  "operations.serial_gaps": SerialGapRow;
};
