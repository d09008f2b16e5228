import { type AbiParameter, decodeAbiParameters } from "viem";
import type { EventItem, EventName } from "../abi.ts";
import { requireWords } from "./log-words.ts";
import { type LogWords, SLICED_ARGS } from "./sliced-args.ts";

/** Reads an event's arguments by name from a log that has as many topics as the event. */
export type ArgsReader = (log: LogWords) => unknown;

type Input = AbiParameter & { readonly indexed?: boolean };

const slicedArgs: { readonly [Name in EventName]?: ArgsReader } = SLICED_ARGS;

/** How to read the arguments of an event: sliced by hand if it is frequent, else with viem's decoder. */
export function argsReaderOf(item: EventItem): ArgsReader {
  const inputs: readonly Input[] = item.inputs;
  const slice = slicedArgs[item.name];
  return slice === undefined ? decoderOf(inputs) : inExactSize(inputs, slice);
}

/** A list or bytes have no size that is known before; who slices them checks where the data ends. */
function inExactSize(inputs: readonly Input[], slice: ArgsReader): ArgsReader {
  const unindexed = inputs.filter(({ indexed }) => !indexed);
  const words = unindexed.every(({ type }) => /^(address|bytes32|uint\d+)$/.test(type))
    ? unindexed.length
    : null;
  return (log) => {
    for (const topic of log.topics) requireWords(topic, 1);
    if (words !== null) requireWords(log.data, words);
    return slice(log);
  };
}

function decoderOf(inputs: readonly Input[]): ArgsReader {
  const indexed = inputs.filter((input) => input.indexed);
  const unindexed = inputs.filter((input) => !input.indexed);
  return ({ topics, data }) => {
    const args: Record<string, unknown> = {};
    indexed.forEach((input, index) => {
      const [value] = decodeAbiParameters([input], topics[index + 1] ?? "0x");
      args[input.name ?? ""] = value;
    });
    const values = unindexed.length === 0 ? [] : decodeAbiParameters(unindexed, data);
    unindexed.forEach((input, index) => {
      args[input.name ?? ""] = values[index];
    });
    return args;
  };
}
