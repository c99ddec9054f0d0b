import type { FailureText } from '../actions/failureText';

/** A message as the part of an address that stays on this machine. */
export function messageHash({ title, advice }: FailureText): string {
  return `#title=${encodeURIComponent(title)}&advice=${encodeURIComponent(advice)}`;
}

/** The message of an address; null where there is none. Some hosts add a query of their own behind it. */
export function messageOfHash(hash: string): FailureText | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, '').replace(/\?.*$/, ''));
  const title = parameters.get('title');
  const advice = parameters.get('advice');
  return title === null || advice === null ? null : { title, advice };
}
