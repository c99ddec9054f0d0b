// A browser on a busy machine may miss a moment; what failed is printed before the second try, and fails for good after it.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
