// Knows what an id is: no space, no colon, never cut short. Refuses to know where it stands.
import { clean } from './text';

/** Keys are made with space and colon. Cut short it would be another's, so it is not cut. */
export function idOf(found: unknown): string | undefined {
  const said = clean(found, 201);
  return said !== undefined && said.length <= 200 && !/[\s:]/.test(said) ? said : undefined;
}
