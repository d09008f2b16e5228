/** One JSON-RPC question. */
export type Question = {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
};

export type Answer = { readonly jsonrpc: "2.0"; readonly id: number | null } & (
  | { readonly result: unknown }
  | { readonly error: { readonly code: number; readonly message: string } }
);

/** One question, or a batch of them. */
export type Message = { readonly questions: readonly Question[]; readonly via: "http" | "ws" };

/** What goes wrong with a whole message. */
export type Trouble =
  /** An HTTP status; over WebSocket the connection breaks. */
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string }
  /** It is never answered. */
  | { readonly kind: "stall" }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: "cut" }
  | { readonly kind: "text"; readonly change: (text: string) => string }
  | { readonly kind: "late"; readonly milliseconds: number };

/** What a node does to what a sound one says; whatever is left out goes through as it is. */
export type Faults = {
  readonly trouble?: (message: Message) => Trouble | null;
  /** The result that the node tells instead of the sound one's. */
  readonly result?: (question: Question, result: unknown) => unknown;
  /** The error that the node answers with; null for none. */
  readonly refusal?: (question: Question) => string | null;
  readonly answers?: (answers: readonly Answer[]) => readonly Answer[];
  /** The heads that the node tells of when the sound one tells of this one. */
  readonly heads?: (head: unknown) => readonly unknown[];
};
