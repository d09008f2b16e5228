import { Link } from "react-router";
import { partyPath } from "./paths.ts";

/** A Party by its code. */
export function PartyLink({ code }: { readonly code: string }) {
  return (
    <Link className="link" to={partyPath(code)} style={{ fontWeight: 560 }}>
      {code}
    </Link>
  );
}
