// Filled by the parser's tests.
