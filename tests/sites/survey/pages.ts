// Knows a survey on a host of its own, as a researcher runs it: a page of questions, and a code at the end. Refuses to know who pays.
import { page } from '../page';
import { type Asked, html, type Routes, redirect, written } from '../route';

const STYLE = `
:root { font: 17px/1.6 Georgia, serif; background: #fffdf8; color: #2c2a26; }
body { max-width: 38rem; margin: 3rem auto; padding: 0 1rem; } label { display: block; margin: .4rem 0; }
button { font: inherit; padding: .5rem 1.4rem; margin-top: 1.5rem; } .bar { height: 6px; background: #d8cfb8; } .bar i { display: block; height: 6px; background: #8a6d2f; }`;

const questions = (asked: Asked, step: number) => {
  const session = asked.query.get('SESSION_ID') ?? '';
  return page({
    title: 'Example University survey',
    about: `prolific:${session}`,
    style: STYLE,
    body: `<div class="bar"><i style="width:${step * 40}%"></i></div>
<h1>Example University</h1>
<p>Part ${step}. Please say how much you agree: “I notice small changes in a room I know well.”</p>
<form method="post" action="${written(asked.path)}?${written(asked.query.toString())}">
<input type="hidden" name="step" value="${step}">
${['Strongly agree', 'Agree', 'Neither', 'Disagree', 'Strongly disagree']
  .map((text, i) => `<label><input type="radio" name="q" value="${i}"> ${text}</label>`)
  .join('\n')}
<label>In your own words: <input name="words" size="40"></label>
<button id="next">Next</button>
</form>`,
  });
};

/** `codes` gives the completion code of a study. */
export const survey = (codes: (study: string) => string | undefined): Routes => ({
  'GET /s/{study}': asked => questions(asked, 1),
  'POST /s/{study}': asked => {
    const step = Number(new URLSearchParams(asked.body).get('step'));
    if (step < 2) return questions(asked, step + 1);
    return redirect(`/end/${asked.part.study}?${asked.query}`);
  },
  'GET /end/{study}': asked => {
    const code = codes(asked.part.study ?? '') ?? '';
    return page({
      title: 'Thank you',
      about: `prolific:${asked.query.get('SESSION_ID') ?? ''}`,
      style: STYLE,
      body: `<h1>Thank you</h1><p>Your completion code is <strong id="code">${written(code)}</strong>.</p>
<p><a id="back" href="https://app.prolific.com/submissions/complete?cc=${written(code)}">Return to Prolific</a></p>`,
    });
  },
});

/** A site that has nothing to do with any task: what a worker looks up beside the work. */
export const elsewhere: Routes = {
  'GET /': () => html('<!doctype html><title>Encyclopedia</title><h1>Weather in Larkfield</h1><p>Mild.</p>'),
};
