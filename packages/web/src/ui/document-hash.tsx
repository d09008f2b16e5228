import { useTranslation } from "react-i18next";
import { HexText } from "./hex-text.tsx";

const NO_DOCUMENT = /^0x0{64}$/;

/** The SHA-256 of a document, by which anyone can check a copy of it. */
export function DocumentHash({ value }: { readonly value: string }) {
  const { t } = useTranslation();
  if (NO_DOCUMENT.test(value)) return <span className="quiet">{t("ui.none")}</span>;
  return <HexText value={value} />;
}
