// Knows the frame a requester serves from a host of its own inside the work page. Refuses to know what the work page does with the answer.
import { html, type Routes, script } from '../route';

const CLIENT = `document.querySelector('form').addEventListener('submit', event => {
  event.preventDefault();
  const answer = Object.fromEntries(new FormData(event.target));
  const assignmentId = new URLSearchParams(location.search).get('assignmentId');
  parent.postMessage(JSON.stringify({ assignmentId, answer }), '*');
});`;

export const question: Routes = {
  'GET /q': () =>
    html(`<!doctype html><title>Question</title><style>:root{font:16px/1.5 sans-serif}</style>
<p>Look at the receipt of 14 March and type what is asked.</p>
<form><input name="text" id="answer" aria-label="Answer"> <button id="submit">Submit</button></form>
<script src="/q.js"></script>`),
  'GET /q.js': () => script(CLIENT),
};
