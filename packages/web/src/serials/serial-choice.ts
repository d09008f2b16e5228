/** Which serials of a block. */
export const SERIAL_CHOICES = ["whole", "last", "range"] as const;

export type SerialChoice = (typeof SERIAL_CHOICES)[number];

/** Serials of a block as they are typed. */
export type SerialValues = {
  readonly serials: SerialChoice;
  /** How many of the last serials. */
  readonly quantity: string;
  readonly first: string;
  readonly last: string;
};

export const WHOLE_BLOCK: SerialValues = { serials: "whole", quantity: "", first: "", last: "" };
