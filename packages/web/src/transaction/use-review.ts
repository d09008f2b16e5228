import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { LEDGER_KEY } from "../graphql/document-key.ts";
import { loadChain } from "../registry/load-chain.ts";
import { useRegistry } from "../registry/registry-context.ts";
import type { Signer } from "../signing/signer.ts";
import { useSigning } from "../signing/signer-context.ts";
import type { Act } from "./act.ts";
import { awaitMirror } from "./await-mirror.ts";
import type { ReviewState } from "./review-state.ts";

export type Review = {
  readonly state: ReviewState;
  readonly signer: Signer | null;
  /** Opens the dialog and asks the contracts whether they would take the act. */
  readonly start: (act: Act) => void;
  readonly sign: () => void;
  readonly close: () => void;
};

/**
 * Leads an act from the form to the chain: checked, shown, signed, mined, mirrored.
 * @param onDone called when the mirror has it
 */
export function useReview(onDone?: () => void): Review {
  const config = useRegistry();
  const { signer } = useSigning();
  const queries = useQueryClient();
  const [state, setState] = useState<ReviewState>({ step: "closed" });
  const turn = useRef(0); // an answer to an act that was closed meanwhile is dropped

  async function check(act: Act, mine: number): Promise<void> {
    const show = (next: ReviewState) => mine === turn.current && setState(next);
    if (signer === null) return;
    let call = null;
    try {
      const { chain, client, deployment } = await loadChain(config);
      call = await act.prepare(chain, deployment);
      await chain.simulateCall(client, signer, call);
      show({ step: "ready", act, call });
    } catch (error) {
      show({ step: "refused", act, call, error });
    }
  }

  async function send(ready: ReviewState & { step: "ready" }): Promise<void> {
    if (signer === null) return;
    const { act, call } = ready;
    setState({ step: "signing", act, call });
    try {
      const { chain, client } = await loadChain(config);
      const wallet = await signer.open(client);
      const sent = await chain.sendCall({ client, wallet }, call);
      setState({ step: "recording", act, call, sent });
      await awaitMirror(sent.chainBlock);
      await queries.invalidateQueries({ queryKey: [LEDGER_KEY] });
      setState({ step: "done", act, call, sent });
      onDone?.();
    } catch (error) {
      setState({ step: "refused", act, call, error });
    }
  }

  return {
    state,
    signer,
    start: (act) => {
      turn.current += 1;
      setState({ step: "checking", act });
      void check(act, turn.current);
    },
    sign: () => {
      if (state.step === "ready") void send(state);
    },
    close: () => {
      turn.current += 1;
      setState({ step: "closed" });
    },
  };
}
