/** A log as eth_getLogs answers it. */
export type TransferLog = {
  readonly topics: readonly string[];
  readonly data: string;
  readonly blockNumber: string;
  readonly blockTimestamp: string;
  readonly logIndex: string;
  readonly transactionHash: string;
};

export type TransferSink = {
  /** The 40 digits of three addresses. */
  readonly parties: (operator: string, from: string, to: string) => void;
  /** An item's place in its log, and the 64 digits of its id and of its value. */
  readonly item: (place: number, id: string, value: string) => void;
};

export const TRANSFER_SINGLE = "0xc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62";
export const TRANSFER_BATCH = "0x4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb";

const WORD = 64;
const ADDRESS_AT = 26; // behind 0x and twelve zero bytes

/** Cuts a transfer's words out of its text, without an ABI: `data` is 0x and words of 64 digits. */
export function decodeTransfer({ topics, data }: TransferLog, sink: TransferSink): void {
  const [signature, operator = "", from = "", to = ""] = topics;
  sink.parties(operator.slice(ADDRESS_AT), from.slice(ADDRESS_AT), to.slice(ADDRESS_AT));
  if (signature === TRANSFER_SINGLE) {
    sink.item(0, word(data, 0), word(data, 1));
    return;
  }
  const ids = Number.parseInt(word(data, 0), 16) / 32;
  const values = Number.parseInt(word(data, 1), 16) / 32;
  const count = Number.parseInt(word(data, ids), 16);
  for (let place = 0; place < count; place += 1) {
    sink.item(place, word(data, ids + 1 + place), word(data, values + 1 + place));
  }
}

function word(data: string, place: number): string {
  const from = 2 + place * WORD;
  return data.slice(from, from + WORD);
}
