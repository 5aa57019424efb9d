/**
 * How the papers of a language word what stands around a report. Each pattern is tried on a whole paragraph without white space around it;
 * how long such a paragraph may be and what must not stand in it is the same in every language and no part of this.
 */
export interface Furniture {
  /** Opens a line that says who made the report: "By Jane Doe", "Video report by …". */
  readonly byline: RegExp;
  /** Opens an agency's list of credits, which may end with a full stop: "(Reporting by …; editing by …)". */
  readonly credits: RegExp;
  /** Opens a picture's caption by a label: "FILE PHOTO: …", "Image caption, …". */
  readonly captionLabel: RegExp;
  /** A credit within a caption, up to the first letter of whom it credits: "… on Monday. Photo: C". */
  readonly pictureCredit: RegExp;
  /** A caption's last words, in brackets or not, that credit somebody whatever else is in it: "(Photo by Jane Doe)". */
  readonly creditInBrackets: RegExp;
  /** A picture agency as a caption's last words: "via Getty Images". */
  readonly agencyCredit: RegExp;
  /** The office of who made a report, within a byline, with what it is for: " Health Correspondent", " Reporter". */
  readonly reporterRole: RegExp;
  /** A word that a name of an outlet has, and names of people and places have not: "News", "Gazette". */
  readonly newsName: RegExp;
  /** What a company's name has behind it as such: " Limited", " Inc.". */
  readonly companySuffix: RegExp;
  /** Opens a notice of copyright. */
  readonly copyright: RegExp;
  /** Stands anywhere in a notice of copyright, and in nothing else that is short: "all rights reserved". */
  readonly rightsReserved: RegExp;
  /** Opens a line that leads to another report, up to its colon or bar: "Read more:", "RELATED |". */
  readonly link: RegExp;
  /** A day and nothing else, with or without its label and its time: "Updated: 3 May 2016 at 10:15 GMT". Not a bare year. */
  readonly day: RegExp;
  /** A word of the day in a dateline, with its comma: "Oct.", "4,", "2016". */
  readonly wordOfDay: RegExp;
}
