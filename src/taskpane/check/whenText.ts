/** A time (`YYYY-MM-DD HH:mm`) as one says it at another: without the date on the same day. @example '今天 09:20' */
export function whenText(time: string, now: string): string {
  const [day, minute = ''] = time.split(' ');
  return day === now.split(' ')[0] ? `今天 ${minute}` : time;
}
