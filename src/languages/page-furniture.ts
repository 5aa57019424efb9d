/**
 * Lines that stand between and around the paragraphs of a report on a web page and are none of it, as sites in English, German, French and
 * Spanish word them: whither else to go, what to sign up for, what to share, when it was set. Each is tried on a whole paragraph. No name of an
 * outlet belongs here, and no words that could open a sentence of a report.
 */
const LEADS_ELSEWHERE = [
  // “Related: …”, “READ MORE: …”, “See also”, “Don't miss”, “[Related: …]”
  /^[[(*•»>→\s-]*(?:related|read (?:more|also|next|the full (?:story|article))|see (?:also|more)|more (?:on|from|about) (?:this|the|our)\b[^.,:!?]{0,40}|also read|must read|don['’]t miss|you may also like|you might also like|recommended|watch|watch now|listen|in pictures|up next|trending|more stories|most (?:read|popular)|continue reading(?: below)?|keep reading|story continues below(?: advertisement)?|article continues below(?: advertisement)?|(?:scroll down|click here) (?:for|to)\b.*|advertisement|sponsored(?: content)?)(?:\s*[:|»>…\])]|\s*$)/iu,
  /^[[(*•»>→\s-]*(?:lesen sie (?:auch|hier|dazu|mehr)(?: (?:mehr|auch|weiter))?|mehr (?:zum thema|dazu|lesen)|das könnte sie auch interessieren|auch interessant|zum thema|anzeige|werbung|weiterlesen)(?:\s*[:|»>…\])]|\s*$)/iu,
  /^[[(*•»>→\s-]*(?:(?:à )?lire (?:aussi|également|la suite)|(?:à )?voir aussi|sur le même sujet|publicité|nos articles sur)(?:\s*[:|»>…\])]|\s*$)/iu,
  /^[[(*•»>→\s-]*(?:lea (?:también|además)|leer (?:también|más)|te puede interesar|le puede interesar|vea también|mira también|noticias relacionadas|publicidad|más información)(?:\s*[:|»>…\])]|\s*$)/iu,
];
const ASKS_FOR_SOMETHING = [
  /^(?:(?:please )?(?:click|tap) (?:here|below)|(?:sign up|subscribe|register|join) (?:here |now |today )?(?:to|for|and)\b.*\b(?:newsletter|newsletters|inbox|channel|alerts?|updates|subscription|app)\b|(?:follow|like|find) (?:us|me|@?[\p{L}\d_.]+(?: [\p{L}\d_.]+){0,4}) on (?:twitter|facebook|instagram|x|linkedin|youtube|bluesky|threads|google news|whatsapp|telegram)\b|(?:download|get) (?:the|our|your)\b.*\bapp\b|share (?:this|on|via|with)\b|(?:email|print|comment|post comment|leave a comment|comments?)(?: this| \(\+?\d*\))?$|have (?:you got )?a (?:news )?(?:tip|story)\?|(?:reach|contact|email|follow) the (?:reporters?|authors?|writers?)\b|support our journalism|(?:want|need) more \p{L}+\? (?:get|subscribe|sign up)\b)/iu,
  /^(?:(?:jetzt )?(?:newsletter|unseren newsletter) (?:abonnieren|bestellen)|abonnieren sie|folgen sie uns|teilen(?: auf)?\b.{0,30}$|hier klicken)/iu,
  /^(?:abonnez-vous|inscrivez-vous à (?:notre|la) (?:newsletter|lettre)|suivez-nous|partager(?: sur)?\b.{0,30}$|cliquez ici)/iu,
  /^(?:suscríbe(?:te|se)|síguenos|siga(?:nos)? en|compartir(?: en)?\b.{0,30}$|haz clic|haga clic|regístrate)/iu,
];
const TELLS_OF_THE_PAGE = [
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created)(?: on| at)?\s*:|published \d+ (?:minutes?|hours?|days?|weeks?) ago|\|? ?updated\s*:|(?:image|photo|slide) \d+ ?(?:of|\/) ?\/? ?\d+|media playback is (?:unsupported|not supported)|(?:this (?:post|article|page|story) (?:may )?(?:contains?|includes?) |(?:we|.{2,30}) (?:may|might|will|can) (?:earn|receive|get) (?:an? )?(?:\p{L}+ ){0,2}commission)|(?:about the author|author bio)s?$|\d+ min(?:ute)?s? read|reading time|tags?\s*:|filed under|topics?\s*:|(?:credit|photo|image|picture|source)s?\s*:)/iu,
  /^(?:veröffentlicht|aktualisiert|stand|zuletzt aktualisiert)(?: am)?\s*:|^lesezeit\b|^(?:schlagworte|themen)\s*:|^(?:foto|bild|quelle)\s*:/iu,
  /^(?:publié|mis à jour|modifié) (?:le|à)\b.{0,60}$|^temps de lecture\b|^(?:crédits?(?: photo)?|photo|source)\s*:|^(?:mots-clés|thèmes)\s*:/iu,
  /^(?:publicado|actualizado)(?: el| en| a las)?\s*:?\s*\d|^tiempo de lectura\b|^(?:etiquetas|temas|archivado en)\s*:|^(?:foto|imagen|fuente|crédito)s?\s*:/iu,
];

/** No such line is longer, in characters: a long paragraph that begins with these words is a report that does. */
const LONGEST = 300;

/** Whether a paragraph of a web page leads elsewhere, asks for something, or tells of the page, instead of being the report's. */
export function isPageFurniture(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  return [...LEADS_ELSEWHERE, ...ASKS_FOR_SOMETHING, ...TELLS_OF_THE_PAGE].some((line) =>
    line.test(paragraph),
  );
}
