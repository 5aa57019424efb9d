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
    },
  },
  coverage: {
    description: 'What I answer from: articles, voices, and what could not be read',
    options: {
      view: {
        description: 'Which part to show',
        choices: {
          overview: 'Overview',
          articles: 'Articles',
          voices: 'Voices',
          unreadable: 'Could not be read',
        },
      },
    },
  },
  refresh: {
    description: 'Read the articles’ folder again (moderators)',
    options: {
      'dry-run': { description: 'Only say what would change' },
    },
  },
  help: {
    description: 'What you can ask, and what I will not do',
    options: {},
  },
};
