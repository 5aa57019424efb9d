/**
 * What stands beside a name, as far as it tells what is named: `human` beside a title, an age, a role or kin; `speaks` beside a verb of speech and
 * `acts` before another verb, which bodies do as well; `thing` beside a noun for a firm or a work, or where the name only describes a noun.
 */
export type Company = 'human' | 'speaks' | 'acts' | 'thing' | 'none';
