import { ASKED_ROWS } from './rows-asked.ts';
import { DISK_ROWS } from './rows-disk.ts';
import { GATEWAY_ROWS } from './rows-gateway.ts';
import { PROCESS_ROWS } from './rows-process.ts';
import { REST_ROWS } from './rows-rest.ts';
import type { FaultRow } from './subject.ts';

/** All faults that are tried, by number. */
export const FAULT_ROWS: readonly FaultRow[] = [
  ...REST_ROWS,
  ...GATEWAY_ROWS,
  ...ASKED_ROWS,
  ...DISK_ROWS,
  ...PROCESS_ROWS,
];
