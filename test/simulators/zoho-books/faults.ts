/** What may go wrong with one request: nothing was written (`before`), or everything was but the answer is spoilt (`after`). */
export type Fault =
  | { readonly kind: 'before'; readonly status: number; readonly body: 'html' | 'json-1000' }
  | { readonly kind: 'throttle'; readonly code: 44 | 45 | 1070 }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'after'; readonly how: 'lost' | 'html-502' | 'truncated' | 'json-500' };
