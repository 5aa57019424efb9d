import type { RefreshProgress } from '../coverage/coverage.ts';
import type { GatherProgress } from '../gather/gather-report.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { words } from './markup.ts';
import { plainBody } from './plain-body.ts';
import { renderMessage } from './render-message.ts';
import type { MessageBody, Reply } from './reply.ts';

type Progress = RefreshProgress | GatherProgress;

/**
 * A reply that says how far the work has come until it is done. The work begins at once; it is told where to report its progress, and gives the
 * reply that it ends with.
 */
export function progressReply(
  work: (onProgress: (progress: Progress) => void) => Promise<Reply>,
  frame: Frame,
): Reply {
  let latest = progressBody({ stage: 'reading', done: 0, of: 0 }, frame);
  const watchers = new Set<(body: MessageBody) => void>();
  const result = work((progress) => {
    latest = progressBody(progress, frame);
    for (const show of watchers) show(latest);
  });
  return {
    kind: 'progress',
    visibility: frame.visibility,
    body: latest,
    watch(show) {
      watchers.add(show);
      show(latest);
    },
    end: result.then((reply) => ('body' in reply ? reply.body : latest)),
  };
}

function progressBody(progress: Progress, frame: Frame): MessageBody {
  const { refresh, gathering } = frame.messages;
  const { stage, done, of } = progress;
  const line = words(
    stage === 'gathering'
      ? gathering.progress(done, of, progress.articles)
      : refresh.progress[stage](done, of),
  );
  const reply = renderMessage(
    { content: line, title: words(refresh.underWay), colour: COLOURS.refreshed, blocks: [] },
    frame,
  );
  return 'body' in reply ? reply.body : plainBody(line);
}
