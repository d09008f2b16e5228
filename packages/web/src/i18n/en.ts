import consoleTexts from "./en/console.json" with { type: "json" };
import explorer from "./en/explorer.json" with { type: "json" };
import serials from "./en/serials.json" with { type: "json" };
import session from "./en/session.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import signing from "./en/signing.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };
import transaction from "./en/transaction.json" with { type: "json" };
import ui from "./en/ui.json" with { type: "json" };
import wallet from "./en/wallet.json" with { type: "json" };

/** Every text, by the part of the application that shows it. */
export const en = {
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
