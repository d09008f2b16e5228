import { useEffect, useState } from "react";

const TICK_MS = 1_000;

/** The time, each second anew, for what becomes possible when it is due. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
