/** Places for streams, so many for each client and so many in all. */
export type StreamPlaces = {
  /** @returns gives the place back; null when there is none */
  readonly take: (client: string) => (() => void) | null;
};

export function streamPlaces(perClient: number, inAll: number): StreamPlaces {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take: (client) => {
      const own = taken.get(client) ?? 0;
      if (own >= perClient || all >= inAll) return null;
      taken.set(client, own + 1);
      all += 1;
      let isBack = false;
      return () => {
        if (isBack) return;
        isBack = true;
        all -= 1;
        const left = (taken.get(client) ?? 1) - 1;
        if (left === 0) taken.delete(client);
        else taken.set(client, left);
      };
    },
  };
}
