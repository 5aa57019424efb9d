/** What can go wrong with one request. */
export type Fault =
  /** Never answered; the request has no effect. */
  | { readonly kind: 'hang' }
  /** An answer that Discord, or Cloudflare before it, gives instead. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: number;
      readonly code?: number;
      /** All routes have to wait, and not this one alone. */
      readonly isGlobal?: boolean;
    }
  /** It takes effect, and then the connection is cut. */
  | { readonly kind: 'cut-after' }
  /** It takes effect once this resolves. */
  | { readonly kind: 'hold'; readonly until: Promise<void> };

export interface FaultBook {
  /** The next `times` requests whose method and path match fail so. */
  add(pattern: RegExp, fault: Fault, times?: number): void;
  /** The fault that this request meets, if any; it is then used up. */
  take(request: string): Fault | undefined;
  clear(): void;
}

export function createFaultBook(): FaultBook {
  let entries: { readonly pattern: RegExp; readonly fault: Fault; left: number }[] = [];
  return {
    add(pattern, fault, times = 1) {
      entries.push({ pattern, fault, left: times });
    },
    take(request) {
      const entry = entries.find(({ pattern, left }) => left > 0 && pattern.test(request));
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
    clear() {
      entries = [];
    },
  };
}
