import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import { longer, more } from './over-limit.ts';
import type { MessageBody } from './reply.ts';

type Row = MessageBody['rows'][number];
type Component = Row['components'][number];

/** What Discord would refuse about the buttons and menus of a message. */
export function componentFaults(rows: readonly Row[]): readonly string[] {
  const customIds = rows.flatMap(({ components }) => components.flatMap(customIdsOf));
  const repeated = customIds.filter((customId, index) => customIds.indexOf(customId) !== index);
  return [
    ...more('rows', rows.length, LIMITS.rows),
    ...rows.flatMap(rowFaults),
    ...customIds.flatMap((customId) => [
      ...(customId === '' ? ['a custom_id is empty'] : []),
      ...longer(`custom_id ${customId}`, customId, LIMITS.customId),
    ]),
    ...repeated.map((customId) => `the custom_id ${customId} is there more than once`),
  ];
}

function rowFaults({ components }: Row, index: number): readonly string[] {
  const name = `row ${index + 1}`;
  const menus = components.filter(({ type }) => type !== ComponentType.Button).length;
  return [
    ...(components.length === 0 ? [`${name} is empty`] : []),
    ...more(`buttons in ${name}`, components.length, LIMITS.buttonsInRow),
    ...(menus > 0 && components.length > 1 ? [`${name} holds a menu and something else`] : []),
    ...components.flatMap((component) => faultsOfComponent(component, name)),
  ];
}

function faultsOfComponent(component: Component, row: string): readonly string[] {
  if (component.type === ComponentType.StringSelect) return menuFaults(component, row);
  if (component.type !== ComponentType.Button) return [];
  const label = 'label' in component ? (component.label ?? '') : '';
  return [
    ...(label.trim() === '' ? [`a button of ${row} has no label`] : []),
    ...longer(`a button's label in ${row}`, label, LIMITS.buttonLabel),
    ...(component.style === ButtonStyle.Link
      ? longer(`a link in ${row}`, component.url, LIMITS.buttonUrl)
      : []),
  ];
}

function menuFaults(
  { options, placeholder }: Extract<Component, { type: ComponentType.StringSelect }>,
  row: string,
): readonly string[] {
  const values = options.map(({ value }) => value);
  return [
    ...(options.length === 0 ? [`the menu in ${row} is empty`] : []),
    ...more(`entries of the menu in ${row}`, options.length, LIMITS.selectOptions),
    ...longer(`the placeholder in ${row}`, placeholder ?? '', LIMITS.selectPlaceholder),
    ...(new Set(values).size < values.length ? [`the menu in ${row} has two entries of one value`] : []),
    ...options.flatMap(({ label, value, description }) => [
      ...(label.trim() === '' || value === '' ? [`an entry of the menu in ${row} is empty`] : []),
      ...longer(`a label of the menu in ${row}`, label, LIMITS.selectLabel),
      ...longer(`a value of the menu in ${row}`, value, LIMITS.selectValue),
      ...longer(`a description of the menu in ${row}`, description ?? '', LIMITS.selectDescription),
    ]),
  ];
}

function customIdsOf(component: Component): readonly string[] {
  return 'custom_id' in component ? [component.custom_id] : [];
}
