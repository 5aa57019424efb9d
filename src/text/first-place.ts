/** Binary search: the first of the places 0 to `length` - 1 at which `holds`; `length` where it never does. It must be false up to some place, and true from there on. */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
