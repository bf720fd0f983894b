// Knows how to tell a worker what is wrong with a line. Refuses to judge lines (schema).
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** zod/mini brings no texts of its own. */
const WORDS: { readonly [C in Issue['code']]?: (issue: Extract<Issue, { code: C }>) => string } = {
  unrecognized_keys: ({ keys }) => `unknown field ${keys.map(key => JSON.stringify(key)).join(', ')}`,
  invalid_type: ({ expected }) => `not a valid ${expected}`,
  too_big: ({ maximum }) => `more than ${maximum}`,
  too_small: ({ minimum }) => `less than ${minimum}`,
  invalid_value: ({ values }) => `none of ${values.join(', ')}`,
  invalid_format: () => 'not in the form it should have',
  custom: ({ message }) => message,
};

/** The first fault, with the field it is in. */
export function reason(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'not a fact';
  const words = WORDS[issue.code] as ((issue: Issue) => string) | undefined;
  const field = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return `${field}${words?.(issue) ?? issue.message}`.slice(0, 200);
}
