// How long, after a platform may have taken a post, a crash can still make it come twice: measured, post by post.

export interface Window {
  readonly posts: number;
  /** Milliseconds from the beginning of the call to what was written down of it. */
  readonly meanMs: number;
  readonly longestMs: number;
}

export class Windows {
  readonly #of = new Map<string, { posts: number; sum: number; longest: number }>();

  add(platform: string, ms: number): void {
    const { posts, sum, longest } = this.#of.get(platform) ?? { posts: 0, sum: 0, longest: 0 };
    this.#of.set(platform, { posts: posts + 1, sum: sum + ms, longest: Math.max(longest, ms) });
  }

  /** By platform. */
  told(): Readonly<Record<string, Window>> {
    return Object.fromEntries(
      [...this.#of].map(([platform, { posts, sum, longest }]) => [
        platform,
        { posts, meanMs: Math.round((sum / posts) * 10) / 10, longestMs: longest },
      ]),
    );
  }
}
