import type { ExportAnswer } from '../answers/export-answer.ts';
import type { Block } from './block.ts';
import { COLOURS } from './colours.ts';
import { CSV_HEAD, csvLine } from './export-csv.ts';
import { labelLine } from './export-labels.ts';
import { exportRecord } from './export-record.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { bold, dotted, inContent, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { renderMessage } from './render-message.ts';
import type { Reply, ReplyFile } from './reply.ts';

/** Discord takes 10 MiB with a message; what is around the files, and what stands in base 64 on the local page, finds room beside. */
const MOST_BYTES = 2_500_000;

/** `/export`: the quotations of a search as three files, with how many of them there are. */
export function exportReply(answer: ExportAnswer, frame: Frame): Reply {
  const { exporting: said } = frame.messages;
  const records = answer.quotations.map(exportRecord).filter((record) => record !== undefined);
  const labels = answer.articles.map(labelLine).filter((line) => line !== undefined);
  const csv = fileOf('quotations.csv', said.csv, records.map(csvLine), CSV_HEAD);
  const json = fileOf('quotations.json', said.json, jsonEntries(records), '[\n', '\n]\n');
  const drafts = fileOf('labels.jsonl', said.labels, labels);
  const notShown = answer.quotations.length - records.length;
  const core = [
    coreOf(answer, frame.messages),
    ...(notShown === 0 ? [] : [frame.messages.frame.notShown(notShown)]),
  ];
  return renderMessage(
    {
      content: words(core.join(' ')),
      title: words(said.title),
      colour: COLOURS.coverage,
      blocks: [
        fileBlock(csv.file, said.quotations(csv.entries, answer.total)),
        fileBlock(json.file, said.quotations(json.entries, answer.total)),
        fileBlock(drafts.file, said.articles(drafts.entries, answer.articles.length)),
      ],
      files: [csv.file, json.file, drafts.file],
    },
    frame,
  );
}

function fileBlock({ name, description }: ReplyFile, holds: string): Block {
  return {
    lines: [
      { kind: 'text', text: dotted([bold(words(name)), words(holds)]) },
      { kind: 'small', text: words(description) },
    ],
  };
}

function jsonEntries(records: readonly unknown[]): readonly string[] {
  return records.map((record, at) => `${at === 0 ? '' : ',\n'}${JSON.stringify(record)}`);
}

/** As many whole entries as there is room for. */
function fileOf(name: string, description: string, all: readonly string[], head = '', end = '') {
  const kept: string[] = [];
  let bytes = Buffer.byteLength(head) + Buffer.byteLength(end);
  for (const entry of all) {
    bytes += Buffer.byteLength(entry);
    if (bytes > MOST_BYTES) break;
    kept.push(entry);
  }
  const file: ReplyFile = { name, description, bytes: Buffer.from(`${head}${kept.join('')}${end}`) };
  return { file, entries: kept.length };
}

function coreOf({ speaker, about, total }: ExportAnswer, { exporting }: Messages): string {
  const name = speaker === undefined ? undefined : inContent(speaker.name, 80);
  return exporting.core(name, about === undefined ? undefined : quoteFreeText(about), total);
}
