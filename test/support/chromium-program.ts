/** A Chromium that can be started: its file, and what its process needs in the environment. */
export type ChromiumProgram = {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
};
