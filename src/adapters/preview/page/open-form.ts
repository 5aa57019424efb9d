import type {
  APIModalInteractionResponseCallbackComponent,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { COMPONENT, TEXT_PARAGRAPH } from './discord-numbers.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { element } from './element.ts';
import { openDialog } from './open-dialog.ts';
import { words } from './page-words.ts';

/** What was entered or chosen, by the custom_id of the field; several choices have commas between. */
export type FormFields = Readonly<Record<string, string>>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Opens a form as Discord does: a dialog over everything. Closing it sends nothing. */
export function openForm(
  { title, components }: APIModalInteractionResponseCallbackData,
  onSubmit: (fields: FormFields) => void,
): void {
  const controls = new Map<string, Control>();
  const form = element(
    'form',
    { class: 'modal', method: 'dialog', onsubmit: submit },
    element('p', { class: 'modal-note' }, words.formNote),
    ...components.map((component) => drawComponent(component, controls)),
    element(
      'div',
      { class: 'dialog-actions' },
      element('button', { type: 'button', class: 'secondary', onclick: () => dialog.close() }, words.cancel),
      element('button', { type: 'submit', class: 'primary' }, words.submit),
    ),
  );
  const dialog = openDialog(title, form);
  form.querySelector<HTMLElement>('input, textarea, select')?.focus();

  function submit(event: Event): void {
    event.preventDefault();
    const fields = Object.fromEntries([...controls].map(([id, control]) => [id, enteredIn(control)]));
    dialog.close();
    onSubmit(fields);
  }
}

function drawComponent(
  component: APIModalInteractionResponseCallbackComponent,
  controls: Map<string, Control>,
): HTMLElement {
  if (component.type === COMPONENT.textDisplay) return element('div', {}, drawMarkdown(component.content));
  if (component.type === COMPONENT.row) {
    const [input] = component.components;
    return input === undefined ? element('div') : drawField(input.label ?? '', '', input, controls);
  }
  const { label, description = '', component: field } = component;
  if (field.type === COMPONENT.textInput || field.type === COMPONENT.stringSelect) {
    return drawField(label, description, field, controls);
  }
  return element('p', { role: 'alert' }, words.cannotDraw(label));
}

function drawField(
  label: string,
  description: string,
  field: APITextInputComponent | APIStringSelectComponent,
  controls: Map<string, Control>,
): HTMLElement {
  const control = field.type === COMPONENT.textInput ? drawInput(field) : drawChoice(field);
  controls.set(field.custom_id, control);
  return element(
    'label',
    { class: 'field' },
    element('span', { class: 'field-label' }, label, control.required ? ' *' : undefined),
    description === '' ? undefined : element('span', { class: 'field-note' }, description),
    control,
  );
}

function drawInput(field: APITextInputComponent): HTMLInputElement | HTMLTextAreaElement {
  const properties = {
    required: field.required ?? true,
    minlength: field.min_length,
    maxlength: field.max_length,
    placeholder: field.placeholder,
  };
  const input =
    field.style === TEXT_PARAGRAPH
      ? element('textarea', { ...properties, rows: 4 })
      : element('input', { ...properties, type: 'text' });
  input.value = field.value ?? '';
  return input;
}

function drawChoice({ options, placeholder, ...field }: APIStringSelectComponent): HTMLSelectElement {
  const isMultiple = (field.max_values ?? 1) > 1;
  const isRequired = field.required ?? true;
  return element(
    'select',
    { required: isRequired, multiple: isMultiple },
    isMultiple ? undefined : element('option', { value: '' }, placeholder ?? words.chooseHere),
    ...options.map(({ label, value, default: isChosen = false }) =>
      element('option', { value, selected: isChosen }, label),
    ),
  );
}

function enteredIn(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.value;
  return [...control.selectedOptions].map(({ value }) => value).join(',');
}
