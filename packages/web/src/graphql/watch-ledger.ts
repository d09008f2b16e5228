const SUBSCRIPTION = "subscription LedgerMoved{actionRecorded{id}}";
const REOPEN_MS = 3_000;

/**
 * Tells when the mirror records an action, over server-sent events. While the page is hidden the
 * stream is closed: a browser allows six connections to a server, and each open tab would hold one.
 * @returns ends the watch
 */
export function watchLedger(onAction: () => void): () => void {
  let stream: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    stream?.close();
    stream = null;
  };
  const open = () => {
    close();
    const current = new EventSource(`/graphql?query=${encodeURIComponent(SUBSCRIPTION)}`);
    stream = current;
    current.addEventListener("next", onAction);
    const reopen = () => {
      close();
      timer = setTimeout(open, REOPEN_MS);
    };
    current.addEventListener("complete", reopen);
    // A dropped connection reopens by itself; an answer that is no stream closes for good.
    current.addEventListener("error", () => current.readyState === EventSource.CLOSED && reopen());
  };
  const onVisibility = () => {
    if (document.hidden) return close();
    onAction(); // something may have happened while nobody looked
    open();
  };
  document.addEventListener("visibilitychange", onVisibility);
  if (!document.hidden) open();
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    close();
  };
}
