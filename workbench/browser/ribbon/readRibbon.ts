/** What a button of the ribbon does. */
export type RibbonAction =
  | { readonly kind: 'showTaskpane'; readonly url: string }
  | { readonly kind: 'executeFunction'; readonly name: string };

/** A button as the manifest describes it; icons by their size in pixels. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

/** The add-in's group on the ribbon, and the addresses that belong to it. */
export interface Ribbon {
  readonly displayName: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
  /** The page whose functions the buttons call. */
  readonly functionFile: string;
}

const TASK_PANE_APP = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const TYPE = 'http://www.w3.org/2001/XMLSchema-instance';

/** A manifest that has no ribbon that can be shown. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function first(parent: Document | Element, name: string): Element {
  const [element] = all(parent, name);
  if (!element) throw new ManifestError(`The manifest has no ${name}.`);
  return element;
}

function localized(element: Element, locale: string): string {
  const override = all(element, 'Override').find((one) => one.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

/** The manifest's texts, addresses and icons by their ids. */
function resources(manifest: Document, locale: string): (id: string | null) => string {
  const byId = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      all(manifest, kind).map((element) => [element.getAttribute('id'), localized(element, locale)] as const),
    ),
  );
  return (id) => {
    const text = byId.get(id);
    if (text === undefined) throw new ManifestError(`The manifest has no resource ${String(id)}.`);
    return text;
  };
}

/**
 * Reads the add-in's group from the manifest's XML, with the texts of a locale.
 * @throws ManifestError where something is missing or the XML is broken
 */
export function readRibbon(xml: string, locale = 'zh-CN'): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const [broken] = all(manifest, 'parsererror');
  if (broken) throw new ManifestError(broken.textContent ?? '');
  const [overrides] = [...manifest.getElementsByTagNameNS(TASK_PANE_APP, 'VersionOverrides')];
  if (!overrides) throw new ManifestError('The manifest has no VersionOverrides.');
  const text = resources(manifest, locale);
  const named = (parent: Element, child: string): string => text(first(parent, child).getAttribute('resid'));
  const group = first(overrides, 'Group');
  return {
    displayName: localized(first(manifest, 'DisplayName'), locale),
    groupLabel: named(group, 'Label'),
    functionFile: named(overrides, 'FunctionFile'),
    buttons: all(group, 'Control').map((control) => {
      const tip = first(control, 'Supertip');
      return {
        id: control.getAttribute('id') ?? '',
        label: named(control, 'Label'),
        tipTitle: named(tip, 'Title'),
        tip: named(tip, 'Description'),
        icons: new Map(
          all(control, 'Image').map((image) => [
            Number(image.getAttribute('size')),
            text(image.getAttribute('resid')),
          ]),
        ),
        action: actionOf(first(control, 'Action'), named),
      };
    }),
  };
}

function actionOf(action: Element, named: (parent: Element, child: string) => string): RibbonAction {
  switch (action.getAttributeNS(TYPE, 'type')) {
    case 'ShowTaskpane':
      return { kind: 'showTaskpane', url: named(action, 'SourceLocation') };
    case 'ExecuteFunction':
      return { kind: 'executeFunction', name: first(action, 'FunctionName').textContent?.trim() ?? '' };
    default:
      throw new ManifestError('The manifest has an action that the workbench does not know.');
  }
}
