/** The indexes of what is written an article at a time. Made after the first revision is written, which takes a fraction of the time. */
export const CONTENT_INDEXES: Readonly<Record<string, string>> = {
  articles_by_place: 'articles (place)',
  passages_by_id: 'passages (id, since)',
  passages_by_version: 'passages (version)',
  passages_by_form: 'passages using gin (forms) with (fastupdate = off)',
  passage_documents_by_id: 'passage_documents (id, since)',
  passage_documents_by_version: 'passage_documents (version)',
  passage_documents_by_word: 'passage_documents using gin (stream) with (fastupdate = off)',
  passage_documents_by_article: "passage_documents ((facets ->> 'article'))",
  quotation_documents_by_id: 'quotation_documents (id, since)',
  quotation_documents_by_version: 'quotation_documents (version)',
  quotation_documents_by_word: 'quotation_documents using gin (stream) with (fastupdate = off)',
  quotation_documents_by_article: "quotation_documents ((facets ->> 'article'))",
  quotation_documents_by_speaker: "quotation_documents ((facets ->> 'speaker'))",
  said_by_id: 'said (id, since) where id is not null',
  said_by_version: 'said (version)',
  said_by_passage: 'said (passage)',
  said_by_speaker: 'said (speaker, kind, place, ordinal)',
  said_by_place: 'said (kind, place, ordinal)',
  said_by_day: 'said (kind, day, place, ordinal)',
  said_by_word: 'said using gin (held) with (fastupdate = off)',
  appearances_by_person: 'appearances (person, article)',
  appearances_by_version: 'appearances (version)',
  hearings_by_speaker: 'hearings (speaker, place)',
  hearings_by_version: 'hearings (version)',
};

/** The tables whose rows hang on an article's version. */
export const OF_ARTICLES = [
  'passages',
  'passage_documents',
  'quotation_documents',
  'said',
  'appearances',
  'hearings',
] as const;
