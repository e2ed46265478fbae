// Waiting that ends.

export class Late extends Error {
  override readonly name = 'Late';
}

/** What the work gives, or what stands in for it where it fails or is late; work that is late goes on unheeded. */
export async function withinMs<T>(
  work: () => Promise<T>,
  ms: number,
  otherwise: (reason: unknown) => T | Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Late(`not within ${ms} ms`)), ms);
  });
  try {
    // A store that throws before it promises is as good as one whose promise fails.
    return await Promise.race([(async () => work())(), late]);
  } catch (error) {
    return otherwise(error);
  } finally {
    clearTimeout(timer);
  }
}
