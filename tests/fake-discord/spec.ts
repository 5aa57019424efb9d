import * as generated from 'discord-api-spec/zod';
import type { Json } from './message-json.ts';

interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly Issue[] };
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** What Discord's own document says of a request and its answer. */
export interface Contract {
  readonly request?: Schema;
  readonly response?: Schema;
}

/** Typed by hand: the package's types stop short of half its schemas. */
const schemas = generated as unknown as Readonly<Record<string, Schema | undefined>>;

const message = schemaOf('MessageResponse');

export const CONTRACTS = {
  gateway: { response: schemaOf('GatewayBotResponse') },
  application: { response: schemaOf('PrivateApplicationResponse') },
  channelMessage: { request: schemaOf('MessageCreateRequest'), response: message },
  editedMessage: { request: schemaOf('MessageEditRequestPartial'), response: message },
  command: {
    request: schemaOf('ApplicationCommandUpdateRequest'),
    response: schemaOf('ApplicationCommandResponse'),
  },
  original: { request: schemaOf('IncomingWebhookUpdateRequestPartial'), response: message },
  followUp: { request: schemaOf('IncomingWebhookRequestPartial'), response: message },
  error: { response: schemaOf('ErrorResponse') },
} as const satisfies Readonly<Record<string, Contract>>;

/** First responses, by their type. */
const CALLBACKS: Readonly<Record<number, Schema>> = {
  1: schemaOf('PongInteractionCallbackRequest'),
  4: schemaOf('CreateMessageInteractionCallbackRequest'),
  5: schemaOf('CreateMessageInteractionCallbackRequest'),
  6: schemaOf('UpdateMessageInteractionCallbackRequest'),
  7: schemaOf('UpdateMessageInteractionCallbackRequest'),
  8: schemaOf('ApplicationCommandAutocompleteCallbackRequest'),
  9: schemaOf('ModalInteractionCallbackRequest'),
};

export function callbackFaults(body: Json): readonly string[] {
  const schema = CALLBACKS[Number(body.type)];
  return schema === undefined ? [`type ${String(body.type)} is no first response`] : specFaults(schema, body);
}

/** Where a value breaks Discord's document, each with its path. */
export function specFaults(schema: Schema | undefined, value: unknown): readonly string[] {
  const result = schema?.safeParse(value);
  return result?.success === false
    ? (result.error?.issues ?? []).flatMap((issue) => sentencesOf(issue, []))
    : [];
}

/** The document takes these permissions for a number; the API, and everybody who uses it, writes them as a string. */
export function withNumericPermissions(command: Json): Json {
  const { default_member_permissions: permissions } = command;
  return typeof permissions === 'string'
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
}

/** Of a union, the branch that comes nearest says what is wrong. */
function sentencesOf(issue: Issue, above: readonly PropertyKey[]): readonly string[] {
  const path = [...above, ...issue.path];
  const nearest = [...(issue.errors ?? [])].sort((one, other) => one.length - other.length)[0];
  if (nearest !== undefined && nearest.length > 0)
    return nearest.flatMap((inner) => sentencesOf(inner, path));
  return [`${path.map(String).join('.')}: ${issue.message}`];
}

function schemaOf(name: string): Schema {
  const schema = schemas[`${name}Schema`];
  if (schema === undefined) throw new Error(`Discord's document has no ${name}`);
  return schema;
}
