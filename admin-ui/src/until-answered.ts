import { __ } from '@wordpress/i18n';
import { api, type RequestState } from './api';

const ASK_MS = 1_000;
/** The service polls every 2 s while something is asked of it; beyond this it does not run. */
const PATIENCE_MS = 60_000;

/** The sync service's answer to a request, good or bad. Throws where none comes, or where the person has gone. */
export async function untilAnswered(id: string, signal?: AbortSignal): Promise<RequestState> {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += ASK_MS) {
    const request = await api.requestState(id);
    if (request.state !== 'waiting') return request;
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    signal?.throwIfAborted();
  }
  throw new Error(__('The sync service does not answer. Is it running?', 'storebooks'));
}
