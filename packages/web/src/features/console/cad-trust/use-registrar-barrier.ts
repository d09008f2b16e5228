import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useConsole } from "../console-context.ts";

/** Why the signed-in account may not ask for it; null when it may. */
export function useRegistrarBarrier(): string | null {
  const { roles } = useConsole();
  const registrar = useRoleBarrier(roles, "registrar");
  const administrator = useRoleBarrier(roles, "administrator");
  return registrar === null || administrator === null ? null : registrar;
}
