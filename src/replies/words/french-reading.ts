import type { Translation } from '../messages.ts';
import { both, count, countOf } from './french-numbers.ts';

const articlesOf = (total: number) => countOf(total, 'article', 'articles');
const quotationsOf = (total: number) => countOf(total, 'citation', 'citations');
const statementsOf = (total: number) => countOf(total, 'propos rapporté', 'propos rapportés');

export const reading: Translation['reading'] = {
  source: (headline, first, last) =>
    first === last
      ? `**${headline}** : paragraphe ${first}.`
      : `**${headline}** : paragraphes ${first} à ${last}.`,
  sourceAsked: (headline, asked) => `**${headline}** : le paragraphe ${asked} est marqué.`,
  asked: 'le passage demandé',
  outletInText: (name) => `titre de presse, selon le texte : ${name}`,
  bylineInText: (name) => `signature, selon le texte : ${name}`,
  dateInText: (day) => `date, selon le texte : ${day}`,
  placeInFile: (place) => `article ${place} du fichier`,
  formats: {
    text: 'texte brut',
    markdown: 'Markdown',
    page: 'page web',
    word: 'Word',
    pdf: 'PDF',
    json: 'JSON',
    'json-lines': 'JSON Lines',
    xml: 'XML de presse',
    epub: 'EPUB',
    warc: 'archive web',
  },
  kinds: {
    headline: 'titre',
    standfirst: 'chapeau',
    byline: 'signature',
    dateline: 'lieu et date',
    caption: 'légende',
    copyright: 'mention de droits',
    link: 'lien',
    heading: 'intertitre',
    body: '',
  },
};

export const coverage: Translation['coverage'] = {
  title: 'D’où je tire mes réponses',
  core: (articles, quotations, people) =>
    `Le fonds : ${articlesOf(articles)}, ${quotationsOf(quotations)}, ${countOf(people, 'personne nommée', 'personnes nommées')}.`,
  inOtherLanguages: (articles) =>
    `${countOf(articles, 'article est', 'articles sont')} dans une langue que je ne lis pas ; je n’y dis pas qui parle.`,
  articles: 'Articles',
  passages: 'Passages',
  quotations: 'Citations',
  statements: 'Propos rapportés',
  people: 'Personnes nommées',
  dates: 'Dates',
  datesUnknown: 'non indiquées',
  dateRange: (oldest, newest) => (oldest === newest ? newest : `du ${oldest} au ${newest}`),
  unreadableCount: 'Illisible',
  warningsCount: 'Inutilisable',
  mostQuoted: 'Les plus cités',
  revision: 'Révision',
  articlesTitle: 'Tous les articles',
  articlesCore: (total) => `${articlesOf(total)} dans le fonds.`,
  voicesTitle: 'Les voix, des plus citées aux moins citées',
  voicesCore: (total, name) =>
    name === undefined
      ? 'Personne n’est cité dans les articles.'
      : `${countOf(total, 'voix', 'voix')} dans les articles ; en tête de cette page : ${name}.`,
  voice: (quotations, statements, articles) => {
    const where = `dans ${articlesOf(articles)}`;
    if (statements === 0) return `${quotationsOf(quotations)} ${where}`;
    if (quotations === 0) return `${statementsOf(statements)} ${where}`;
    return `${quotationsOf(quotations)} et ${statementsOf(statements)} ${where}`;
  },
  picture: {
    title: 'Qui est cité combien de fois, et dans quels articles',
    quotations: 'citations',
    statements: 'propos rapportés',
    columns: 'Articles (plus gros : plus souvent)',
    moreArticles: (articles) => `et ${countOf(articles, 'autre article', 'autres articles')}`,
    figures: (quotations, statements) =>
      statements === 0
        ? quotationsOf(quotations)
        : quotations === 0
          ? countOf(statements, 'rapporté', 'rapportés')
          : `${quotationsOf(quotations)} + ${countOf(statements, 'rapporté', 'rapportés')}`,
    heard: (name, quotations, statements) =>
      statements === 0
        ? `${name} ${count(quotations)}`
        : `${name} ${count(quotations)} + ${count(statements)}`,
    described: (heard) =>
      `Barres : qui est cité (+ rapporté) combien de fois. Points : dans quels articles. ${heard.join(', ')}.`,
    places: (places) => (places.length === 1 ? `article ${both(places)}` : `articles ${both(places)}`),
  },
  unreadableTitle: 'Ce qui n’a pas pu être lu',
  unreadableCore: (total) =>
    total === 0
      ? 'Tous les fichiers du dossier ont été lus.'
      : `${countOf(total, 'fichier n’a pas pu être lu', 'fichiers n’ont pas pu être lus')}.`,
  warningsCore: (total) =>
    `${countOf(total, 'indication n’a pas pu être utilisée', 'indications n’ont pas pu être utilisées')} dans des fichiers lus.`,
  allRead: 'Tous les fichiers du dossier ont été lus.',
  servesEarlier: 'Sa dernière bonne version reste en service.',
  readAnArticle: 'Lire un article …',
  onDisk: {
    none: 'Rien n’a changé sur le disque depuis la lecture.',
    some: (files) =>
      `${countOf(files, 'fichier a changé', 'fichiers ont changé')} sur le disque depuis la lecture ; /actualiser relit le dossier.`,
    notCompared: 'Le dossier n’a pas pu être comparé à ce qui a été lu.',
    unknown: 'Le dossier sur le disque',
    added: (files) => `Ajoutés depuis · ${count(files)}`,
    changed: (files) => `Modifiés depuis · ${count(files)}`,
    removed: (files) => `Disparus depuis · ${count(files)}`,
    unreadable: (files) => `Devenus illisibles · ${count(files)}`,
  },
  changes: {
    title: 'Ce qui a changé dans les articles',
    core: (from: string, came: number, changed: number, went: number) =>
      `${from} : ${countOf(came, 'article arrivé', 'articles arrivés')}, ${countOf(changed, 'modifié', 'modifiés')}, ${countOf(went, 'parti', 'partis')}.`,
    since: (day: string) => `Depuis le ${day}`,
    last: (day: string) => `Au dernier changement, le ${day}`,
    quotations: (came: number, went: number) =>
      `${countOf(came, 'citation arrivée', 'citations arrivées')}, ${countOf(went, 'partie', 'parties')}.`,
    newlyQuoted: (names: readonly string[], more: number) =>
      `Nouvelles voix : ${more === 0 ? both(names) : `${names.join(', ')} et ${count(more)} de plus`}.`,
    none: 'Rien n’a changé dans les articles, aussi loin que je me souvienne.',
    noneSince: (day: string) => `Rien n’a changé dans les articles depuis le ${day}.`,
    memory: (day: string) => `Je me souviens des changements depuis le ${day}. Jours et heures en UTC.`,
    noMemory: 'Ici, je ne garde aucun souvenir des changements.',
    voices: (number: number) => `Nouvelles voix · ${count(number)}`,
    came: (articles: number) => `Arrivés · ${count(articles)}`,
    changed: (articles: number) => `Modifiés · ${count(articles)}`,
    went: (articles: number) => `Partis · ${count(articles)}`,
    lookBack: 'Remonter plus loin …',
    moment: (day: string, time: string) => `Depuis le ${day}, ${time}`,
    articles: (articles: number) => `${countOf(articles, 'article', 'articles')} alors`,
    noSuchMoment: (typed: string) =>
      `« ${typed} » n’est ni un jour ni une version dont je me souvienne. Indiquez un jour comme 2026-03-02, ou choisissez dans le menu de /articles vue:Changements.`,
  },
  views: {
    overview: 'Vue d’ensemble',
    articles: 'Liste des articles',
    voices: 'Voix',
    changes: 'Changements',
    sources: 'Sources',
    unreadable: 'Ce qui n’a pas pu être lu',
  },
};

export const refresh: Translation['refresh'] = {
  underWay: 'Actualisation en cours',
  progress: {
    reading: () => 'Lecture du dossier …',
    finding: (done, of) => `Recherche de qui dit quoi : ${count(done)} sur ${articlesOf(of)} …`,
    indexing: (_done, of) => `Préparation de la recherche dans ${articlesOf(of)} …`,
  },
  title: {
    swapped: 'Articles relus',
    unchanged: 'Rien n’a changé',
    'dry-run': 'Ce qu’une actualisation changerait',
    kept: 'Le fonds précédent est conservé',
  },
  swapped: (added, changed, removed) =>
    `Les articles ont été relus : ${countOf(added, 'ajouté', 'ajoutés')}, ${countOf(changed, 'modifié', 'modifiés')}, ${countOf(removed, 'retiré', 'retirés')}.`,
  unchanged: 'Les articles ont été relus ; rien n’a changé.',
  dryRun: (added, changed, removed) =>
    added + changed + removed === 0
      ? 'Une actualisation ne changerait rien : les fichiers sont ceux qui ont été lus.'
      : `Une actualisation donnerait ${countOf(added, 'ajouté', 'ajoutés')}, ${countOf(changed, 'modifié', 'modifiés')}, ${countOf(removed, 'retiré', 'retirés')}. Rien n’a été modifié.`,
  kept: 'Les articles n’ont pas pu être relus ; le fonds précédent reste en service.',
  added: (files) => `Ajoutés · ${count(files)}`,
  changed: (files) => `Modifiés · ${count(files)}`,
  removed: (files) => `Retirés · ${count(files)}`,
  someUnreadable: (files) =>
    `${countOf(files, 'fichier n’a pas pu être lu', 'fichiers n’ont pas pu être lus')}.`,
  unreadable: (files) => `Illisibles · ${count(files)}`,
  warnings: (statements) => `Inutilisables · ${count(statements)}`,
  figures: 'Avant et après',
  beforeAfter: (articlesBefore, articlesAfter, quotationsBefore, quotationsAfter) =>
    `${count(articlesBefore)} → ${articlesOf(articlesAfter)}, ${count(quotationsBefore)} → ${quotationsOf(quotationsAfter)}`,
  took: (milliseconds) => `Durée : ${count(Math.round(milliseconds))} ms.`,
};

export const help: Translation['help'] = {
  title: 'On the Record',
  core: 'Je réponds à partir d’un dossier d’articles de presse, mot pour mot : qui a dit quoi, et où cela figure.',
  promise:
    'Chaque extrait est copié d’un article et comparé à lui au moment de l’envoi. Quand un article ne dit pas qui parle, je ne le dis pas non plus ; quand les articles ne répondent pas, je le dis. Rien n’est traduit.',
  mention: 'Ou mentionnez-moi dans un salon avec une question, ou écrivez-moi directement.',
  forEveryone: 'Commandes',
  onMessages: 'Dans le menu d’un message, sous « Applications »',
  forModerators: 'Pour la modération',
  typing:
    'Noms et articles sont proposés pendant la saisie. Les boutons sous une réponse mènent là où figurent les mots.',
};
