/**
 * The largest file that is read where nobody sets another limit, in bytes: a long article has some 100 kB; what has more than this is an
 * archive or no article.
 */
export const LARGEST_FILE = 2_000_000;
