/** The package says where its types are but ships none; each schema is one of zod's. */
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod';

  export const MessageCreateRequestSchema: ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodType;
  export const ModalInteractionCallbackRequestSchema: ZodType;
  export const ApplicationCommandCreateRequestSchema: ZodType;
}
