import type { EventArgs, EventName } from "../abi.ts";
import type { RawLog } from "../follow/raw-log.ts";
import {
  addressHex,
  bytes32,
  bytesAtEnd,
  requireWords,
  uint8,
  uint16,
  uint24,
  uint32,
  uint48,
  uint256,
  uint256List,
} from "./log-words.ts";

/** What an event says, as the chain has it. */
export type LogWords = Pick<RawLog, "topics" | "data">;

/**
 * The arguments of the frequent events, sliced by hand: viem's decoder walks the ABI anew for each log,
 * and takes ten times as long. They are what viem decodes, but for the letter case of an address.
 */
export const SLICED_ARGS = {
  TransferSingle: ({ topics, data }) => ({
    operator: addressHex(topics[1]),
    from: addressHex(topics[2]),
    to: addressHex(topics[3]),
    id: uint256(data, 0),
    value: uint256(data, 1),
  }),
  TransferBatch: ({ topics, data }) => {
    const ids = uint256List(data, { place: 0, start: 2 });
    const values = uint256List(data, { place: 1, start: 3 + ids.length });
    requireWords(data, 4 + ids.length + values.length);
    return {
      operator: addressHex(topics[1]),
      from: addressHex(topics[2]),
      to: addressHex(topics[3]),
      ids,
      values,
    };
  },
  Split: ({ topics, data }) => ({
    id: uint256(topics[1]),
    child: uint256(topics[2]),
    amount: uint256(data),
  }),
  Merged: ({ topics, data }) => ({
    id: uint256(topics[1]),
    right: uint256(topics[2]),
    amount: uint256(data),
  }),
  Tagged: ({ topics, data }) => ({
    id: uint256(topics[1]),
    authorization: uint32(topics[2]),
    amount: uint256(data),
  }),
  FlagsChanged: ({ topics, data }) => ({ id: uint256(topics[1]), flags: uint16(data) }),
  FlagGained: ({ topics, data }) => {
    const ids = uint256List(data, { place: 0, start: 1 });
    requireWords(data, 2 + ids.length);
    return { flag: uint16(topics[1]), ids };
  },
  Frozen: ({ topics, data }) => ({
    account: addressHex(topics[1]),
    tokenId: uint256(topics[2]),
    amount: uint256(data),
  }),
  ForcedTransfer: ({ topics, data }) => ({
    from: addressHex(topics[1]),
    to: addressHex(topics[2]),
    tokenId: uint256(topics[3]),
    amount: uint256(data),
  }),
  Issued: ({ topics, data }) => ({
    id: uint256(topics[1]),
    activity: bytes32(topics[2]),
    by: addressHex(data, 0),
    monitoredFrom: uint32(data, 1),
    monitoredUntil: uint32(data, 2),
    mitigationType: uint8(data, 3),
    documentHash: bytes32(data, 4),
  }),
  VerificationRecorded: ({ topics, data }) => ({
    activity: bytes32(topics[1]),
    registry: uint24(topics[2]),
    vintage: uint16(data, 0),
    metric: uint8(data, 1),
    amount: uint48(data, 2),
    by: addressHex(data, 3),
    documentHash: bytes32(data, 4),
  }),
  FirstTransfer: ({ topics, data }) => ({
    id: uint256(topics[1]),
    authorization: uint32(topics[2]),
    amount: uint256(data, 0),
    cause: uint8(data, 1),
    effective: uint48(data, 2),
    acquirer: uint24(data, 3),
  }),
  InternationalTransfer: ({ topics, data }) => ({
    id: uint256(topics[1]),
    from: uint24(topics[2]),
    to: uint24(topics[3]),
    amount: uint256(data),
  }),
  Used: ({ topics, data }) => ({
    id: uint256(topics[1]),
    registry: uint24(topics[2]),
    amount: uint256(data, 0),
    approach: uint16(data, 1),
    entity: uint32(data, 2),
    ndcYear: uint16(data, 3),
    beneficiary: bytes32(data, 4),
  }),
  Cancelled: ({ topics, data }) => ({
    id: uint256(topics[1]),
    registry: uint24(topics[2]),
    amount: uint256(data, 0),
    approach: uint16(data, 1),
    entity: uint32(data, 2),
    kind: uint8(data, 3),
    beneficiary: bytes32(data, 4),
  }),
  Levied: ({ topics, data }) => ({
    id: uint256(topics[1]),
    authorization: uint32(topics[2]),
    kind: uint8(topics[3]),
    amount: uint256(data, 0),
    rate: uint16(data, 1),
  }),
  MoveRequested: ({ topics, data }) => ({
    request: uint256(topics[1]),
    holder: addressHex(topics[2]),
    id: uint256(topics[3]),
    amount: uint256(data, 0),
    to: addressHex(data, 1),
    requester: addressHex(data, 2),
    data: bytesAtEnd(data, { place: 3, start: 4 }),
  }),
  RequestApproved: ({ topics }) => ({ request: uint256(topics[1]), by: addressHex(topics[2]) }),
  RequestScheduled: ({ topics, data }) => ({ request: uint256(topics[1]), due: uint48(data) }),
  RequestExecuted: ({ topics }) => ({ request: uint256(topics[1]), by: addressHex(topics[2]) }),
} satisfies { readonly [Name in EventName]?: (log: LogWords) => EventArgs<Name> };
