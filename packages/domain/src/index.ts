export type { Account } from "./account.ts";
export {
  ACCOUNT_KINDS,
  type AccountKind,
  isTerminal,
  packAccountKind,
  purposeRequired,
  RESERVE_KINDS,
  type ReserveKind,
  receivesFromAbroad,
  type TerminalKind,
  unpackAccountKind,
} from "./account-kind.ts";
export { type AccountLabelParts, accountLabel } from "./account-label.ts";
export {
  ACTION_KINDS,
  type ActionKind,
  AEF_ACTION_SUBTYPES,
  AEF_ACTION_TYPE,
  type AefActionSubtype,
  type AefActionType,
  disposalSubtype,
  firstTransferSubtype,
  MOVE_ACTIONS,
  type MoveAction,
} from "./action.ts";
export { type Address, address } from "./address.ts";
export {
  type Adjustment,
  type AdjustmentRows,
  adjustment,
  emissionsBalance,
  type FirstTransferred,
  type Used,
} from "./adjustment.ts";
export {
  type ApproachCode,
  approachCode,
  packApproachCode,
  unpackApproachCode,
} from "./approach-code.ts";
export {
  APPROACH_STATUSES,
  type ApproachPart,
  type ApproachStatus,
  NEXT_APPROACH_STATUSES,
  packApproachStatus,
  unpackApproachStatus,
} from "./approach-status.ts";
export { type Deciding, mayDecide } from "./approval.ts";
export { type AsOf, asOfDate, endOfYear } from "./as-of.ts";
export type { Authorization, AuthorizationTerms } from "./authorization.ts";
export { type Block, type Serials, serialsOf, splitBlock } from "./block.ts";
export { type BlockFlags, packBlockFlags, unpackBlockFlags } from "./block-flags.ts";
export {
  type BlockId,
  type BlockIdParts,
  blockId,
  blockIdText,
  childBlockId,
  packBlockId,
  unpackBlockId,
} from "./block-id.ts";
export { type BlockIdRange, blockIdsOf, type Issuer } from "./block-id-range.ts";
export {
  BLOCK_STATES,
  type BlockStanding,
  type BlockState,
  blockState,
  POSSIBLE_ACTIONS,
} from "./block-state.ts";
export {
  retryRequestText,
  runRequestText,
  SIGNED_REQUEST_LIFE_MS,
} from "./cad-trust-request.ts";
export { CDOP_STATUSES, CDOP_UNIT_TYPES, cdopUnit } from "./cdop-unit.ts";
export { checkAuthorization } from "./check-authorization.ts";
export {
  ACTIVITY_TYPES,
  type ActivityType,
  METRICS,
  type Metric,
  MITIGATION_TYPES,
  type MitigationType,
  SECTORS,
  type Sector,
  UNDERLYING_REGISTRIES,
  type UnderlyingRegistry,
} from "./code-lists.ts";
export { packMask, unpackMask } from "./code-mask.ts";
export { ERROR_CODES, type ErrorCode, type ErrorDetails, RegistryError } from "./error.ts";
export { firstTransferBy } from "./first-transfer.ts";
export {
  FIRST_TRANSFER_CAUSES,
  FIRST_TRANSFER_SUBTYPE,
  type FirstTransferCause,
  packFirstTransferCause,
  unpackFirstTransferCause,
} from "./first-transfer-cause.ts";
export {
  FIRST_TRANSFER_DEFINITION_LABEL,
  FIRST_TRANSFER_TRIGGERS,
  type FirstTransferTrigger,
  packFirstTransferTrigger,
  unpackFirstTransferTrigger,
} from "./first-transfer-trigger.ts";
export { type InvalidSetting, invalidSetting } from "./invalid-setting.ts";
export { formatItmoId, type ItmoId, parseItmoId } from "./itmo-id.ts";
export { type ItmoRange, itmoRangeOf, parseItmoRange } from "./itmo-range.ts";
export { type Levies, leviedRate, NO_LEVIES, type ReserveLevy, WHOLE_RATE } from "./levies.ts";
export { type MetricCode, metricCode, metricOf, TCO2E } from "./metric-code.ts";
export { packMitigationType, unpackMitigationType } from "./mitigation-type.ts";
export { isDisposal, isInternational, type Move } from "./move.ts";
export {
  formatNationalSerial,
  type NationalSerial,
  parseNationalSerial,
} from "./national-serial.ts";
export { type PartyCode, packPartyCode, partyCode, unpackPartyCode } from "./party-code.ts";
export { DEFAULT_POLICY, type PartyPolicy } from "./party-policy.ts";
export { PARTY_ROLES, type PartyRole, packPartyRole, unpackPartyRole } from "./party-role.ts";
export { type Consequences, previewMove } from "./preview-move.ts";
export {
  includesOimp,
  PURPOSE_FLAG,
  PURPOSES,
  type Purpose,
  type Purposes,
  type PurposesLabel,
  packPurposes,
  purposesLabel,
  unpackPurposes,
} from "./purpose.ts";
export { packReason, REASONS, type Reason, unpackReason } from "./reason.ts";
export {
  REFUSAL_CODES,
  type Refusal,
  type RefusalCode,
  type Refused,
  type Ruling,
  rulingOf,
} from "./refusal.ts";
export {
  packRegistryCode,
  partyOf,
  type RegistryCode,
  registryCode,
  unpackRegistryCode,
} from "./registry-code.ts";
export {
  isOpenRequest,
  REQUEST_STATUSES,
  type RequestStatus,
  unpackRequestStatus,
} from "./request-status.ts";
export { type Tonnes, tonnes } from "./tonnes.ts";
export { type Vintage, vintage } from "./vintage.ts";
