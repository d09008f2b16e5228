import helmet from "helmet";
import type { Step } from "./step.ts";

/**
 * The headers that keep a page to what this server sends. The web application needs nothing from
 * elsewhere: wallets are extensions, which no policy of a page touches, and they read the chain
 * through /rpc. Icons of wallets come as data: images (EIP-6963); Mantine writes style elements.
 */
export function securityHeaders(): Step {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", "data:"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    // Whether there is TLS is known to the proxy in front, which sets this where it applies.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "same-origin" },
  });
}
