const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 12,345 */
export function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 article", "2 articles" */
export function countOf(number: number, one: string, many: string): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** "8 Dec 2016" from an ISO 8601 day; anything else as it comes. */
export function day(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match === null || month === undefined ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}

/** "once", "twice", "3 times" */
export function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${count(number)} times`;
}

/** "A, B or C" */
export function either(names: readonly string[]): string {
  return listed(names, 'or');
}

/** "A, B and C" */
export function both(names: readonly string[]): string {
  return listed(names, 'and');
}

function listed(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
