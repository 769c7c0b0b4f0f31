/** What may go wrong with one request: nothing was written (`before`), or everything was but the answer is spoilt (`after`). */
export type Fault =
  | { readonly kind: 'before'; readonly status: number; readonly body: 'html' | 'json-1000' }
  /** Zoho's own words for whatever it does not like: any row of reference §3. */
  | { readonly kind: 'answer'; readonly status: number; readonly code: number; readonly message: string }
  | { readonly kind: 'throttle'; readonly code: 44 | 45 | 1070 }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'after'; readonly how: 'lost' | 'html-502' | 'truncated' | 'json-500' };
