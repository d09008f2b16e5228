import type { Levies, ReserveLevy } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import type { Fact } from "../../../ui/facts.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { Rate } from "../../../ui/rate.tsx";

/** Levies line by line, as they are about to be signed. */
export function useLevyLines(): (levies: Levies) => readonly Fact[] {
  const { t } = useTranslation();
  return ({ shareOfProceeds, omge, retention, buffer }) => {
    const lines: readonly Fact[] = [
      { label: t("terms.levy.SHARE_OF_PROCEEDS"), value: into(shareOfProceeds) },
      { label: t("terms.levy.OMGE_CANCELLATION"), value: omge && <Rate value={omge} /> },
      { label: t("terms.levy.RETENTION"), value: into(retention) },
      { label: t("terms.levy.BUFFER"), value: into(buffer) },
    ].filter(({ value }) => value !== null);
    return lines.length > 0
      ? lines
      : [{ label: t("ui.approach.levies"), value: t("ui.approach.noLevies") }];
  };
}

function into(levy: ReserveLevy | null) {
  if (levy === null) return null;
  return (
    <>
      <Rate value={levy.rate} /> <HexText value={levy.account} />
    </>
  );
}
