import { page } from '../../../replies/words/english-page.ts';

/** The page's own words; which language they are in is decided here. */
export const words = page;
