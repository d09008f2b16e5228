/** How the REST interface behaves, whoever starts it. */
export type RestSettings = {
  /** Chain blocks after which the chain counts as final. */
  readonly finality: number;
  /** The file of the key that answers are signed with; null to sign none. */
  readonly signingKey: {
    readonly file: string;
    /** Makes the file when it is not there: on a training machine, where nobody else would. */
    readonly make: boolean;
  } | null;
  /** The folder of the nightly dumps; null when there are none. */
  readonly dumpsDir: string | null;
};

/** What holds where nothing is said. */
export const PLAIN_REST: RestSettings = { finality: 64, signingKey: null, dumpsDir: null };
