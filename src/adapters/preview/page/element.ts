type Child = Node | string | undefined;

interface Properties {
  readonly [attribute: string]: string | number | boolean | undefined | ((event: never) => void);
}

/**
 * An element with attributes and children; text is always text, never markup. `true` sets an empty attribute, `false` and
 * undefined none; a function under `onclick` and the like listens.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(properties)) {
    if (typeof value === 'function') {
      made.addEventListener(attribute.slice(2), value as (event: Event) => void); // `on` + the event's name
    } else if (value !== undefined && value !== false) {
      made.setAttribute(attribute, value === true ? '' : String(value));
    }
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
