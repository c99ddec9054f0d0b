import { readSelection } from '../excel/readSelection';
import type { Explanation } from '../sheets/encode/Explanation';
import { explainPlace } from '../sheets/encode/explain';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { readAndCheck } from './readAndCheck';
import { runAction } from './runAction';

/**
 * 查看: what the selected row means to the check, from the workbook as it is now; nothing is written. Of several selected
 * rows the first is explained, and its place says so.
 */
export async function explainSelection(
  request: CheckRequest,
  control: ActionControl = {},
): Promise<Explanation> {
  return runAction(control, async (context, telling) => {
    const { sheet, rowNumber, rowCount } = await readSelection(context);
    const { decoded, result } = await readAndCheck(context, request, telling, 'kept');
    const explanation = explainPlace(decoded, result, { sheet, rowNumber });
    if (rowCount === 1) return explanation;
    return { ...explanation, place: `${explanation.place}（所选多行中的第一行）` };
  });
}
