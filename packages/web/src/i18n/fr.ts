import consoleTexts from "./fr/console.json" with { type: "json" };
import explorer from "./fr/explorer.json" with { type: "json" };
import serials from "./fr/serials.json" with { type: "json" };
import session from "./fr/session.json" with { type: "json" };
import shell from "./fr/shell.json" with { type: "json" };
import signing from "./fr/signing.json" with { type: "json" };
import terms from "./fr/terms.json" with { type: "json" };
import transaction from "./fr/transaction.json" with { type: "json" };
import ui from "./fr/ui.json" with { type: "json" };
import wallet from "./fr/wallet.json" with { type: "json" };

/** Every text, by the part of the application that shows it. */
export const fr = {
  console: consoleTexts,
  explorer,
  serials,
  session,
  shell,
  signing,
  terms,
  transaction,
  ui,
  wallet,
} as const;
