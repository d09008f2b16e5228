import { CopyText } from "./copy-text.tsx";
import { shortHex } from "./short-hex.ts";

type HexTextProps = { readonly value: string; readonly full?: boolean };

/** An address or hash with its copy button. */
export function HexText({ value, full = false }: HexTextProps) {
  return (
    <CopyText value={value}>
      <span className="code" title={value} style={full ? undefined : { whiteSpace: "nowrap" }}>
        {full ? value : shortHex(value)}
      </span>
    </CopyText>
  );
}
