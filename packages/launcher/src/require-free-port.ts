import { once } from "node:events";
import { createServer } from "node:net";
import { RegistryError } from "@sixtwo/domain";

/**
 * Finds out before anything else is started whether the address can be listened on.
 * @throws RegistryError PORT_IN_USE naming the port and the remedy
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, "listening");
  } catch (cause) {
    throw new RegistryError("PORT_IN_USE", {
      message: `Cannot listen on ${host}:${port}: ${cause instanceof Error ? cause.message : cause}.`,
      remedy: `Stop what listens there, or start with another port: PORT=${port + 1} npm start.`,
      cause,
    });
  }
  probe.close();
  await once(probe, "close");
}
