/** What each command, its options and their choices are called. A choice's value is part of the code, its label stands here. */
export const englishCommands = {
  quote: {
    description: 'Find what someone said, word for word',
    options: {
      speaker: { description: 'Who said it: a person or a body such as a ministry' },
      about: { description: 'What it is about; "exact words" and -without work too' },
      reported: { description: 'Also show what is reported without quotation marks' },
    },
  },
  who: {
    description: 'Who someone is: roles, what they said, and where they are mentioned',
    options: {
      name: { description: 'A person or body that the articles name' },
    },
  },
  ask: {
    description: 'Ask a question; the answer is an excerpt of an article, or an honest no',
    options: {
      question: { description: 'Your question, as you would put it to a person' },
      explain: { description: 'Show why this answer was chosen' },
    },
  },
  summary: {
    description: 'A few sentences of one article, or of all articles on a topic, word for word',
    exactlyOne: 'Please give either an article or a topic. Start typing a headline to choose an article.',
    options: {
      article: { description: 'One article, by its headline' },
      about: { description: 'A topic, across all articles' },
    },
  },
  source: {
    description: 'Read an article, paragraph by paragraph',
    options: {
      id: { description: 'The id under an answer, or an article’s headline' },
      view: {
        description: 'The article, the place with what stands around it, or how to cite it',
        choices: {
          article: 'The article',
          context: 'In context',
          cite: 'How to cite it',
          changes: 'What changed',
        },
      },
    },
  },
  variants: {
    description: 'The same words in several articles, and where the wordings differ',
    options: {
      quotation: { description: 'A quotation’s id (it stands under every quotation), or its words' },
    },
  },
  compare: {
    description: 'What each article says on a topic, whom it quotes, and which outlets have nothing',
    options: {
      about: { description: 'A topic, such as: repair costs' },
    },
  },
  timeline: {
    description: 'A topic or a person by date, as far as articles give dates',
    atLeastOne: 'Please give a topic, a name, or both.',
    options: {
      about: { description: 'A topic, across all articles' },
      name: { description: 'A person or body: what they said, and where they are named' },
    },
  },
  'Check against coverage': {
    description: 'Whether the coverage holds what a message quotes: word for word, otherwise worded, or not',
  },
  'Find the source': {
    description: 'The passages nearest to a message',
  },
  coverage: {
    description: 'What I answer from: articles, voices, what has changed, and what could not be read',
    options: {
      view: {
        description: 'Which part to show',
        choices: {
          overview: 'Overview',
          articles: 'Articles',
          voices: 'Voices',
          changes: 'Changes',
          sources: 'Sources',
          unreadable: 'Could not be read',
        },
      },
      since: { description: 'For “Changes”: the day to look back to, such as 2026-03-02' },
    },
  },
  refresh: {
    description: 'Read the articles’ folder again (moderators)',
    options: {
      'dry-run': { description: 'Only say what would change' },
      gather: { description: 'Fetch what is new at the sources first' },
    },
  },
  export: {
    description: 'Take the quotations of a search away as CSV, JSON and labels (moderators)',
    options: {
      speaker: { description: 'Who said it; everybody when left out' },
      about: { description: 'What it is about; everything when left out' },
    },
  },
  watch: {
    description: 'Be told in a channel when something new is said (for those who manage the server)',
    options: {
      action: {
        description: 'Begin one, list them, end one, or see what a post looks like',
        choices: { add: 'Add', list: 'List', remove: 'Remove', preview: 'Preview' },
      },
      name: { description: 'A person or body' },
      about: { description: 'A topic; "exact words" and -without work too' },
      outlet: { description: 'An outlet, as its articles name it' },
      channel: { description: 'Where to tell it; here when left out' },
      every: {
        description: 'How often; after each refresh when left out',
        choices: { refresh: 'After each refresh', day: 'Once a day', week: 'Once a week' },
      },
      limit: { description: 'Cards an hour at most (5 when left out); the rest is one line' },
      watch: { description: 'To remove: its number in the list' },
    },
  },
  news: { description: 'What some refreshes have brought' },
  remove: { description: 'Take an answer away' },
  settings: {
    description: 'Settings of this server (for those who manage it)',
    options: {
      change: {
        description: 'Which one to change',
        choices: {
          visibility: 'Who sees an answer',
          mentions: 'Where mentions are answered',
          moderators: 'Moderator roles',
          language: 'Language',
          'cool-down': 'Wait between questions',
          reports: 'Where reports go',
        },
      },
      value: { description: 'Its new value; without it there is a menu to choose from' },
    },
  },
  help: {
    description: 'What you can ask, and what I will not do',
    options: {},
  },
};
