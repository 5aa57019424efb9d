import type { Json } from './message-json.ts';

/** What Discord's API answers instead of a result. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly details: Json | undefined;

  constructor(status: number, code: number, message: string, details?: Json) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  toJson(): Json {
    return {
      code: this.code,
      message: this.message,
      ...(this.details === undefined ? {} : { errors: this.details }),
    };
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const unknownInteraction = () => new ApiError(404, 10_062, 'Unknown interaction');
export const unknownWebhook = () => new ApiError(404, 10_015, 'Unknown Webhook');
export const unknownMessage = () => new ApiError(404, 10_008, 'Unknown Message');
export const unknownChannel = () => new ApiError(404, 10_003, 'Unknown Channel');
export const missingPermissions = () => new ApiError(403, 50_013, 'Missing Permissions');
export const cannotMessage = () => new ApiError(403, 50_007, 'Cannot send messages to this user');
export const unknownGuild = () => new ApiError(403, 50_001, 'Missing Access');
export const entryPointMissing = () =>
  new ApiError(400, 50_240, "You cannot remove this app's Entry Point command in a bulk update operation.");
export const alreadyAcknowledged = () =>
  new ApiError(400, 40_060, 'Interaction has already been acknowledged.');
export const expiredToken = () => new ApiError(401, 50_027, 'Invalid Webhook Token');

/** Form errors come nested, part by part; here the parts are `content`, `embeds` and the like, each with its sentences. */
export function invalidForm(faults: readonly string[]): ApiError {
  const errors = faults.map((message) => ({ code: 'BASE_TYPE_BAD', message }));
  return new ApiError(400, 50_035, 'Invalid Form Body', { data: { _errors: errors } });
}
