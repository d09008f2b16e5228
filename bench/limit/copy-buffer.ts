const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1"); // no flags, no extension
const FIRST_BYTES = 2 ** 22;
const LARGEST_FIELD = 4096;
const NUMERIC_BASE = 10_000;

/** Rows in PostgreSQL's binary COPY format. */
export type CopyBuffer = {
  row(columns: number): void;
  int4(value: number): void;
  int8(value: bigint): void;
  /** A whole number that is not negative. */
  numeric(value: number | bigint): void;
  /** Bytes given by their hexadecimal digits. */
  bytea(digits: string): void;
  /** Seconds since 1970, as timestamptz. */
  time(seconds: number): void;
  readonly rows: () => number;
  /** The rows so far with the end of the format; the buffer is then empty. */
  take(): Buffer;
};

const POSTGRES_EPOCH_SECONDS = Date.UTC(2000, 0, 1) / 1000;

export function createCopyBuffer(): CopyBuffer {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES);
  let length = begin(bytes);
  let rows = 0;
  const int4 = (value: number) => {
    length = bytes.writeInt32BE(4, length);
    length = bytes.writeInt32BE(value, length);
  };
  const int8 = (value: bigint) => {
    length = bytes.writeInt32BE(8, length);
    length = bytes.writeBigInt64BE(value, length);
  };
  return {
    row(columns) {
      if (bytes.length - length < LARGEST_FIELD * columns) bytes = grown(bytes);
      length = bytes.writeInt16BE(columns, length);
      rows += 1;
    },
    int4,
    int8,
    numeric(value) {
      const digits = digitsOf(value);
      length = bytes.writeInt32BE(8 + digits.length * 2, length);
      for (const part of [digits.length, digits.length - 1, 0, 0, ...digits]) {
        length = bytes.writeInt16BE(part, length);
      }
    },
    bytea(digits) {
      const start = bytes.writeInt32BE(digits.length / 2, length);
      length = start + bytes.write(digits, start, "hex");
    },
    time: (seconds) => int8(BigInt(seconds - POSTGRES_EPOCH_SECONDS) * 1_000_000n),
    rows: () => rows,
    take() {
      const taken = bytes.subarray(0, bytes.writeInt16BE(-1, length));
      bytes = Buffer.allocUnsafe(bytes.length);
      length = begin(bytes);
      rows = 0;
      return taken;
    },
  };
}

function begin(bytes: Buffer): number {
  return SIGNATURE.copy(bytes);
}

function grown(bytes: Buffer): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(bytes.length * 2);
  bytes.copy(larger);
  return larger;
}

/** Digits in base 10,000, the highest first; none for 0. */
function digitsOf(value: number | bigint): readonly number[] {
  const digits: number[] = [];
  if (typeof value === "number") {
    for (let rest = value; rest > 0; rest = Math.floor(rest / NUMERIC_BASE)) {
      digits.push(rest % NUMERIC_BASE);
    }
  } else {
    for (let rest = value; rest > 0n; rest /= BigInt(NUMERIC_BASE)) {
      digits.push(Number(rest % BigInt(NUMERIC_BASE)));
    }
  }
  return digits.reverse();
}
