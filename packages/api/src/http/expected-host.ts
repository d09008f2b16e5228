import { isIP } from "node:net";
import { sendProblem } from "./problem.ts";
import type { Step } from "./step.ts";

type Place = { readonly host: string; readonly publicUrl: string | null };

/**
 * On the loopback, answers only to the names of this machine and of `PUBLIC_URL`. A web page cannot
 * read another origin's answers, but the owner of its name can let the name lead to 127.0.0.1
 * afterwards: then its scripts would read the training keys as their own. They cannot change Host.
 */
export function expectedHost({ host, publicUrl }: Place): Step {
  if (!isLoopback(host)) return (_request, _response, next) => next();
  const own = publicUrl === null ? null : new URL(publicUrl).hostname;
  return (request, response, next) => {
    const given = request.headers.host;
    if (given === undefined) return next(); // HTTP/1.0, which no browser speaks
    const name = nameOf(given);
    if (name !== null && (isLoopback(name) || name === own)) return next();
    sendProblem(response, {
      status: 421,
      code: "BAD_INPUT",
      detail: `This registry is not known as ${given.slice(0, 100)}.`,
      remedy: "Use 127.0.0.1 or localhost; or set PUBLIC_URL to its address on the Internet.",
    });
  };
}

/** The name without its port; null when it is none. */
function nameOf(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}

function isLoopback(name: string): boolean {
  const bare = name.replace(/^\[(.*)\]$/, "$1");
  if (isIP(bare) === 4) return bare.startsWith("127.");
  return bare === "::1" || bare === "localhost" || bare.endsWith(".localhost");
}
