import { setTimeout as sleep } from "node:timers/promises";

const LIMIT_MS = 20_000;

/** Waits until something is so; fails after 20 seconds. */
export async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It did not become so within ${LIMIT_MS} ms.`);
    await sleep(50);
  }
}
