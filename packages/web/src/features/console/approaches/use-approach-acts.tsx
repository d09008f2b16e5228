import type {
  PauseApproach,
  RecordApproach,
  RecordInitialReport,
  ResumeApproach,
  SetApproachStatus,
  SetLevies,
} from "@sixtwo/chain";
import { useTranslation } from "react-i18next";
import { graphqlName } from "../../../graphql/enum-name.ts";
import type { Act } from "../../../transaction/act.ts";
import { HexText } from "../../../ui/hex-text.tsx";
import { ReasonText } from "../../../ui/reason-text.tsx";
import { useLevyLines } from "./use-levy-lines.tsx";

export type ApproachActs = {
  readonly record: (approach: RecordApproach) => Act;
  readonly report: (report: RecordInitialReport) => Act;
  readonly setStatus: (step: SetApproachStatus) => Act;
  readonly pause: (pause: PauseApproach) => Act;
  readonly resume: (approach: ResumeApproach) => Act;
  readonly setLevies: (levies: SetLevies) => Act;
};

/** What an authority does with a cooperative approach. */
export function useApproachActs(): ApproachActs {
  const { t } = useTranslation();
  const levyLines = useLevyLines();
  const about = ({ registry, approach }: ResumeApproach) => [
    { label: t("ui.approach.approach"), value: approach },
    { label: t("console.registry"), value: registry },
  ];
  return {
    record: (terms) => ({
      title: t("console.approaches.record"),
      warning: t("console.approaches.recordWarning"),
      facts: [
        ...about(terms),
        { label: t("ui.approach.name"), value: terms.title },
        { label: t("ui.approach.arrangement"), value: <HexText value={terms.documentHash} /> },
      ],
      prepare: (chain, deployment) => chain.prepareRecordApproach(deployment, terms),
    }),
    report: (terms) => ({
      title: t("console.approaches.reportReview"),
      facts: [
        ...about(terms),
        { label: t("ui.approach.report"), value: <HexText value={terms.documentHash} /> },
      ],
      prepare: (chain, deployment) => chain.prepareRecordInitialReport(deployment, terms),
    }),
    setStatus: (terms) => ({
      title: t(`console.approaches.step.${terms.status}.title`, { approach: terms.approach }),
      warning: t(`console.approaches.step.${terms.status}.consequence`),
      facts: [
        ...about(terms),
        { label: t("console.reason"), value: terms.reason === "" ? null : terms.reason },
      ],
      prepare: (chain, deployment) => chain.prepareSetApproachStatus(deployment, terms),
    }),
    pause: (terms) => ({
      title: t("console.approaches.pauseTitle", { approach: terms.approach }),
      warning: t("console.approaches.pauseConsequence"),
      facts: [
        ...about(terms),
        {
          label: t("ui.reason"),
          value: <ReasonText reason={graphqlName(terms.reason)} note={terms.note} />,
        },
      ],
      prepare: (chain, deployment) => chain.preparePauseApproach(deployment, terms),
    }),
    resume: (terms) => ({
      title: t("console.approaches.resumeTitle", { approach: terms.approach }),
      facts: about(terms),
      prepare: (chain, deployment) => chain.prepareResumeApproach(deployment, terms),
    }),
    setLevies: (terms) => ({
      title: t("console.levies.title"),
      warning: t("console.levies.consequence"),
      facts: [...about(terms), ...levyLines(terms.levies)],
      prepare: (chain, deployment) => chain.prepareSetLevies(deployment, terms),
    }),
  };
}
