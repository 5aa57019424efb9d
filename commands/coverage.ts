import { changesSince } from '../src/answers/changes-since.ts';
import {
  COVERAGE_VIEWS,
  coverageViewOf,
  sourcesAtAGlance,
  sourcesView,
} from '../src/answers/coverage-view.ts';
import { voicesInArticles } from '../src/answers/voices-in-articles.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import { coverageReply } from '../src/replies/coverage-reply.ts';
import { voicesFile } from '../src/replies/voices-file.ts';

export default defineCommand({
  name: 'coverage',
  for: 'everyone',
  options: {
    view: { type: 'string', choices: COVERAGE_VIEWS },
    since: { type: 'string', maxLength: 64 },
  },
  async run({ view: asked, since }, { coverage, frame, ownMessages, page = 1, bot }) {
    const view = asked ?? (since === undefined ? COVERAGE_VIEWS[0] : 'changes');
    if (view === 'changes') {
      const answer = await changesSince(coverage, bot.history(), since);
      if (answer === undefined) throw new UserError(ownMessages.coverage.changes.noSuchMoment(since ?? ''));
      return coverageReply(answer, frame);
    }
    if (view === 'sources') return coverageReply(sourcesView(await bot.sources(), page), frame);
    // Only the overview says how fresh it is, and only for that the folder is looked at.
    const changes = view === 'overview' ? await bot.changesOnDisk() : undefined;
    const answer = await coverageViewOf(coverage, view, page, changes);
    if (answer.view === 'overview') {
      const sources = sourcesAtAGlance((await bot.sources()).sources);
      return coverageReply(sources.total === 0 ? answer : { ...answer, sources }, frame);
    }
    if (answer.view !== 'voices') return coverageReply(answer, frame);
    const heard = await voicesInArticles(coverage, answer.voices);
    return coverageReply({ ...answer, heard }, frame, await voicesFile(heard, frame));
  },
});
