const NO_TITLE =
  /\.(?:docx?|dotx?|rtf|odt|txt|pdf|html?|indd|qxp|pages)$|^(?:microsoft word\b|untitled\b|document ?\d*$|about:blank$|https?:|(?:no|kein|sans|sin) (?:title|titel|titre|título))/i;

/** Whether what a file has as its title is what a program writes where nobody gave one: “Microsoft Word - bridge.doc”. */
export function isNoTitle(title: string): boolean {
  return NO_TITLE.test(title.trim());
}
