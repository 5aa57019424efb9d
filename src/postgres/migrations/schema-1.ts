/**
 * The first layout. A row of a revision is valid from the revision `since` up to, and without, `until`; what is the same in the next revision is not
 * written again. Rows about an article hang on its `version`, which is new whenever anything that is known of the article is.
 * `place` orders articles byte for byte (`placeKey`), and what bears it in SQL follows that order.
 */
export const SCHEMA_1 = `
create table revisions (
  number int generated always as identity primary key,
  revision text not null,
  rules text not null,
  facts text not null,
  people_file text,
  passages int not null default 0,
  passage_terms bigint not null default 0,
  quotations int not null default 0,
  quotation_terms bigint not null default 0,
  made_at timestamptz not null default now()
);

create table words (
  number int generated always as identity primary key,
  word text collate "C" not null unique
);

-- kind: 1 terms of passages, 2 terms of quotations, 3 forms of words in passages
create table word_holders (
  kind smallint not null,
  word int not null,
  holders int not null,
  since int not null,
  until int not null default 2147483647,
  primary key (kind, word, since)
);

create table articles (
  version bigint generated always as identity primary key,
  id text collate "C" not null,
  place bytea not null,
  digest text collate "C" not null,
  listing text not null,
  article text not null,
  annotation text,
  since int not null,
  until int not null default 2147483647
);
create index articles_by_id on articles (id, since);

create table passages (
  version bigint not null,
  id text collate "C" not null,
  place bytea not null,
  number int not null,
  is_body boolean not null,
  forms int[] not null,
  own_form text collate "C" not null,
  bare_form text collate "C",
  since int not null,
  until int not null default 2147483647
);

create table passage_documents (
  version bigint not null,
  id text collate "C" not null,
  stream int[] not null,
  forms text collate "C" not null,
  facets jsonb not null,
  since int not null,
  until int not null default 2147483647
);

create table quotation_documents (like passage_documents including defaults);

create table said (
  version bigint not null,
  -- 0 a quotation, 1 a statement
  kind smallint not null,
  id text collate "C",
  passage text collate "C" not null,
  speaker text collate "C",
  place bytea not null,
  ordinal int not null,
  day text collate "C" not null,
  is_whole boolean not null,
  -- of a statement: its sentence is quoted from; by whom it is attributed to
  is_quoted boolean not null,
  is_own_quoted boolean not null,
  own int[] not null,
  held int[] not null,
  folded text collate "C" not null,
  data text not null,
  since int not null,
  until int not null default 2147483647
);

create table appearances (
  version bigint not null,
  person text collate "C" not null,
  article text collate "C" not null,
  place bytea not null,
  mentions text not null,
  mention_count int not null,
  naming text,
  roles text,
  role_count int not null,
  since int not null,
  until int not null default 2147483647
);

create table hearings (
  version bigint not null,
  speaker text collate "C" not null,
  article text collate "C" not null,
  place bytea not null,
  quotations int not null,
  statements int not null,
  since int not null,
  until int not null default 2147483647
);

-- kind: 1 people, 2 bodies, 3 offices
create table names (
  kind smallint not null,
  id text collate "C" not null,
  place double precision not null,
  data text not null,
  since int not null,
  until int not null default 2147483647
);
create index names_by_kind on names (kind, since);
`;
