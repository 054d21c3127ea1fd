const RealDate = Date;

/** Sets this process's clock ahead or back by so many ms from now on; what it gives sets it right again. */
export function moveClock(by: number): () => void {
  const Before = globalThis.Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      super(...((given.length === 0 ? [Before.now() + by] : given) as []));
    }
    static override now(): number {
      return Before.now() + by;
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = RealDate;
  };
}
