import type { CoverageAnswer } from '../answers/coverage-answer.ts';
import type { ButtonPlan } from './buttons.ts';
import { changeList } from './change-list.ts';
import { COLOURS } from './colours.ts';
import { articleList, unreadableList, voiceList } from './coverage-lists.ts';
import { coverageOverview } from './coverage-overview.ts';
import type { Frame } from './frame.ts';
import type { MessagePlan } from './message-plan.ts';
import type { Messages } from './messages.ts';
import { pageButtons } from './page-buttons.ts';
import { renderMessage } from './render-message.ts';
import type { Reply, ReplyFile } from './reply.ts';
import { sourceList } from './source-standing.ts';

/** `/coverage`: what is loaded and how fresh it is, the articles, the most quoted, or what could not be read; each leads to the others. */
export function coverageReply(answer: CoverageAnswer, frame: Frame, picture?: ReplyFile): Reply {
  const { messages } = frame;
  const pages = 'page' in answer ? pageButtons(viewCall(answer.view), answer.page, messages) : [];
  return renderMessage(
    {
      colour: COLOURS.coverage,
      ...planOf(answer, messages),
      ...(picture === undefined ? {} : { picture }),
      buttons: [pages, viewButtons(answer, frame)],
    },
    frame,
  );
}

function planOf(answer: CoverageAnswer, messages: Messages): Omit<MessagePlan, 'colour'> {
  switch (answer.view) {
    case 'overview':
      return coverageOverview(answer, messages);
    case 'articles':
      return articleList(answer, messages);
    case 'voices':
      return voiceList(answer, messages);
    case 'changes':
      return changeList(answer, messages);
    case 'sources':
      return sourceList(answer, messages);
    case 'unreadable':
      return unreadableList(answer, messages);
  }
}

function viewCall(view: CoverageAnswer['view']) {
  return { command: 'coverage', options: { view } };
}

/** The other views; those of what could not be read or used and of sources only where there are any. */
function viewButtons(answer: CoverageAnswer, { facts, messages }: Frame): readonly ButtonPlan[] {
  const hasSources = answer.view === 'overview' && answer.sources !== undefined;
  const hasFaults = facts.unreadable.length > 0 || facts.warnings !== undefined;
  const views: readonly CoverageAnswer['view'][] = [
    'overview',
    'articles',
    'voices',
    'changes',
    'sources',
    'unreadable',
  ];
  return views
    .filter((view) => view !== answer.view && (view !== 'unreadable' || hasFaults))
    .filter((view) => view !== 'sources' || hasSources)
    .map((view) => ({ kind: 'call', label: messages.coverage.views[view], call: viewCall(view) }));
}
