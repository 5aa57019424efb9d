import { COVERAGE_VIEWS, coverageViewOf } from '../src/answers/coverage-view.ts';
import { voicesInArticles } from '../src/answers/voices-in-articles.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { coverageReply } from '../src/replies/coverage-reply.ts';
import { voicesFile } from '../src/replies/voices-file.ts';

export default defineCommand({
  name: 'coverage',
  for: 'everyone',
  options: { view: { type: 'string', choices: COVERAGE_VIEWS } },
  async run({ view = COVERAGE_VIEWS[0] }, { coverage, frame, page = 1, bot: { changesOnDisk } }) {
    // Only the overview says how fresh it is, and only for that the folder is looked at.
    const changes = view === 'overview' ? await changesOnDisk() : undefined;
    const answer = await coverageViewOf(coverage, view, page, changes);
    if (answer.view !== 'voices') return coverageReply(answer, frame);
    const heard = await voicesInArticles(coverage, answer.voices);
    return coverageReply({ ...answer, heard }, frame, await voicesFile(heard, frame));
  },
});
