/** Puts an entry last into a map, and forgets the oldest when it holds more than `limit`. A map that is only written so stays bounded. */
export function keepLatest<Key, Value>(
  entries: Map<Key, Value>,
  key: Key,
  value: Value,
  limit: number,
): void {
  entries.delete(key);
  entries.set(key, value);
  for (const oldest of entries.keys()) {
    if (entries.size <= limit) break;
    entries.delete(oldest);
  }
}
