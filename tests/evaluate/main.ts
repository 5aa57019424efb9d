import { runTask } from '../run-task.ts';

await runTask(
  {
    command: 'evaluate',
    takes: '[PATH …] [--out FILE] [--by] [--misses]',
    beside: import.meta.url,
    purposes: {
      gold: 'our own labelled articles: how many there are, and as one JSON object a line',
      quotations: 'quotations and their speakers against labelled articles',
      people: 'people, their names and aliases against labelled articles',
      cases: 'small files that each show one fault, read as the bot reads them',
      speakers:
        'learns how much each piece of evidence for a speaker counts, and draws wrong names over names given',
      floors: 'the figures last reached on our own articles and on GOLD_DIR: fails when one falls below',
      retrieval: 'ranked retrieval beside Orama, MiniSearch and a textbook BM25',
      offtopic: 'telling questions of one collection from those of another',
      answers: 'choosing the sentence that answers a question',
      questions: 'questions put to /ask over a folder of articles',
      engines: 'whether answers are the same from memory and from PostgreSQL',
      pages: 'the report on pages as they were served, against what people marked',
      summaries: 'summaries against those that people wrote',
      sample: 'draws people and bodies from articles, for a reader to judge',
      surnames: 'cuts the table of surnames from a census and two lists',
      'plain-words': 'cuts the table of plain words of English from WordNet and SCOWL',
    },
  },
  process.argv.slice(2),
);
