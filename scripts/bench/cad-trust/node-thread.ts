// Runs the double of a CAD Trust node in a thread of its own, and tells its parent the URL.
import { parentPort } from "node:worker_threads";
import { startCadtV2Node } from "../../../test/support/cadt-node/v2/start-cadt-v2-node.ts";

const CONFIRM_AFTER_MS = 5;

const node = await startCadtV2Node({ confirmAfterMs: CONFIRM_AFTER_MS });
parentPort?.postMessage(node.url);
