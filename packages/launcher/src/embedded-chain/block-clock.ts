/** Decides the timestamp of the next chain block. */
export type BlockClock = {
  /** Seconds since 1970, later than `headTime`; asking does not change the answer. */
  next(headTime: number): number;
  /** Sets the time of the next chain block alone. */
  set(date: Date): void;
  /** Forgets the time that was set, since its chain block is made. */
  consume(): void;
};

/** Timestamps strictly increase: the time set for the next chain block or now, else one second on. */
export function createBlockClock(clock: () => Date): BlockClock {
  let chosen: Date | undefined;
  return {
    next: (headTime) => Math.max(headTime + 1, Math.floor((chosen ?? clock()).getTime() / 1000)),
    set: (date) => {
      chosen = date;
    },
    consume: () => {
      chosen = undefined;
    },
  };
}
