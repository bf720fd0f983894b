// Knows which responses of a platform may be copied at all. Refuses every host where people sign in, whatever a definition says.
import type { Definition } from '../../platforms/format';
import { type Tapped, tapped } from '../../platforms/read/response';

const SIGN_IN = /(^|[.-])(auth|oauth|sso|login|signin|accounts?|identity|id)[.-]/i;

export const paths = (definition: Definition): Tapped[] =>
  tapped(definition).filter(({ host }) => !SIGN_IN.test(host));
