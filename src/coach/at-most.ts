const LATE = Symbol("late");

async function soonOf<T>(milliseconds: number, work: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Gives what some work gives, and throws where it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const given = await soonOf(milliseconds, work);
  if (given === LATE) throw new Error(`It took longer than ${milliseconds} ms.`);
  return given;
}

/** Waits for some work, but no longer than so many milliseconds; what it fails with is thrown while somebody waits. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await soonOf(milliseconds, work);
}
