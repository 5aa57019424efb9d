import { COVERAGE_VIEWS, coverageViewOf } from '../src/answers/coverage-view.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { coverageReply } from '../src/replies/coverage-reply.ts';

export default defineCommand({
  name: 'coverage',
  for: 'everyone',
  options: { view: { type: 'string', choices: COVERAGE_VIEWS } },
  async run({ view }, { coverage, frame, page }) {
    return coverageReply(coverageViewOf(coverage, view ?? COVERAGE_VIEWS[0], page), frame);
  },
});
