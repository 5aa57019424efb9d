import { surfaces } from './words/english-surfaces.ts';

/** The bot's own words in English. Articles' words never stand here. */
export const english = {
  language: 'en',
  commands: {},
  surfaces,
} as const;
