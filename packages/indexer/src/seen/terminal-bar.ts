/** What of a terminal's output stream is needed. */
export type Terminal = {
  readonly columns?: number;
  write(text: string): unknown;
};

/** The last line of a terminal, which changes in place; what else is written goes above it. */
export type TerminalBar = {
  show(lineFor: (columns: number) => string): void;
  /** Leaves no trace of it. */
  clear(): void;
  /** Writes something else that ends with a line break. */
  above(write: () => void): void;
};

const COLUMNS = 80;
const ERASE = "\r\u001b[2K";

export function createTerminalBar(terminal: Terminal): TerminalBar {
  let shown = "";
  const bar: TerminalBar = {
    show(lineFor) {
      const line = lineFor(terminal.columns ?? COLUMNS);
      if (line === shown) return;
      terminal.write(ERASE + line);
      shown = line;
    },
    clear() {
      if (shown !== "") terminal.write(ERASE);
      shown = "";
    },
    above(write) {
      const line = shown;
      bar.clear();
      write();
      if (line !== "") bar.show(() => line);
    },
  };
  return bar;
}
