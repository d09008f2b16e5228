import type { ProposedAct, ProposingOffice } from "@sixtwo/chain";
import { useTranslation } from "react-i18next";
import type { ProposalRowFragment } from "../../../graphql/generated/operations.ts";
import type { Act } from "../../../transaction/act.ts";
import { HexText } from "../../../ui/hex-text.tsx";
import { useProposedLines } from "./use-proposed-lines.tsx";

type Named = { readonly proposal: ProposalRowFragment; readonly office: ProposingOffice };

export type ProposalActs = {
  readonly countersign: (named: Named, act: ProposedAct) => Act;
  readonly withdraw: (named: Named, act: ProposedAct | null) => Act;
};

/** Making the proposer's call once more, or taking it back. */
export function useProposalActs(): ProposalActs {
  const { t } = useTranslation();
  const lines = useProposedLines();
  const about = ({ by }: ProposalRowFragment, act: ProposedAct | null) => [
    { label: t("console.proposals.by"), value: <HexText value={by} /> },
    ...(act === null ? [] : lines(act)),
  ];
  return {
    countersign: ({ proposal, office }, act) => ({
      title: `${t("console.proposals.countersign")}: ${t(`console.proposals.act.${act.act}`)}`,
      warning: t("console.proposals.countersignWarning"),
      facts: about(proposal, act),
      prepare: async (chain, deployment) => {
        const { proposedCall } = await import("./proposed-call.ts");
        const data = proposal.data as `0x${string}`; // hexadecimal by the schema
        return proposedCall(chain.prepareCountersign(deployment, { office, data }));
      },
    }),
    withdraw: ({ proposal, office }, act) => ({
      title: t("console.proposals.withdrawTitle"),
      facts: about(proposal, act),
      prepare: (chain, deployment) =>
        chain.prepareWithdrawProposal(deployment, {
          office,
          proposal: proposal.id as `0x${string}`, // hexadecimal by the schema
        }),
    }),
  };
}
