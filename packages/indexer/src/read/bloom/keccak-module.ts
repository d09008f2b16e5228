// Keccak-f[1600] (FIPS 202, section 3) as a WebAssembly module, whose 64-bit words JavaScript lacks.
// It is written out here, round by round, because it is shorter than any library that has it.

const ROUNDS = 24;
const FIVE = [0, 1, 2, 3, 4] as const;

/** How far `rho` rotates the lane at column x and row y: `ROTATIONS[x][y]`. */
const ROTATIONS = [
  [0, 36, 3, 41, 18],
  [1, 44, 10, 45, 2],
  [62, 6, 43, 15, 61],
  [28, 55, 25, 21, 56],
  [27, 20, 39, 8, 14],
] as const;

/** Instructions of WebAssembly. */
const XOR = 0x85;
const AND = 0x83;
const ROTATE = 0x89;
const END = 0x0b;
const I64 = 0x7e;
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: bigint) => [0x42, ...signed(value)];
const load = (lane: number) => [0x41, 0, 0x29, 3, ...unsigned(8 * lane)];
const store = (lane: number, value: number[]) => [
  0x41,
  0,
  ...value,
  0x37,
  3,
  ...unsigned(8 * lane),
];

/** Locals: the 25 lanes of the state, 25 more to permute them into, and the parities of the columns. */
const lane = (x: number, y: number) => (x % 5) + 5 * (y % 5);
const moved = (x: number, y: number) => 25 + lane(x, y);
const parity = (x: number) => 50 + (x % 5);
const mixed = (x: number) => 55 + (x % 5);
const LOCALS = 60;

/** A module with a memory, whose first 200 bytes are the state, and a function that permutes them. */
export function keccakModule(): Uint8Array<ArrayBuffer> {
  const lanes = Array.from({ length: 25 }, (_, index) => index);
  const code = [
    ...lanes.flatMap((index) => [...load(index), ...set(index)]),
    ...roundConstants().flatMap(round),
    ...lanes.flatMap((index) => store(index, get(index))),
    END,
  ];
  const body = [1, LOCALS, I64, ...code];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]), // one type: a function from nothing to nothing
    ...section(3, [1, 0]), // one function of that type
    ...section(5, [1, 0, 1]), // one memory of one page
    ...section(7, [2, ...name("memory"), 2, 0, ...name("permute"), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

function round(roundConstant: bigint): number[] {
  const cells = FIVE.flatMap((x) => FIVE.map((y) => [x, y] as const));
  return [
    ...FIVE.flatMap((x) => [
      ...FIVE.flatMap((y) => [...get(lane(x, y)), ...(y ? [XOR] : [])]),
      ...set(parity(x)),
    ]),
    ...FIVE.flatMap((x) => [
      ...get(parity(x + 4)),
      ...get(parity(x + 1)),
      ...constant(1n),
      ROTATE,
      XOR,
      ...set(mixed(x)),
    ]),
    ...cells.flatMap(([x, y]) => {
      const rotation = BigInt(ROTATIONS[x][y]);
      const rotated = [...get(lane(x, y)), ...get(mixed(x)), XOR, ...constant(rotation), ROTATE];
      return [...rotated, ...set(moved(y, 2 * x + 3 * y))];
    }),
    ...cells.flatMap(([x, y]) => {
      const masked = [...get(moved(x + 1, y)), ...constant(-1n), XOR, ...get(moved(x + 2, y)), AND];
      return [...masked, ...get(moved(x, y)), XOR, ...set(lane(x, y))];
    }),
    ...[...get(0), ...constant(roundConstant), XOR, ...set(0)],
  ];
}

/** By the shift register of the standard, one bit for each place 2^j - 1. */
function roundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: ROUNDS }, () => {
    let value = 0n;
    for (let place = 0; place < 7; place += 1) {
      if (register & 1) value |= 1n << BigInt(2 ** place - 1);
      register = register & 0x80 ? (register << 1) ^ 0x171 : register << 1;
    }
    return BigInt.asIntN(64, value);
  });
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

/** LEB128, as WebAssembly writes numbers. */
function unsigned(value: number): number[] {
  const rest = value >> 7;
  return rest === 0 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(rest)];
}

function signed(value: bigint): number[] {
  const [low, rest] = [Number(value & 0x7fn), value >> 7n];
  const isLast = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
