import { add, negative, type Whole } from "./whole-number.ts";

const MOST_ACCOUNTS = 2 ** 21; // so that token and account fit one exact number

type Balance = { readonly token: number; readonly account: number; readonly value: Whole };

export type Balances = {
  /** @param account 0 where tokens begin and end */
  move(
    token: number,
    moved: { readonly from: number; readonly to: number; readonly value: Whole },
  ): void;
  /** Those that are not zero. */
  held(): Iterable<Balance>;
};

/** Balances by the numbers of tokens and accounts. @throws RangeError above two million accounts */
export function createBalances(): Balances {
  const values = new Map<number, Whole>();
  const change = (token: number, account: number, by: Whole) => {
    if (account === 0) return;
    if (account >= MOST_ACCOUNTS) throw new RangeError(`Account ${account} is one too many.`);
    const key = token * MOST_ACCOUNTS + account;
    const value = add(values.get(key) ?? 0, by);
    if (value === 0) values.delete(key);
    else values.set(key, value);
  };
  return {
    move(token, { from, to, value }) {
      change(token, from, negative(value));
      change(token, to, value);
    },
    *held() {
      for (const [key, value] of values) {
        yield { token: Math.floor(key / MOST_ACCOUNTS), account: key % MOST_ACCOUNTS, value };
      }
    },
  };
}
