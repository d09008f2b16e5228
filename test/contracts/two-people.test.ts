import { expect } from "chai";
import type { Signer } from "ethers";
import { authorize, setPolicy } from "./support/acts.ts";
import { PARTY, REGISTRY, ROLE } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { ethers, networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";
import { authorizationTerms, issuanceTerms, policyTerms } from "./support/terms.ts";

const DAYS = 24 * 60 * 60;
const NOBODY = "0x0000000000000000000000000000000000000000";

type Act = {
  readonly name: string;
  /** What the registry's policy asks for. */
  readonly policy: Readonly<Record<string, boolean>>;
  readonly office: "accounts" | "authorizations" | "issuances";
  readonly call: string;
  readonly args: () => readonly unknown[];
  /** What the act tells when it takes effect. */
  readonly told: string;
  readonly people: () => readonly [Signer, Signer];
};

describe("the two-person rule", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
    const { manager, stranger } = registry;
    await manager.grantRole((PARTY.XXA << 16n) | ROLE.registrar, stranger, 0);
    await authorize(registry, { name: "old", changeableAfterFirstTransfer: true });
  });

  const authorities = () => [registry.authorityA, registry.deputyA] as const;
  const acts: readonly Act[] = [
    {
      name: "issue",
      policy: { issueByTwo: true },
      office: "issuances",
      call: "issue",
      args: () => [issuanceTerms(registry.partyA.address)],
      told: "Issued",
      people: () => [registry.registrarA, registry.stranger],
    },
    {
      name: "issue for another programme's serials",
      policy: { issueByTwo: true },
      office: "issuances",
      call: "issueUnderlying",
      args: () => [
        issuanceTerms(registry.partyA.address),
        { programme: "GS", prefix: "GS-", first: 1, suffix: "" },
      ],
      told: "UnderlyingClaimed",
      people: () => [registry.registrarA, registry.stranger],
    },
    {
      name: "authorize",
      policy: { authorizeByTwo: true },
      office: "authorizations",
      call: "authorize",
      args: () => [authorizationTerms()],
      told: "Authorized",
      people: authorities,
    },
    {
      name: "revoke",
      policy: { revokeByTwo: true },
      office: "authorizations",
      call: "revoke",
      args: () => [1, true, "terms broken"],
      told: "AuthorizationRevoked",
      people: authorities,
    },
    {
      name: "change the policy",
      policy: { revokeByTwo: true },
      office: "accounts",
      call: "setPolicy",
      args: () => [REGISTRY.XXA01, policyTerms()],
      told: "PolicySet",
      people: authorities,
    },
  ];

  for (const { name, policy, office, call, args, told, people } of acts) {
    describe(`to ${name}`, () => {
      const make = (person: Signer) =>
        registry[office]
          .connect(person)
          .getFunction(call)
          .send(...args());
      const dataOf = () => registry[office].interface.encodeFunctionData(call, [...args()]);
      const proposal = () => ethers.keccak256(dataOf());

      beforeEach(async () => {
        await setPolicy(registry, policy);
      });

      it("takes the first person's call as a proposal only", async () => {
        const [first] = people();
        const by = await first.getAddress();
        const tx = await make(first);
        expect(await namesOf(registry, tx)).to.deep.equal(["Proposed"]);
        const event = await eventOf(registry, tx, "Proposed");
        expect([...event]).to.deep.equal([proposal(), PARTY.XXA, by, dataOf()]);
        expect((await registry[office].proposalOf(proposal())).by).to.equal(by);
      });

      it("takes effect when a second person repeats the call", async () => {
        const [first, second] = people();
        await make(first);
        const tx = await make(second);
        const names = await namesOf(registry, tx);
        expect([names[0], names.at(-1)]).to.deep.equal(["Countersigned", told]);
        const event = await eventOf(registry, tx, "Countersigned");
        expect([...event]).to.deep.equal([proposal(), await second.getAddress()]);
        expect([...(await registry[office].proposalOf(proposal()))]).to.deep.equal([NOBODY, 0n]);
      });

      it("refuses the second call of the same person", async () => {
        const [first] = people();
        await make(first);
        await refused(make(first), {
          by: registry[office],
          error: "ProposerCannotCountersign",
          args: [proposal(), await first.getAddress()],
        });
      });

      it("takes effect once: the proposal is used up", async () => {
        const [first, second] = people();
        await make(first);
        await make(second);
        await refused(registry[office].connect(first).withdrawProposal(proposal()), {
          by: registry[office],
          error: "NotTheProposer",
          args: [proposal(), await first.getAddress()],
        });
      });

      it("lapses after 30 days, when the call is a new proposal", async () => {
        const [first, second] = people();
        const { blockNumber } = (await (await make(first)).wait()) ?? { blockNumber: 0 };
        const proposedAt = (await ethers.provider.getBlock(blockNumber))?.timestamp ?? 0;
        await networkHelpers.time.setNextBlockTimestamp(proposedAt + 30 * DAYS + 1);
        expect(await namesOf(registry, await make(second))).to.deep.equal(["Proposed"]);
      });

      it("is open until the end of the 30th day", async () => {
        const [first, second] = people();
        const { blockNumber } = (await (await make(first)).wait()) ?? { blockNumber: 0 };
        const proposedAt = (await ethers.provider.getBlock(blockNumber))?.timestamp ?? 0;
        await networkHelpers.time.setNextBlockTimestamp(proposedAt + 30 * DAYS);
        expect((await namesOf(registry, await make(second)))[0]).to.equal("Countersigned");
      });

      it("is withdrawn by its proposer and nobody else", async () => {
        const [first, second] = people();
        await make(first);
        const take = (person: Signer) =>
          registry[office].connect(person).withdrawProposal(proposal());
        const notTheProposer = { by: registry[office], error: "NotTheProposer" };
        const other = [proposal(), await second.getAddress()];
        await refused(take(second), { ...notTheProposer, args: other });
        await expect(take(first))
          .to.emit(registry[office], "ProposalWithdrawn")
          .withArgs(proposal(), await first.getAddress());
        const own = [proposal(), await first.getAddress()];
        await refused(take(first), { ...notTheProposer, args: own });
        expect(await namesOf(registry, await make(second))).to.deep.equal(["Proposed"]);
      });
    });
  }
});
