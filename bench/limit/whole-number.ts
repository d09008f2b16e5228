/** A whole number: a plain one as long as that is exact, which it nearly always is. */
export type Whole = number | bigint;

const SAFE_DIGITS = 13; // hexadecimal ones, of a number below 2^52
const ZEROS = "0".repeat(64 - SAFE_DIGITS);

/** @param digits the 64 hexadecimal digits of a word */
export function wholeOf(digits: string): Whole {
  return digits.startsWith(ZEROS)
    ? Number.parseInt(digits.slice(-SAFE_DIGITS), 16)
    : BigInt(`0x${digits}`);
}

export function add(one: Whole, other: Whole): Whole {
  if (typeof one === "number" && typeof other === "number") {
    const sum = one + other;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const sum = BigInt(one) + BigInt(other);
  const isSmall = sum >= Number.MIN_SAFE_INTEGER && sum <= Number.MAX_SAFE_INTEGER;
  return isSmall ? Number(sum) : sum;
}

export function negative(value: Whole): Whole {
  return typeof value === "number" ? 0 - value : -value;
}
