import type { LogFacts } from '../text/log.ts';
import { type Described, describeRequest } from './describe-request.ts';

const FRAMES = 4;

/**
 * What may be logged of a fault: its kind, where it was thrown, and the request. Its message is left out, because it may hold what was asked.
 */
export function describeFault(error: unknown, about?: Described): LogFacts {
  const isError = error instanceof Error;
  return {
    ...(about === undefined ? {} : describeRequest(about)),
    fault: isError ? error.name : typeof error,
    at: isError ? framesOf(error) : undefined,
  };
}

/** The stack begins with the message, which may itself have several lines. */
function framesOf({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
}
