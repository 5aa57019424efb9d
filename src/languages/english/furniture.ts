import type { Furniture } from '../furniture.ts';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './words/calendar.ts';

/** A month in full or shortened. After the style books of the agencies and what papers print beside them ("Sept", "Jun"). */
const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS].join('|')})\\.?`;
const WEEKDAY = `(?:${[...WEEKDAYS, ...SHORT_WEEKDAYS].join('|')})\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';
const TIME = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,4}\\)?)?';
const LABEL = '(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:? )';

/**
 * Bylines, captions, notices and days as English papers and agencies print them. Names of papers do not belong here; those of picture
 * agencies do, for a credit is told by them.
 */
export const englishFurniture: Furniture = {
  byline:
    /^(?:BY|[Bb]y|(?:(?:[Vv]ideo|[Ss]pecial|[Ee]xclusive|[Aa]dditional) )?(?:[Rr]eport|[Rr]eported|[Rr]eporting|[Ww]ritten|[Ww]ords|[Ss]tory|[Aa]nalysis|[Ii]nterview|[Cc]omment|[Pp]osted|[Pp]ublished|[Ee]dited|[Cc]ompiled|[Pp]hotographs)(?: and (?:photographs|pictures|video))? by) (?:the )?\p{Lu}/u,
  credits: /^(?:\(|(?:[Aa]dditional )?[Rr]eporting by)/u,
  captionLabel:
    /^(?:(?:Image|Media|Video) (?:caption|source|copyright)[,:]? ?\p{Lu}|(?:FILE|FILE PHOTO|FILE PICTURE|PHOTO|PICTURED|CAPTION)\s*[:–—-]\s*\S|In this (?:(?:undated|\p{Lu}\p{L}+\.?,? \d{1,2},?(?: \d{4},?)?) (?:file |handout )?|(?:file|handout|combination) )(?:photo|photograph|image|picture)\b|(?:In t|T)his (?:undated |file |combination )?(?:photo|photograph|image|picture),? (?:provided|taken|made available|made from|released|posted)\b)/u,
  // A label with a capital, or behind a full stop or a bracket: “he wrote on the image: vote” is a report.
  pictureCredit:
    /(?:(?:^|\s|\()(?:Image|Photo|Photograph|Photography|Picture|Pic|Video|Illustration|Graphic|Cartoon)|(?:^|[.)] |\()(?:image|photo|photograph|picture|pic|video|illustration|graphic))s?(?: [Cc]redits?| courtesy)?: ?\S/u,
  creditInBrackets:
    /\((?:photo|photograph|image|picture|illustration|AP Photo|Reuters|AFP)\b[^()]{0,80}\)\.?$/iu,
  agencyCredit:
    /(?:\bvia |[/(])(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|PA|Shutterstock|Alamy|Corbis|Bloomberg)(?:\/Getty Images)?\)?\.?$/u,
  reporterRole:
    /(?:^|\s)(?:(?:[Cc]hief|[Ss]enior|[Dd]eputy|[Aa]ssistant|[Ss]pecial|[Ss]taff|[Hh]ealth|[Ss]cience|[Pp]olitical|[Pp]olitics|[Dd]iplomatic|[Dd]efence|[Dd]efense|[Ff]oreign|[Hh]ome|[Ww]orld|[Ll]ocal|[Ss]ports?|[Bb]usiness|[Ee]conomics|[Ee]nvironment|[Ee]ducation|[Ee]ntertainment|[Rr]oyal|[Ll]egal|[Cc]rime|[Tt]echnology|[Cc]onsumer|[Ee]nergy|[Tt]ransport|[Rr]eligion|[Aa]rts|[Cc]ulture) )*(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Jj]ournalist|[Cc]olumnist|[Pp]roducer|[Pp]hotographer|[Aa]nalyst|[Cc]ritic)s?(?=\s|,|$)/u,
  newsName:
    /\b(?:News|Newspapers?|Times|Post|Press|Gazette|Courier|Herald|Tribune|Journal|Chronicle|Daily|Weekly|Mail|Mirror|Observer|Telegraph|Guardian|Examiner|Inquirer|Echo|Express|Review|Register|Dispatch|Standard|Broadcasting|Radio|Television|TV|Wire|Agency|Reuters|AFP|AP|UPI|PA|dpa|BBC|CNN|ITV|NPR|PBS)\b/u,
  companySuffix:
    /,? (?:Limited|Ltd|Incorporated|Inc|LLC|LLP|PLC|plc|Corporation|Corp|Company|Co|Pty|GmbH|AG|SA|BV)\.?$/u,
  copyright: /^[\s(*_–—-]*(?:(?:copyright )?(?:©|\(c\))|copyright (?=\p{Lu}|(?:19|20)\d{2}))/iu,
  rightsReserved: /\ball rights reserved\b/iu,
  link: /^(?:\W{0,3})(?:(?:also )?read(?: (?:more|next|also|on|this|the full (?:story|report|article)))?|(?:see|watch|listen|read) (?:also|more|now|here|next)|related(?: (?:stor(?:y|ies)|articles?|reports?|links?|news|content|coverage|reading))?|more (?:stories|news|coverage)(?: (?:on|from) [\p{L} ]{1,30})?|more on this(?: story)?|(?:don['’]t|do not) miss|you (?:may|might) (?:also )?like|recommended|most (?:read|popular)|(?:sign up|subscribe)(?: here| now)?)\s?[:|»>]\s?\S/iu,
  day: new RegExp(
    `^${LABEL}?(?:${TIME},? )?(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}(?:,? ${YEAR})?|${DAY} ${MONTH}(?:,? ${YEAR})?|${YEAR}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]${YEAR})(?:,?(?: at| [-–|])? ${TIME})?\\.?$`,
    'i',
  ),
  wordOfDay: new RegExp(`^(?:${MONTH}|\\d{1,2}|${YEAR}),?$`, 'iu'),
};
