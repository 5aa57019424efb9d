const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room there',
  EDQUOT: 'This user’s share of the disk is used up: make room there',
  EROFS: 'The disk there can only be read: mount it so that it can be written, or choose another path',
  ENOENT: 'Its folder is not there: make it, or choose another path',
  ENOTDIR: 'What should be its folder is a file: choose another path',
  EISDIR: 'There is a folder of that name: choose another path',
  EACCES: 'Let this user write into its folder',
  EPERM: 'Let this user write into its folder',
};

/** What to do where a file could not be written, by Node's code: half a sentence without its point. */
export function adviceOnWriting(code: string): string {
  return ADVICE[code] ?? 'Look whether this user can write into its folder, and whether the disk has room';
}
