import { withPlurals } from '../inflect-noun.ts';

/*
 * Nouns for a body that speaks as one, lower case, from general knowledge of states, firms and associations. As the last word of a capitalised
 * name they make it a body's ("Trade Committee"); with an article or a possessive they are a body's description ("the campaign"). Nouns for
 * single human beings and for documents do not belong here, nor do names.
 */

/** In the singular; plurals are made by rule. */
const SINGULARS: readonly string[] = [
  // States and their parts.
  `administration agency army assembly authority board brigade bureau cabinet chamber city commission committee
    council country county court delegation department directorate district embassy consulate force government
    guard house institution kingdom legion legislature militia ministry mission nation navy office panel
    parliament patrol regime republic secretariat senate congress squad state station task tribunal watchdog`,
  // Associations, churches and schools.
  `academy alliance association bloc campaign charity church club coalition college community conference
    consortium family federation forum foundation front fund group institute league movement organisation
    organization party partnership programme program project school society team trust union university`,
  // Firms and what they run.
  `bank broadcaster centre center company corporation firm hospital laboratory lab library museum network paper
    outlet publisher service site studio website retailer airline railway ferry insurer supermarket brewery
    brewer airport hotel coastguard archdiocese diocese startup start-up`,
  // Papers.
  `magazine journal newspaper`,
  // What is staged.
  `championship expo festival award`,
]
  .join(' ')
  .trim()
  .split(/\s+/);

/** Only in this form, and how papers are called; lower case. */
const AS_THEY_STAND: readonly string[] =
  `airlines airways associates bus buses capital chronicle corps courts daily defence defense enquirer
    entertainment examiner ferries foods forces gazette globe guardian herald holdings housing inc industries
    intelligence international ltd llp mail media mirror motors news observer opposition partners pictures plc
    police post press railways rebels records register review services staff states stores street systems
    technologies telegraph times tribune troops`
    .trim()
    .split(/\s+/);

/** Plurals that are verbs as often ("Vega funds the clinic"), or surnames; lower case. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  'banks boards fronts funds guards houses patrols projects programs programmes stations tasks trusts forces'.split(
    ' ',
  ),
);

export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(SINGULARS).filter((noun) => !NO_PLURALS.has(noun)),
  ...AS_THEY_STAND,
]);

/**
 * Documents and performances that are quoted as if they spoke, lower case, from general knowledge of what news quotes. Plurals are
 * here where they are no verbs ("plans", "notes"); nothing that is a body belongs here.
 */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `adage ad advert advertisement affidavit analysis announcement article banner bill biography blog book brief
    caption chapter clip column commercial communique complaint constitution declaration decree decision
    description dispatch document dossier draft editorial email e-mail entry essay film filing guide headline
    indictment interview judgment judgement law lawsuit leaflet letter manifesto memo memoir memorandum message
    motion motto note notice op-ed opinion order page pamphlet passage petition piece placard plan platform play
    poem policy poll posting poster press-release profile proposal proverb questionnaire quote release report
    request resolution rule ruling script segment sentence series show sign slogan song speech spot statement
    statute story study suit summary survey t-shirt testimony text title transcript treaty tweet verdict video
    warning affidavits articles documents dossiers editorials emails filings findings guidelines letters
    manifestos memos placards posters reports rules rulings signs standards statements statutes testimonies
    transcripts treaties tweets verdicts`
    .trim()
    .split(/\s+/),
);
