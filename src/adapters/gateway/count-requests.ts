import type { Meter, RequestRoad } from '../meter.ts';
import type { WrapRequests } from './create-rest.ts';
import { RefusalLimitError } from './limit-refusals.ts';

/** The same limit, which tells the meter what becomes of each request. */
export function countRequests(limit: WrapRequests, road: RequestRoad, meter: Meter): WrapRequests {
  return (makeRequest) => {
    const send = limit(makeRequest);
    return async (url, init) => {
      try {
        const response = await send(url, init);
        meter.requested(road, response.status);
        return response;
      } catch (error) {
        meter.requested(road, error instanceof RefusalLimitError ? 'not-sent' : 'no-answer');
        throw error;
      }
    };
  };
}
