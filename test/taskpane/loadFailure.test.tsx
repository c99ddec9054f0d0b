import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { LoadFailure } from '../../src/taskpane/LoadFailure';

function Broken({ error }: { readonly error: Error }): ReactElement {
  throw error;
}

beforeEach(() => {
  // React tells of every error that it catches.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('a part that did not arrive says so', () => {
  const error = Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' });
  render(
    <LoadFailure>
      <Broken error={error} />
    </LoadFailure>,
  );
  expect(screen.getByRole('alert').textContent).toContain('没有加载成功');
});

test('any other fault goes on to the page', () => {
  const draw = (): unknown =>
    render(
      <LoadFailure>
        <Broken error={new Error('a bug')} />
      </LoadFailure>,
    );
  expect(draw).toThrow('a bug');
});
