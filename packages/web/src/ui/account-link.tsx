import { Link } from "react-router";
import type { AccountRefFragment } from "../graphql/generated/operations.ts";
import { accountPath } from "./paths.ts";
import { shortHex } from "./short-hex.ts";

/** An account by the name the UNFCCC model gives it, with who is behind it. */
export function AccountLink({ account }: { readonly account: AccountRefFragment }) {
  return (
    <span className="stack-small" style={{ display: "inline-block" }}>
      <Link className="link" to={accountPath(account.address)}>
        {account.entity?.name ?? account.name}
      </Link>
      <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
        {account.entity === null ? (
          <span className="code">{shortHex(account.address)}</span>
        ) : (
          account.name
        )}
      </span>
    </span>
  );
}
