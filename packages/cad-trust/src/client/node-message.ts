import { z } from "zod";

const MESSAGE = z.object({
  message: z.string().optional(),
  error: z.string().optional(),
  errors: z.array(z.string()).optional(),
});

/** The node's own words: its message and the details that it gives, or null when it says nothing. */
export function nodeMessage(body: unknown): string | null {
  const parsed = MESSAGE.safeParse(body);
  if (!parsed.success) return null;
  const { message, error, errors = [] } = parsed.data;
  const parts = [message, error, ...errors].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? null : parts.join(": ");
}
