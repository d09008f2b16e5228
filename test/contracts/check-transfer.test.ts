import { expect } from "chai";
import { refusedForAuthorization, refusedUses } from "./support/authorization-cases.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { ethers } from "./support/network.ts";
import { DONE, errorNameOf, outcomeOf } from "./support/outcome.ts";
import { allowed, refusedByLedger, refusedForAccounts } from "./support/transfer-cases.ts";
import type { Transfer } from "./support/transfers.ts";
import { cancelled, pauseApproach, used } from "./support/transfers.ts";

const GROUPS = [
  { name: "what succeeds", cases: allowed },
  { name: "what the ledger refuses", cases: refusedByLedger },
  { name: "what the accounts forbid", cases: refusedForAccounts },
  { name: "what the authorization forbids", cases: refusedForAuthorization },
  { name: "uses and cancellations", cases: refusedUses },
];

describe("a transfer foretold", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const outcomesOf = async ({ from, to, id, amount, data = "0x" }: Transfer) => {
    const { ledger } = registry;
    const call = async (name: string, caller: string) =>
      await outcomeOf({
        from: caller,
        to: await ledger.getAddress(),
        data: ledger.interface.encodeFunctionData(name, [from, to, id, amount, data]),
      });
    return {
      executed: await call("safeTransferFrom", from),
      checked: await call("checkTransfer", registry.stranger.address),
      possible: await ledger.canTransfer(from, to, id, amount),
    };
  };

  for (const { name: group, cases } of GROUPS) {
    describe(group, () => {
      for (const { name, error = DONE, arrange } of cases) {
        it(`${name}: ${error}, by the check as by the transfer itself`, async () => {
          const { executed, checked, possible } = await outcomesOf(await arrange(registry));
          expect(errorNameOf(registry, executed)).to.equal(error);
          expect(checked).to.equal(executed);
          expect(possible).to.equal(error === DONE);
        });
      }
    });
  }

  describe("with data", () => {
    const encode = (types: string[], values: unknown[]) =>
      ethers.AbiCoder.defaultAbiCoder().encode(types, values);
    const YEAR_AND_NAME = ["uint256", "bytes32", "string"];
    const NO_ONE = `0x${"00".repeat(32)}`;

    const same = async (transfer: Transfer, error: string) => {
      const { executed, checked } = await outcomesOf(transfer);
      expect(errorNameOf(registry, executed)).to.equal(error);
      expect(checked).to.equal(executed);
    };

    it("is checked with it", async () => {
      const move = await used(registry);
      await same({ ...move, data: encode(YEAR_AND_NAME, [2025, NO_ONE, "Ana"]) }, DONE);
      await same({ ...move, data: "0x01" }, "DisposalDataInvalid");
      await same(
        { ...move, data: encode(["uint256", "bytes32"], [2101, NO_ONE]) },
        "NdcYearInvalid",
      );
    });

    it("that decodes to no name reverts without a reason, in both", async () => {
      const move = await used(registry);
      const lost = encode(["uint256", "bytes32", "uint256", "uint256"], [2025, NO_ONE, 9999, 0]);
      await same({ ...move, data: lost }, "0x");
      await same({ ...move, data: `0x${"ff".repeat(128)}` }, "0x");
    });

    it("names the same fault of two: the data before the pause", async () => {
      const paused = await cancelled(registry);
      await pauseApproach(registry);
      await same({ ...paused, data: "0x01" }, "DisposalDataInvalid");
    });

    it("names the same fault of two: the data before the use window", async () => {
      const move = await used(registry, { useFrom: 4_000_000_000 });
      await same({ ...move, data: "0x01" }, "DisposalDataInvalid");
    });
  });
});
