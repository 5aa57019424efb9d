/**
 * Discord's limits for a message, counted in UTF-16 units: whether Discord counts those or code points is documented nowhere, and the
 * units are never fewer. Source: discord.com/developers/docs, Message (embed limits), Components, Application Commands.
 */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  /** Titles, descriptions, field names and values, footers and authors of all embeds of a message together. */
  embedsTogether: 6000,
  title: 256,
  description: 4096,
  author: 256,
  footer: 2048,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  rows: 5,
  buttonsInRow: 5,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectLabel: 100,
  selectDescription: 100,
  selectValue: 100,
  selectPlaceholder: 150,
  files: 10,
} as const;
