import { isSuccess } from "./expect-answer.ts";
import type { Send } from "./send.ts";

export type DataModel = "1.7" | "2";

export type Detected = {
  readonly dataModel: DataModel;
  /** What its health said of itself; null when its health is to be asked for. */
  readonly readOnly: boolean | null;
};

/**
 * The newest data model that the node serves.
 * @throws RegistryError CAD_TRUST_UNREACHABLE, CAD_TRUST_BUSY or CAD_TRUST_REFUSED
 */
export async function detectDataModel(send: Send): Promise<Detected> {
  const answer = await send({ method: "GET", path: "/v2/health" });
  const dataModel = answer.status === 404 ? "1.7" : "2";
  const isHealthy = isSuccess(answer) && typeof answer.body === "object";
  return { dataModel, readOnly: isHealthy ? answer.readOnly : null };
}
