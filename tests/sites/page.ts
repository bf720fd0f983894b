// Knows the frame of a replica's page: its policy, its style, its own log. Refuses to know what stands in it.
import { type Answer, html, written } from './route';

export interface Page {
  readonly title: string;
  /** What the page is about for the truth log: `platform:task`, `platform~search`, or nothing. */
  readonly about?: string;
  readonly style: string;
  readonly scripts?: readonly string[];
  readonly body: string;
}

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src https:; " +
  "connect-src 'self' https://internal-api.prolific.com https://auth.prolific.com; form-action https:";

export const page = ({ title, about = '', style, scripts = [], body }: Page): Answer =>
  html(
    `<!doctype html>
<html lang="en" data-about="${written(about)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${written(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script src="/__truth.js"></script>
${scripts.map(src => `<script src="${src}"></script>`).join('\n')}
</body>
</html>`,
    { 'content-security-policy': POLICY },
  );
