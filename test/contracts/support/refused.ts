import { expect } from "chai";

type Refusal = {
  /** The contract in whose ABI the error stands. */
  readonly by: unknown;
  /** custom-errors.test.ts looks for these names in the tests' sources. */
  readonly error: string;
  readonly args: readonly unknown[];
};

/** Expects a call to revert with this custom error and exactly these values. */
export async function refused(call: Promise<unknown>, { by, error, args }: Refusal): Promise<void> {
  await expect(call)
    .to.be.revertedWithCustomError(by as never, error) // the matcher checks at run time
    .withArgs(...args);
}
