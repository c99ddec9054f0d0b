import { RichApi } from '../../workbench/richapi/RichApi';

/** Does something right after the host has answered the nth batch from now, as a co-author would, once. */
export function afterSync(nth: number, change: () => void): void {
  const process = RichApi.prototype.process;
  let answered = 0;
  const spy = jest.spyOn(RichApi.prototype, 'process').mockImplementation(function (this: RichApi, body) {
    const answer = process.call(this, body);
    answered += 1;
    if (answered === nth) {
      spy.mockRestore();
      change();
    }
    return answer;
  });
}
