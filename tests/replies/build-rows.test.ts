import { describe, expect, it } from 'vitest';
import { type ButtonPlan, buildRows, type MenuPlan, type RowsPlan } from '../../src/replies/buttons.ts';
import { componentFaults } from '../../src/replies/component-faults.ts';
import { frameWith } from './sample-frame.ts';

const button = (label: string): ButtonPlan => ({
  kind: 'call',
  label,
  call: { command: 'who', options: { name: label } },
});
const buttons = (count: number, start = '') =>
  Array.from({ length: count }, (_, at) => button(`${start}${at + 1}`));
const MENU: MenuPlan = {
  placeholder: 'Look closer …',
  calls: [{ label: '1 · Cite', call: { command: 'source', options: { id: 'passage/0a1b2c3d4e5f' } } }],
};

/** The labels row by row; a menu is its placeholder. */
function rowsOf(plan: Partial<RowsPlan>) {
  const rows = buildRows({ first: [], groups: [], menus: [], last: [], ...plan }, frameWith());
  expect(componentFaults(rows)).toEqual([]);
  return rows.map(({ components }) =>
    components.map((part) =>
      'label' in part ? part.label : 'placeholder' in part ? part.placeholder : undefined,
    ),
  );
}

describe('the rows under a message', () => {
  it('are as few as can be', () => {
    expect(rowsOf({ groups: [buttons(3)], last: [button('Remove'), button('👎')] })).toEqual([
      ['1', '2', '3', 'Remove', '👎'],
    ]);
    expect(rowsOf({ groups: [buttons(4)], last: [button('Remove'), button('👎')] })).toEqual([
      ['1', '2', '3', '4'],
      ['Remove', '👎'],
    ]);
  });

  it('begin with what can be done with the entries and the whole, then what can be asked next, then the menus', () => {
    const plan = {
      first: buttons(2),
      groups: [buttons(2, 'next ')],
      menus: [MENU],
      last: [button('Remove')],
    };
    expect(rowsOf(plan)).toEqual([['1', '2', 'Remove'], ['next 1', 'next 2'], ['Look closer …']]);
  });

  it('keep the last row, whatever else finds no room', () => {
    const rows = rowsOf({ groups: [buttons(28)], menus: [MENU], last: [button('Remove')] });
    expect(rows).toHaveLength(5);
    expect(rows.at(-1)).toEqual(['Remove']);
  });

  it('hold a menu that Discord fills, with what is chosen', () => {
    const call = { command: 'settings', options: { change: 'mentions', value: '*' } };
    const chosen = ['920000000000000001'];
    const picker = { of: 'channels', placeholder: 'Choose channels …', call, chosen, atMost: 25 } as const;
    const [row] = buildRows({ first: [], groups: [], menus: [], picker, last: [] }, frameWith());
    expect(row?.components).toMatchObject([
      {
        type: 8,
        min_values: 0,
        max_values: 25,
        default_values: [{ id: '920000000000000001', type: 'channel' }],
      },
    ]);
  });
});
