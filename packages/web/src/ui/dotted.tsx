import type { ReactNode } from "react";

type DottedProps = { readonly color: string; readonly children: ReactNode };

/** A status in words behind a dot; the words carry the meaning, the colour helps the eye. */
export function Dotted({ color, children }: DottedProps) {
  return (
    <span className="dotted">
      <span className="dot" style={{ color }} aria-hidden />
      {children}
    </span>
  );
}
