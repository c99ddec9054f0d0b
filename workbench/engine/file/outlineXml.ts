/** Columns in a sheet part, as attributes. */
interface ColumnTag {
  readonly min: number;
  readonly max: number;
  readonly isHiddenGroup: boolean;
  readonly text: string;
}

function columnTag(tag: string): ColumnTag {
  const text = tag.replace(' collapsed="1"', '');
  return {
    min: Number(/\smin="(\d+)"/.exec(tag)?.[1]),
    max: Number(/\smax="(\d+)"/.exec(tag)?.[1]),
    isHiddenGroup: /\shidden="1"/.test(tag) && /\soutlineLevel="/.test(tag),
    text,
  };
}

/**
 * Puts `collapsed` where Excel looks for it, on the column after a hidden group, and says how deep the groups go: the
 * library marks the grouped columns themselves.
 */
export function correctOutline(xml: string): string {
  const cols = /<cols>(.*?)<\/cols>/s.exec(xml)?.[1];
  if (!cols?.includes('outlineLevel=')) return xml;
  const tags = [...cols.matchAll(/<col\s[^>]*>/g)].map(([tag]) => columnTag(tag));
  const after = new Set(tags.filter((tag) => tag.isHiddenGroup).map((tag) => tag.max + 1));
  for (const tag of tags) if (tag.isHiddenGroup) after.delete(tag.min);
  const written = tags.flatMap((tag) => {
    if (!after.delete(tag.min)) return [tag.text];
    const [first = '', rest] = splitFirst(tag);
    return [first.replace('<col ', '<col collapsed="1" '), ...(rest ? [rest] : [])];
  });
  const lone = [...after].map(
    (column) => `<col min="${String(column)}" max="${String(column)}" width="9.140625" collapsed="1"/>`,
  );
  const ordered = [...written, ...lone].sort((a, b) => columnTag(a).min - columnTag(b).min);
  const depth = Math.max(...[...cols.matchAll(/\soutlineLevel="(\d)"/g)].map(([, level]) => Number(level)));
  return withDepth(xml.replace(cols, ordered.join('')), depth);
}

/** Cuts the first column off a run of alike columns. */
function splitFirst(tag: ColumnTag): string[] {
  if (tag.min === tag.max) return [tag.text];
  const rest = tag.text.replace(/\smin="\d+"/, ` min="${String(tag.min + 1)}"`);
  return [tag.text.replace(/\smax="\d+"/, ` max="${String(tag.min)}"`), rest];
}

function withDepth(xml: string, depth: number): string {
  return xml.replace(/<sheetFormatPr\s[^>]*>/, (tag) =>
    tag.includes('outlineLevelCol=')
      ? tag
      : tag.replace('<sheetFormatPr ', `<sheetFormatPr outlineLevelCol="${String(depth)}" `),
  );
}
